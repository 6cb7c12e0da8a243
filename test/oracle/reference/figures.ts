import type { Life } from '../lives/life';
import type { Looks } from '../lives/looks';
import { type Account, accountOf } from './account';
import { type GoalPageFigures, goalPages } from './goals';
import { livedMinutes } from './minutes';
import { type PaceFigures, paceBy } from './pace';
import { type SpanFigures, spanFigures } from './spans';
import { type VisitFigures, waitingOn } from './waiting';

/** Every figure that is compared. */
export interface Figures {
  readonly days: Readonly<Record<string, DayFigures>>;
  /** Visits of today that wait, by their spot and beginning. */
  readonly waiting: Readonly<Record<string, VisitFigures>>;
  readonly spans: Readonly<Record<string, SpanFigures>>;
  readonly goals: Readonly<Record<string, GoalPageFigures>>;
}

export interface DayFigures {
  readonly account: Account;
  readonly paces: Readonly<Record<string, PaceFigures>>;
}

/** What a life comes to, worked out minute by minute from its rows. */
export function rightFigures(life: Life, { today, days, spans }: Looks): Figures {
  const minutes = livedMinutes(life);
  return {
    days: Object.fromEntries(
      days.map((day) => {
        const paces = life.goals.map((goal) => [goal.id, paceBy(goal, day, life)] as const);
        const account = accountOf(life, minutes, (each) => each === day);
        return [day, { account, paces: Object.fromEntries(paces) }];
      }),
    ),
    waiting: visitsByStart(waitingOn(today, minutes)),
    spans: Object.fromEntries(
      spans.map((span) => [span.kind, spanFigures(span, life, minutes, today)]),
    ),
    goals: goalPages(life, minutes, today),
  };
}

export function visitsByStart(visits: readonly VisitFigures[]): Record<string, VisitFigures> {
  return Object.fromEntries(visits.map((visit) => [`${visit.spot} ${visit.start}`, visit]));
}
