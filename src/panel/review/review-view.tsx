import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Day, Days } from '../../domain/time/day';
import { daysOfReview, reviewedWeek } from '../../domain/evidence/review';
import { SPAN_TABLES } from '../../store/span-records';
import { Button } from '../../ui/parts/button';
import { FormsContext } from '../../ui/hooks/forms';
import { useLive } from '../../ui/hooks/live';
import { spanText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { RollupProgress } from '../frame/rollup-progress';
import { bothOf } from '../frame/read-span';
import { type ReadReview, readReview, type ReviewStepProps } from './read-review';
import { ReviewResults } from './review-results';
import { ReviewSince } from './review-since';
import { ReviewTime } from './review-time';
import { ReviewVerdicts } from './review-verdicts';
import { useEnsureRollups } from '../frame/use-ensure-rollups';
import type { ViewProps } from '../frame/view';

/** Results first, then time, then what to make of it, then what came of earlier decisions. */
const STEPS = [
  { name: 'results', Content: ReviewResults },
  { name: 'time', Content: ReviewTime },
  { name: 'verdicts', Content: ReviewVerdicts },
  { name: 'since', Content: ReviewSince },
] as const;

/** A guided five minutes with the week that is over, one short page after the other. */
export function ReviewView(props: ViewProps) {
  const { store, settings, today } = props;
  const { dayStart, weekStart, reviewDay } = settings;
  const words = useWords();
  const week = reviewedWeek(today, reviewDay);
  const read = useLive(
    () =>
      store.watch([...SPAN_TABLES, 'verdicts'], () =>
        readReview(store, week, { today, dayStart, weekStart }),
      ),
    [store, week.first, today, dayStart, weekStart],
  );
  useEnsureRollups(store, read && missingDays(read, today), today);
  if (!read) return null;
  const complete = read.known.complete && read.week.records.complete;
  return (
    <article class="page review">
      <header>
        <h1>{words.text('review_title')}</h1>
        <p class="soft">{spanText(week, today, words)}</p>
      </header>
      {complete ? <ReviewSteps {...props} read={read} /> : <RollupProgress {...read.known} />}
    </article>
  );
}

/** From the first day that is read; `undefined` where all are added up. */
function missingDays({ known, verdicts, week }: ReadReview, today: Day): Days | undefined {
  if (known.missing + week.records.missing === 0) return undefined;
  const { first } = daysOfReview(verdicts, today, week.frame.dayStart);
  const both = bothOf(week.comparison);
  return { first: first < both.first ? first : both.first, last: today };
}

function ReviewSteps(props: ReviewStepProps) {
  const { store, today, onDone } = props;
  const words = useWords();
  const { drafts } = useContext(FormsContext);
  const [index, setIndex] = useState(() => firstStep(drafts()));
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnStep(heading, index);
  const step = STEPS[index];
  const finish = async () => {
    const undo = await store.settings.set('reviewedOn', today);
    setIndex(STEPS.length);
    onDone({ text: words.text('review_done_notice'), undo });
  };
  const goOn = () => (index + 1 < STEPS.length ? setIndex(index + 1) : void finish());
  return (
    <section class="review-step" aria-labelledby="review-step">
      {step && <p class="soft small">{words.text('review_step', index + 1, STEPS.length)}</p>}
      <h2 id="review-step" ref={heading} tabIndex={-1}>
        {words.text(step ? `review_${step.name}` : 'review_done')}
      </h2>
      {step ? <step.Content {...props} /> : <p class="lead">{words.text('review_done_lead')}</p>}
      <div class="form-end">
        {step && (
          <Button look="main" onClick={goOn}>
            {words.text(index + 1 < STEPS.length ? 'review_next' : 'review_finish')}
          </Button>
        )}
        {index > 0 && (
          <Button onClick={() => setIndex(index - 1)}>{words.text('review_back')}</Button>
        )}
        {!step && (
          <a class="button" href="#/day">
            {words.text('review_to_day')}
          </a>
        )}
      </div>
      {index === 0 && (
        <p class="small">
          <a href="#/hours">{words.text('review_day_change')}</a>
        </p>
      )}
    </section>
  );
}

/** Where a reason was half typed, there one goes on. */
function firstStep(drafts: readonly string[]): number {
  const isHalfTyped = drafts.some((name) => name.startsWith('verdict/'));
  return isHalfTyped ? STEPS.findIndex(({ name }) => name === 'verdicts') : 0;
}

/** Reading goes on at the heading of the step that was gone to. */
function useFocusOnStep(heading: { current: HTMLElement | null }, index: number): void {
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current !== index) heading.current?.focus();
    shown.current = index;
  }, [index]);
}
