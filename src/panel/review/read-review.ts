import type { Day } from '../../domain/time/day';
import type { Calendar, Period } from '../../domain/time/period';
import { daysOfReview } from '../../domain/evidence/review';
import type { Verdict } from '../../domain/plan/verdict';
import type { Store } from '../../store/store';
import { type ReadHistories, readHistories } from '../frame/read-histories';
import { type ReadSpan, readSpan } from '../frame/read-span';
import type { ViewProps } from '../frame/view';

/** What was read for a look back on a week. */
export interface ReadReview extends ReadHistories {
  readonly week: ReadSpan;
  readonly verdicts: readonly Verdict[];
}

/** What each step of the look back is given. */
export interface ReviewStepProps extends ViewProps {
  readonly read: ReadReview;
}

export async function readReview(
  store: Store,
  week: Period,
  calendar: Calendar & { readonly today: Day },
): Promise<ReadReview> {
  const { today, dayStart } = calendar;
  const verdicts = await store.verdicts.all();
  const span = daysOfReview(verdicts, today, dayStart);
  const read = await readHistories(store, span, today, dayStart);
  return { ...read, verdicts, week: await readSpan(store, week, calendar) };
}
