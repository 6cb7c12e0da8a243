import { type DatedTrial, dayBlockBootstrap } from './day-block-bootstrap';
import type { Range } from './interval';
import type { Random } from './random';
import { arms, type ArmMeans, hajek } from './trial';
import { welch } from './welch';

/** The numbers of trials at which a verdict on prompts may be formed, and no others. */
export const LOOKS = [60, 120, 240] as const;

/** 10 % shared out over the looks: looking daily at 10 % would find something in 43 % of the cases where nothing is. */
export const LOOK_ALPHA = 0.1 / LOOKS.length;

/** What is seen at one look: minutes with a prompt and without, and the range of their difference. */
export interface Look {
  readonly trials: number;
  /** Mean minutes, for telling; the judgement is on the log scale. */
  readonly minutes: ArmMeans;
  /** 90 % range of the difference in minutes, for telling. */
  readonly minutesRange: Range;
  /** Of the difference of ln(1 + minutes), of coverage 1 - `LOOK_ALPHA`: the judgement. */
  readonly range: Range;
}

/**
 * - `collecting`: fewer trials than the first look needs
 * - `unclear`: no clear difference yet
 * - `shorter`: prompts seem to shorten visits
 * - `not shorter`: prompts seem to lengthen visits, or no difference was found at the last look; offer to turn them off
 */
export interface PromptVerdict {
  readonly verdict: 'collecting' | 'unclear' | 'shorter' | 'not shorter';
  readonly trials: number;
  /** Trials until the next look; 0 after the last. */
  readonly untilNextLook: number;
  /** The look on which the verdict rests. */
  readonly look: Look | undefined;
}

/**
 * What the coin flips say about prompts. `trials` in order of time, outcome in active minutes of the next half hour.
 * Only the first 60, 120 and 240 trials are ever judged; the first look that is clear stands (EVIDENCE 1.4).
 */
export function promptVerdict(trials: readonly DatedTrial[], random: Random): PromptVerdict {
  const next = LOOKS.find((size) => size > trials.length);
  const progress = {
    trials: trials.length,
    untilNextLook: next === undefined ? 0 : next - trials.length,
  };
  let latest: Look | undefined;
  for (const size of LOOKS.filter((size) => size <= trials.length)) {
    latest = lookAt(trials.slice(0, size), random);
    if (latest && latest.range.high < 0) return { ...progress, verdict: 'shorter', look: latest };
    if (latest && latest.range.low > 0)
      return { ...progress, verdict: 'not shorter', look: latest };
  }
  if (trials.length < LOOKS[0]) return { ...progress, verdict: 'collecting', look: undefined };
  return { ...progress, verdict: next === undefined ? 'not shorter' : 'unclear', look: latest };
}

function lookAt(trials: readonly DatedTrial[], random: Random): Look | undefined {
  const logged = trials.map((trial) => ({ ...trial, outcome: Math.log1p(trial.outcome) }));
  const minutes = hajek(trials);
  const minutesRange = differenceRange(trials, random, 0.1);
  const range = differenceRange(logged, random, LOOK_ALPHA);
  if (!minutes || !minutesRange || !range) return undefined;
  return { trials: trials.length, minutes, minutesRange, range };
}

/** Welch's range while the coin's chance never changed, else by re-drawing days. */
function differenceRange(
  trials: readonly DatedTrial[],
  random: Random,
  alpha: number,
): Range | undefined {
  const constant = trials.every(({ probability }) => probability === trials[0]?.probability);
  if (!constant) return dayBlockBootstrap(trials, random, alpha);
  const { treated, control } = arms(trials);
  return welch(treated, control, alpha);
}
