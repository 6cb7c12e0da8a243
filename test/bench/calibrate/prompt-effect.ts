import type { DecisionPoint } from '../../../src/domain/prompt/decision-point';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { promptStudy } from '../../../src/domain/prompt/trials';
import type { Segment } from '../../../src/domain/attention/segment';
import { LOOKS, promptVerdict } from '../../../src/domain/statistics/fixed-looks';
import { type Random, seededRandom } from '../../../src/domain/statistics/random';
import { normalVariate } from '../../../src/domain/statistics/variates';

/** A world in which the effect of prompts is known. */
export interface World {
  /** What a prompt does to the time that somebody stays: 0.65 leaves 35 % less, 1 does nothing. */
  readonly factor: number;
  readonly runs: number;
}

/** What the verdict says in that world, each study followed to its last look. */
export interface VerdictErrors extends World {
  /** Share of studies that said, at any look, that prompts seem to shorten visits. */
  readonly shorter: number;
  /** Share that said they do not. */
  readonly notShorter: number;
}

/** Without a prompt somebody stays for 8 min in the middle, log-SD 1, as in EVIDENCE.md 1.4. */
const MEDIAN = 8 * MINUTE;
const A_DAY = 4;
const CHANCE = 0.5;
const LAST_LOOK = Math.max(...LOOKS);

export function verdictErrors(world: World, random: Random): VerdictErrors {
  const verdicts = Array.from({ length: world.runs }, () => verdictIn(world, random));
  const share = (wanted: string) =>
    verdicts.filter((verdict) => verdict === wanted).length / world.runs;
  return { ...world, shorter: share('shorter'), notShorter: share('not shorter') };
}

function verdictIn({ factor }: World, random: Random): string {
  const decisions = Array.from({ length: LAST_LOOK }, (_, index) => decisionAt(index, random));
  const segments = decisions.map((decision) => stayAfter(decision, factor, random));
  const now = (LAST_LOOK + 1) * DAY;
  const { trials } = promptStudy(decisions, segments, {
    now,
    pause: { start: 0, end: 0 },
    dayStart: 0,
  });
  return promptVerdict(trials, seededRandom(1)).verdict;
}

function decisionAt(index: number, random: Random): DecisionPoint {
  const at = DAY * Math.floor(index / A_DAY) + HOUR * (9 + 2 * (index % A_DAY));
  const id = String(index);
  const shared = { site: 'linkedin', content: 'fact', active: 8 * MINUTE, offset: 0 } as const;
  return { ...shared, id, stamp: id, at, chance: CHANCE, shown: random() < CHANCE };
}

function stayAfter({ id, at, shown }: DecisionPoint, factor: number, random: Random): Segment {
  const length = MEDIAN * Math.exp(normalVariate(random)) * (shown ? factor : 1);
  const shared = { site: 'linkedin', place: 'feed', offset: 0, screens: 0, input: 1 } as const;
  return { ...shared, id, start: at, end: at + length, began: 'came', ended: 'left' };
}
