import { evidenceSpan } from '../../../src/domain/evidence/evidence-span';
import { MINUTE } from '../../../src/domain/time/instant';
import { evidenceOf } from '../../../src/domain/evidence/pay-report';
import { type Calendar, periodBefore, periodOf } from '../../../src/domain/time/period';
import { beforeAfter, type Brought, dueVerdicts } from '../../../src/domain/evidence/review';
import { readReview } from '../../../src/panel/review/read-review';
import type { Store } from '../../../src/store/store';
import type { BroughtFigures, ReviewFigures } from '../reference/review';
import { linesOf } from './pays';

/** What the look back on a week shows. */
export async function shownReview(
  store: Store,
  calendar: Calendar & { readonly today: string },
): Promise<ReviewFigures> {
  const { today, weekStart } = calendar;
  const week = periodBefore(periodOf('week', today, weekStart));
  const { histories, verdicts } = await readReview(store, week, calendar);
  const due = dueVerdicts(verdicts, histories, today).flatMap(({ verdict }) => {
    const history = histories.find(({ goal }) => goal.id === verdict.goal);
    if (!history) return [];
    const { rung, before, after } = beforeAfter(verdict, history);
    const figures = { rung: rung.id, before: broughtOf(before), after: broughtOf(after) };
    return [[verdict.id, figures] as const];
  });
  return {
    lines: Object.fromEntries(
      histories.map((history) => [
        history.goal.id,
        linesOf(evidenceOf(history, evidenceSpan(today)).lines),
      ]),
    ),
    since: Object.fromEntries(due),
  };
}

function broughtOf({ time, results, before }: Brought): BroughtFigures {
  return { time: time / MINUTE, results, before };
}
