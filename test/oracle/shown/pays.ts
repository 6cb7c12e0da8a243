import { aimOf, type Goal } from '../../../src/domain/plan/goal';
import { daysRead, evidenceSpan } from '../../../src/domain/evidence/evidence-span';
import {
  type DatedForecast,
  type PayReport,
  payReport,
} from '../../../src/domain/evidence/pay-report';
import type { Calendar } from '../../../src/domain/time/period';
import type { MedianRange } from '../../../src/domain/statistics/interval';
import type { PayLine } from '../../../src/domain/evidence/what-pays';
import { readGoalHistory, readPast } from '../../../src/panel/frame/read-histories';
import type { Store } from '../../../src/store/store';
import type { ForecastFigures } from '../reference/forecast';
import type { LineFigures, MoneyFigures, PayFigures, RangeFigures } from '../reference/pays';

/** What 'What pays' says on a day's page: of each goal in use, on the rung that tells most and on the aim. */
export async function shownPays(
  store: Store,
  until: string,
  { today, dayStart, weekStart }: Calendar & { readonly today: string },
): Promise<Record<string, PayFigures>> {
  const past = await readPast(store, daysRead(until), today, dayStart);
  const pays = past.goals.map(async (goal: Goal) => {
    const history = await readGoalHistory(store, goal, past);
    const reports = [undefined, aimOf(goal).id].map((chosen) =>
      figuresOfReport(payReport(history, evidenceSpan(until), weekStart, chosen)),
    );
    return reports.map((report, index) => [`${goal.id} ${index}`, report] as const);
  });
  return Object.fromEntries((await Promise.all(pays)).flat());
}

function figuresOfReport({ rung, lines, besides, forecast }: PayReport): PayFigures {
  return {
    rung: rung.id,
    lines: linesOf(lines),
    besides: { ...besides, timeless: Object.fromEntries(besides.timeless) },
    forecast: forecast && figuresOfForecast(forecast),
  };
}

export function linesOf(lines: readonly PayLine[]): Record<string, LineFigures> {
  return Object.fromEntries(lines.map((line) => [line.evidence.key, figuresOfLine(line)]));
}

function figuresOfLine({ evidence, claim, rate, money }: PayLine): LineFigures {
  const { hours, weeks, tagged, unknown, dispersion, maturity } = evidence;
  return {
    hours,
    weeks,
    tagged,
    unknown,
    dispersion,
    mature: maturity.mature,
    say: claim.say,
    rate: rate && rangeOf(rate),
    money: money && figuresOfMoney(money),
  };
}

function figuresOfMoney({
  claim,
  worth,
  totals,
  range,
}: NonNullable<PayLine['money']>): MoneyFigures {
  return {
    say: claim.say,
    worth: worth.say,
    total: totals.total,
    withoutLargest: totals.withoutLargest,
    range: range && rangeOf(range),
  };
}

function rangeOf({ low, median, high }: MedianRange): RangeFigures {
  return { low, median, high };
}

function figuresOfForecast({
  due,
  recorded,
  hoursAhead,
  before,
  more,
}: DatedForecast): ForecastFigures {
  const { hours, results, weeks } = recorded;
  const range = more && { low: more.low, high: more.high };
  return { due, hours, results, weeks, hoursAhead, before, more: range };
}
