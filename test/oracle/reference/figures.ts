import type { Life } from '../lives/life';
import type { Looks } from '../lives/looks';
import { type Account, accountOf } from './account';
import { type GoalPageFigures, goalPages, goalsInUse } from './goals';
import { type LivedMinute, livedMinutes } from './minutes';
import { type PaceFigures, paceBy } from './pace';
import { type PayFigures, paysBy } from './pays';
import { type ReviewFigures, reviewBy } from './review';
import { type CardFigures, cardBy } from './card';
import { type SourcesFigures, sourcesBy } from './sources';
import { type SpanFigures, spanFigures } from './spans';
import { type VisitFigures, waitingOn } from './waiting';

/** Every figure that is compared. */
export interface Figures {
  readonly days: Readonly<Record<string, DayFigures>>;
  /** Visits of today that wait, by their spot and beginning. */
  readonly waiting: Readonly<Record<string, VisitFigures>>;
  readonly spans: Readonly<Record<string, SpanFigures>>;
  readonly goals: Readonly<Record<string, GoalPageFigures>>;
  /** What pays, by the day that is looked at and by goal: on the rung that tells most, and on the aim. */
  readonly pays: Readonly<Record<string, Readonly<Record<string, PayFigures>>>>;
  /** Where the time went and what came of it, by the day that is looked at and by goal. */
  readonly sources: Readonly<Record<string, Readonly<Record<string, SourcesFigures>>>>;
  readonly review: ReviewFigures;
  /** By site. */
  readonly cards: Readonly<Record<string, CardFigures>>;
}

export interface DayFigures {
  readonly account: Account;
  readonly paces: Readonly<Record<string, PaceFigures>>;
}

/** What a life comes to, worked out minute by minute from its rows. */
export function rightFigures(life: Life, { today, days, spans, cards }: Looks): Figures {
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
    pays: Object.fromEntries(days.map((day) => [day, paysOn(day, life, minutes)])),
    sources: Object.fromEntries(days.map((day) => [day, sourcesBy(day, minutes, life)])),
    review: reviewBy(life, minutes, today),
    cards: Object.fromEntries(
      cards.map((moment) => [moment.site, cardBy(moment, life, minutes, today)]),
    ),
  };
}

function paysOn(day: string, life: Life, minutes: readonly LivedMinute[]) {
  const pays = goalsInUse(life).flatMap((goal) =>
    [undefined, goal.ladder.at(-1)].map(
      (rung, index) => [`${goal.id} ${index}`, paysBy(goal, day, minutes, life, rung)] as const,
    ),
  );
  return Object.fromEntries(pays);
}

export function visitsByStart(visits: readonly VisitFigures[]): Record<string, VisitFigures> {
  return Object.fromEntries(visits.map((visit) => [`${visit.spot} ${visit.start}`, visit]));
}
