import { siteOf } from '../../domain/site/chosen-site';
import type { DecisionPoint } from '../../domain/prompt/decision-point';
import { DAY, type Interval } from '../../domain/time/instant';
import { aftermathsOf, type BothAftermaths } from '../../domain/prompt/aftermath';
import { type ContentLine, contentLines } from '../../domain/prompt/comparison';
import { offersOff } from '../../domain/prompt/history';
import { judgedDecisions, promptStudy, windowAfter } from '../../domain/prompt/trials';
import type { Segment } from '../../domain/attention/segment';
import { type PromptVerdict, promptVerdict } from '../../domain/statistics/fixed-looks';
import { seededRandom } from '../../domain/statistics/random';
import { randomisationTest } from '../../domain/statistics/randomisation-test';
import type { Store } from '../../store/store';
import type { ViewProps } from '../frame/view';

/** What is known of the effect of prompts. */
export interface KnownEffect {
  readonly verdict: PromptVerdict;
  /** The chance of so great a difference if prompts did nothing; none before the first look. */
  readonly chance: number | undefined;
  readonly unmeasured: number;
  readonly offersOff: boolean;
  readonly aftermaths: BothAftermaths;
  readonly contents: readonly ContentLine[];
}

export const EFFECT_TABLES = ['decisions', 'segments', 'results', 'entries'] as const;

/** What is only told, and not judged, is told of the last year: the page opens at once after ten, too. */
const LATELY = 365 * DAY;
/** The same coin flips give the same ranges, each time the page is opened. */
const SEED = 1;
/** Enough for a figure in hundredths, and few enough not to be felt. */
const DRAWS = 1000;

export async function readEffect({
  store,
  sites,
  settings,
  surroundings,
}: ViewProps): Promise<KnownEffect> {
  const now = surroundings.thisMoment().at;
  const frame = { ...settings, now };
  const decisions = await store.decisions.all();
  const lately = { start: now - LATELY, end: now };
  const late = decisions.filter(({ at }) => at >= lately.start);
  const looked = new Set([...judgedDecisions(decisions, frame).measured, ...late]);
  const [segments, results, entries] = await Promise.all([
    segmentsIn(spansOf([...looked]), store),
    store.results.recordedIn(lately),
    store.entries.within(lately),
  ]);
  const social = new Set(
    sites.filter((row) => siteOf(row)?.category === 'social').map(({ id }) => id),
  );
  const onSocial = segments.filter(({ site }) => social.has(site));
  const { trials, unmeasured } = promptStudy(decisions, onSocial, frame);
  const verdict = promptVerdict(trials, seededRandom(SEED));
  const judged = trials.slice(0, verdict.look?.trials ?? 0);
  return {
    verdict,
    chance: randomisationTest(judged, { random: seededRandom(SEED), draws: DRAWS }),
    unmeasured,
    offersOff: offersOff(decisions, now),
    aftermaths: aftermathsOf(late, { segments, results, entries }, frame),
    contents: contentLines(late, onSocial, frame),
  };
}

/** The half-hours after the decisions; those of days that follow each other as one, since they are read so anyway. */
function spansOf(decisions: readonly DecisionPoint[]): Interval[] {
  const spans: Interval[] = [];
  for (const window of decisions.map(windowAfter).toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && window.start - last.end <= DAY)
      spans[spans.length - 1] = { ...last, end: window.end };
    else spans.push(window);
  }
  return spans;
}

/** In order of time. */
async function segmentsIn(spans: readonly Interval[], store: Store): Promise<Segment[]> {
  const found = await Promise.all(spans.map((span) => store.segments.within(span)));
  return [...new Map(found.flat().map((segment) => [segment.id, segment])).values()];
}
