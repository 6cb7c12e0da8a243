/** The steps in order; all but consent can be skipped. */
export const STEPS = ['consent', 'sites', 'goal', 'done'] as const;
export type WelcomeStep = (typeof STEPS)[number];

/** What is settled already, from what is stored and from what was skipped on this visit. */
export interface Settled {
  readonly consent: boolean;
  readonly sites: boolean;
  readonly goal: boolean;
}

/** The step that is open: the one that the person went back to, else the first that is not settled. */
export function openStep(settled: Settled, reopened: WelcomeStep | undefined): WelcomeStep {
  if (!settled.consent) return 'consent';
  if (reopened) return reopened;
  if (!settled.sites) return 'sites';
  return settled.goal ? 'done' : 'goal';
}
