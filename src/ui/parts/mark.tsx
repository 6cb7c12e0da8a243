import type { Answer } from '../../domain/ledger/answers';
import type { Aside } from '../../domain/ledger/ledger';
import { goalColour } from '../text/goal-colour';

/** The class of what a stretch of time served: a goal's colour, or the hatching of an aside. */
export function fillOf({ goal, label }: Answer): string {
  return goal ? goalColour(goal) : asideFill(label.kind === 'break' ? 'break' : 'none');
}

export function asideFill(aside: Aside): string {
  return `aside-${aside}`;
}

/** A small round sign of a goal or an aside; the words always stand beside it. */
export function Mark({ fill }: { readonly fill: string }) {
  return <span class={`mark ${fill}`} aria-hidden="true" />;
}
