const GROUNDS = ['hours', 'results', 'weeks', 'amounts', 'activities', 'leader'] as const;
/** What a claim rests on. `leader`: results of the activity that is ahead. */
export type Ground = (typeof GROUNDS)[number];

/** One thing that there is too little of yet. */
export interface Missing {
  readonly ground: Ground;
  readonly have: number;
  readonly need: number;
}

/** What may be said, and what is missing until the next, stronger thing may. */
export interface Claim<Say extends string> {
  readonly say: Say;
  /** Empty where `say` is the strongest there is. */
  readonly missing: readonly Missing[];
}

/**
 * - `nothing`: not enough data yet
 * - `ceiling`: 'fewer than 0.4 an hour so far' (no result yet)
 * - `counts`: 'k in T hours', no rate
 * - `rate`: a rate, no range
 * - `range`: a rate with its range
 */
export type RateClaim = Claim<'nothing' | 'ceiling' | 'counts' | 'rate' | 'range'>;

/** `totals` only, or money per hour as a `range`. */
export type MoneyClaim = Claim<'totals' | 'range'>;

/** Whether money per hour may be set against the hourly worth that the person named. */
export type WorthClaim = Claim<'nothing' | 'comparison'>;

/** The number of `weeks` only, or the `correlation` of a score with results. */
export type ScoreClaim = Claim<'weeks' | 'correlation'>;

/** What was recorded of an activity; `weeks` are weeks with hours in them. */
export interface RateEvidence {
  readonly hours: number;
  readonly results: number;
  readonly weeks: number;
}

/** `amounts` are net positive ones; `weeks` are weeks with hours in them. */
export interface MoneyEvidence {
  readonly amounts: number;
  readonly weeks: number;
}

/** An amount of each ground. */
export type Grounds = Readonly<Partial<Record<Ground, number>>>;

const ANY_RATE: Grounds = { hours: 3 };
const BARE_RATE: Grounds = { hours: 3, results: 3 };
const RANGED_RATE: Grounds = { hours: 5, results: 3, weeks: 2 };
const RANGED_MONEY: Grounds = { amounts: 4, weeks: 4 };
const WORTH: Grounds = { amounts: 5, weeks: 4 };
const CORRELATION: Grounds = { weeks: 26 };

/** Ten results credited in thirds add up to a hair less than ten. */
const ROUNDING = 1e-9;

/** What may be said of results per hour (EVIDENCE 3.5). */
export function rateClaim(evidence: RateEvidence): RateClaim {
  if (lacking(ANY_RATE, evidence).length > 0)
    return { say: 'nothing', missing: lacking(ANY_RATE, evidence) };
  const missing = lacking(RANGED_RATE, evidence);
  if (missing.length === 0) return { say: 'range', missing };
  if (evidence.results <= 0) return { say: 'ceiling', missing };
  return { say: lacking(BARE_RATE, evidence).length > 0 ? 'counts' : 'rate', missing };
}

/** What may be said of money per hour (EVIDENCE 3.5). */
export function moneyClaim(evidence: MoneyEvidence): MoneyClaim {
  const missing = lacking(RANGED_MONEY, evidence);
  return { say: missing.length > 0 ? 'totals' : 'range', missing };
}

/** Whether the break-even line against the person's own hourly worth may be drawn (EVIDENCE 3.3). */
export function worthClaim(evidence: MoneyEvidence): WorthClaim {
  const missing = lacking(WORTH, evidence);
  return { say: missing.length > 0 ? 'nothing' : 'comparison', missing };
}

/** What may be said of a score beside results after `weeks` weeks with both (`score-looks.ts`). */
export function scoreClaim(weeks: number): ScoreClaim {
  const missing = lacking(CORRELATION, { weeks });
  return { say: missing.length > 0 ? 'weeks' : 'correlation', missing };
}

/** What of `needs` the evidence falls short of. */
export function lacking(needs: Grounds, evidence: Grounds): Missing[] {
  return GROUNDS.map((ground) => ({
    ground,
    have: evidence[ground] ?? 0,
    need: needs[ground] ?? 0,
  })).filter(({ have, need }) => have < need - ROUNDING);
}
