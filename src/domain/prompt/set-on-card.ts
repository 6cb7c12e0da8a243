import type { ChosenSite } from '../site/chosen-site';
import { type ConsideredMoment, type DecisionPoint, isDecision } from './decision-point';
import { DAY, type Instant } from '../time/instant';
import type { PromptSettings } from './settings';

/** Answers on the card that last. */
const LASTING = ['off', 'never here', 'not this week'] as const;

/** A lasting answer that was given on the card. */
export interface SetOnCard extends Pick<DecisionPoint, 'site' | 'offset'> {
  readonly outcome: (typeof LASTING)[number];
  readonly answeredAt: Instant;
}

/** The last lasting answer of the past day that still holds: a press that was not meant can be taken back. */
export function setOnCard(
  moments: readonly ConsideredMoment[],
  prompts: PromptSettings,
  sites: readonly ChosenSite[],
  now: Instant,
): SetOnCard | undefined {
  return moments
    .flatMap((moment) => (isDecision(moment) ? (lastingOf(moment) ?? []) : []))
    .filter(({ answeredAt }) => answeredAt > now - DAY)
    .filter((set) => holds(set, prompts, sites, now))
    .toSorted((a, b) => b.answeredAt - a.answeredAt)[0];
}

function lastingOf({ site, offset, outcome, answeredAt }: DecisionPoint): SetOnCard | undefined {
  const lasting = LASTING.find((each) => each === outcome);
  return lasting && answeredAt !== undefined
    ? { site, offset, outcome: lasting, answeredAt }
    : undefined;
}

function holds(
  { outcome, site }: SetOnCard,
  { on }: PromptSettings,
  sites: readonly ChosenSite[],
  now: Instant,
): boolean {
  const chosen = sites.find(({ id }) => id === site);
  if (outcome === 'off') return !on;
  return outcome === 'never here' ? chosen?.prompts === false : (chosen?.promptsFrom ?? 0) > now;
}
