import type { Goal } from './goal';

/** The person's answer to 'which goal did this time serve?'. */
export type Label =
  | {
      readonly kind: 'goal';
      readonly goal: Goal['id'];
      /** The activity it was, where the person named it; else it is told from the spot. */
      readonly activity?: string;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'break' };

/** The goal's id or the kind of label: what two labels have to share to be for the same end. */
export function targetOf(label: Label | undefined): string {
  if (!label) return 'unlabelled';
  return label.kind === 'goal' ? label.goal : label.kind;
}

/** Whether two answers say the same. */
export function sameLabel(a: Label | undefined, b: Label | undefined): boolean {
  const activities = [a, b].map((label) => (label?.kind === 'goal' ? label.activity : undefined));
  return targetOf(a) === targetOf(b) && activities[0] === activities[1];
}
