import { useRef } from 'preact/hooks';
import { type CoinTest, coinWeeks } from '../../domain/evidence/coin-test';
import type { Day, Days } from '../../domain/time/day';
import { daysRead } from '../../domain/evidence/evidence-span';
import { SPAN_TABLES } from '../../store/span-records';
import { useLive } from '../../ui/hooks/live';
import { useWords } from '../../ui/hooks/words';
import { RollupProgress } from '../frame/rollup-progress';
import { CoinForm } from './coin-form';
import { CoinWeeks } from './coin-weeks';
import { readHistories } from '../frame/read-histories';
import { useEnsureRollups } from '../frame/use-ensure-rollups';
import type { ViewProps } from '../frame/view';

/** The person's own experiment: eight weeks by a coin, then what came of the two kinds of weeks. */
export function CoinView(props: ViewProps) {
  const { store, settings, today, onDone } = props;
  const { coinTest, dayStart } = settings;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const span = spanOf(coinTest, today);
  const read = useLive(
    () => store.watch(SPAN_TABLES, () => readHistories(store, span, today, dayStart)),
    [store, span.first, today, dayStart],
  );
  useEnsureRollups(store, read && read.known.missing > 0 ? span : undefined, today);
  if (!read) return null;
  const history = read.histories.find(({ goal }) => goal.id === coinTest?.goal);
  const set = async (test: CoinTest | null, text: string) => {
    const undo = await store.settings.set('coinTest', test);
    // The button that was pressed goes with its part of the page.
    heading.current?.focus();
    onDone({ text, undo });
  };
  return (
    <article class="page coin">
      <h1 ref={heading} tabIndex={-1}>
        {words.text('coin_title')}
      </h1>
      <p class="lead">{words.text('coin_lead')}</p>
      {!read.known.complete && <RollupProgress {...read.known} />}
      {read.known.complete && coinTest && (
        <CoinWeeks
          test={coinTest}
          history={history}
          today={today}
          onStop={() => void set(null, words.text('coin_stopped'))}
        />
      )}
      {read.known.complete && !coinTest && (
        <CoinForm
          {...props}
          histories={read.histories}
          onStart={(test) => void set(test, words.text('coin_started'))}
        />
      )}
      <p class="soft small">{words.text('coin_why')}</p>
    </article>
  );
}

/** All weeks of a test that runs; the last weeks where one is to be begun. */
function spanOf(test: CoinTest | null, today: Day): Days {
  const [first] = test ? coinWeeks(test) : [daysRead(today)];
  return { first: first && first.first < today ? first.first : today, last: today };
}
