import type { Day } from '../../domain/time/day';
import { answerOf } from '../../domain/evidence/answer';
import { timeAndResults } from '../../domain/evidence/time-and-results';
import type { Milliseconds } from '../../domain/time/instant';
import { SPAN_TABLES } from '../../store/span-records';
import { Emphasis } from '../../ui/parts/emphasis';
import { useLive } from '../../ui/hooks/live';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { useEnsureRollups } from '../frame/use-ensure-rollups';
import type { ViewProps } from '../frame/view';
import { answerTexts } from './answer-text';
import { answerDays, type ReadPays, readPays } from './read-pays';

/** It takes long to work out, and stands below what the person is just looking for or changing. */
const DELAY: Milliseconds = 300;

const WEEKS = '13';

interface PaysShortProps extends Pick<ViewProps, 'store' | 'settings' | 'today'> {
  /** The last day of what is told. */
  readonly until: Day;
}

/** What pays in a sentence or two, with the way to the page that says more. */
export function PaysShort({ until, store, settings, today }: PaysShortProps) {
  const { dayStart } = settings;
  const words = useWords();
  const names = useSiteNames();
  const read = useLive(
    () =>
      store.watch(
        SPAN_TABLES,
        () => readPays(store, WEEKS, answerDays(WEEKS, until), today, dayStart),
        DELAY,
      ),
    [store, until, today, dayStart],
  );
  const missing = read && read.known.missing > 0 ? answerDays(WEEKS, until) : undefined;
  useEnsureRollups(store, missing, today);
  const texts = read?.known.complete
    ? textsOf(read, (...of) => answerTexts(...of, names, words))
    : [];
  return (
    <section class="pays-short" aria-labelledby="pays-short">
      <h2 id="pays-short">{words.count('pays_short', Number(WEEKS))}</h2>
      {texts.length > 0 && (
        <p>
          <Emphasis text={texts.join(' ')} />
        </p>
      )}
      <a href="#/pays">{words.text('pays_see_all')}</a>
    </section>
  );
}

/** Of the goal that is listed first. */
function textsOf(
  read: ReadPays,
  textsFor: (answer: ReturnType<typeof answerOf>) => string[],
): string[] {
  const [history] = read.histories;
  if (!history) return [];
  const past = { ...read, rollups: read.known.rollups };
  return textsFor(answerOf(timeAndResults(past, [history], read.days), history.goal));
}
