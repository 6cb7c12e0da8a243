import { useMemo } from 'preact/hooks';
import type { LeadingPair } from '../../domain/claims/leading-activity';
import { type WeekTold, weeksTold } from '../../domain/claims/weeks-told';
import type { Unit } from '../../domain/amount/unit';
import { comparedPair } from '../../domain/evidence/best-paying';
import type { PayRows } from '../../domain/evidence/evidence-span';
import { figureText } from '../../domain/text/amount-text';
import { durationText } from '../../domain/text/duration-text';
import { addDays, type Day } from '../../domain/time/day';
import { HOUR } from '../../domain/time/instant';
import { useWords } from '../../ui/hooks/words';
import { dateText } from '../../ui/text/time-text';

/** Weeks in the table; those before are in the sum. */
const SHOWN = 13;

interface WeeksToldProps {
  readonly rows: PayRows;
  readonly lastWeekEnd: Day;
  readonly today: Day;
  readonly pair: LeadingPair;
  readonly unit: Unit;
  readonly nameOf: (key: string) => string;
}

/** Week by week what spoke for the one that leads, and what against it. */
export function WeeksTold({ rows, lastWeekEnd, today, pair, unit, nameOf }: WeeksToldProps) {
  const words = useWords();
  const { leader, rival } = pair;
  const { weeks, firstWeek } = useMemo(() => {
    const compared = comparedPair(rows, lastWeekEnd, [leader, rival]);
    return { weeks: weeksTold(compared.days), firstWeek: compared.firstWeek };
  }, [rows, lastWeekEnd, leader, rival]);
  const recorded = (brought: number, hours: number) =>
    words.text(
      'pays_recorded',
      figureText(brought, unit, words),
      durationText(hours * HOUR, words),
    );
  return (
    <table class="weeks-told small">
      <caption>{words.text('best_weeks', ...forAndAgainst(weeks).map(String))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.text('best_week_from')}</th>
          <th scope="col">
            <bdi>{nameOf(leader)}</bdi>
          </th>
          <th scope="col">
            <bdi>{nameOf(rival)}</bdi>
          </th>
          <th scope="col">{words.text('best_if_alike')}</th>
          <th scope="col">{words.text('best_speaks')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.slice(-SHOWN).map((told) => (
          <tr key={told.week}>
            <th scope="row">{dateText(addDays(firstWeek, 7 * told.week), today, words)}</th>
            <td>{recorded(told.broughtA, told.hoursA)}</td>
            <td>{recorded(told.broughtB, told.hoursB)}</td>
            <td>{told.alikeA === undefined ? '' : figureText(tenth(told.alikeA), unit, words)}</td>
            <td>{words.text(`best_speaks_${told.speaks}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function forAndAgainst(weeks: readonly WeekTold[]): number[] {
  const count = (side: WeekTold['speaks']) => weeks.filter(({ speaks }) => speaks === side).length;
  return [count('for'), count('against'), count('neither')];
}

function tenth(amount: number): number {
  return Math.round(10 * amount) / 10;
}
