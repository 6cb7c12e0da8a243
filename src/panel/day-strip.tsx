import { useState } from 'preact/hooks';
import { answersFor } from '../domain/answers';
import type { Label } from '../domain/check-in';
import { dayInterval, shareOfDay } from '../domain/day';
import { aimOf, type Goal } from '../domain/goal';
import { HOUR } from '../domain/instant';
import type { Ledger, Records } from '../domain/ledger';
import type { Result } from '../domain/result';
import { type Stretch, stretchesOf } from '../domain/stretch';
import { durationText } from '../domain/duration';
import type { Words } from '../domain/words';
import { amountText } from '../ui/amount-text';
import { asideFill } from '../ui/mark';
import { goalColour } from '../ui/goal-colour';
import { labelName, spotName } from '../ui/names';
import { type Block, type Dot, Strip } from '../ui/strip';
import { clockText, rangeText } from '../ui/time-text';
import { useWords } from '../ui/words';
import { StretchCard } from './stretch-card';
import { StretchTable } from './stretch-table';
import type { DayFrame, ViewProps } from './view';

interface DayStripProps extends ViewProps {
  readonly frame: DayFrame;
  readonly ledger: Ledger;
  readonly records: Records;
}

/** The day from start to start: time below, results above. A stretch can be looked at and relabelled. */
export function DayStrip({ store, frame, ledger, records, onDone }: DayStripProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<string | undefined>();
  const stretches = stretchesOf(ledger.parts);
  const selected = stretches.find((stretch) => idOf(stretch) === chosen);
  const relabel = async (stretch: Stretch, label: Label) => {
    const undo = await store.checkIns.label([stretch], label);
    const name = labelName(label, records.goals, words);
    onDone({ text: words.text('answered', spotName(stretch, words), name), undo });
  };
  const ticks = ticksOf(frame, words);
  return (
    <section class="day-strip" aria-labelledby="the-day">
      <h2 id="the-day">{words.text('the_day')}</h2>
      <p class="soft small">
        {stretches.length > 0
          ? words.text('the_day_hint', ticks[0]?.text ?? '', ticks.at(-1)?.text ?? '')
          : words.text('the_day_empty')}
      </p>
      <Strip
        label={words.text('strip_label')}
        blocks={stretches.map((stretch) => blockOf(stretch, frame, records.goals, words))}
        dots={ledger.results.flatMap((result) => dotOf(result, frame, records.goals, words))}
        ticks={ticks}
        chosen={chosen}
        onChoose={(id) => setChosen(id === chosen ? undefined : id)}
      />
      {selected && (
        <StretchCard
          key={chosen}
          stretch={selected}
          answers={answersFor(records.goals, records.checkIns, selected)}
          onLabel={(label) => void relabel(selected, label)}
          onClose={() => setChosen(undefined)}
        />
      )}
      {stretches.length > 0 && (
        <StretchTable
          stretches={stretches}
          goals={records.goals}
          onChoose={(stretch) => setChosen(idOf(stretch))}
        />
      )}
    </section>
  );
}

/** Stretches have no rows of their own; their start names them. */
function idOf({ site, place, start }: Stretch): string {
  return `${site}/${place}/${start}`;
}

function blockOf(
  stretch: Stretch,
  { day, dayStart }: DayFrame,
  goals: readonly Goal[],
  words: Words,
): Block {
  const { start, end, offset, label, time } = stretch;
  const goal = label?.kind === 'goal' ? goals.find(({ id }) => id === label.goal) : undefined;
  const aside = label?.kind === 'none' || label?.kind === 'break' ? label.kind : 'unlabelled';
  return {
    id: idOf(stretch),
    from: shareOfDay(start, day, offset, dayStart),
    to: shareOfDay(end, day, offset, dayStart),
    fill: goal ? goalColour(goal) : asideFill(aside),
    name: words.text(
      'stretch_name',
      rangeText(stretch, offset, words),
      spotName(stretch, words),
      durationText(time, words),
      labelName(label, goals, words),
    ),
  };
}

function dotOf(
  result: Result,
  { day, dayStart }: DayFrame,
  goals: readonly Goal[],
  words: Words,
): Dot[] {
  const goal = goals.find(({ id }) => id === result.goal);
  const rung = goal?.ladder.find(({ id }) => id === result.rung);
  if (!goal || !rung) return [];
  const amount = amountText(result.amount, rung.unit, words);
  return [
    {
      id: result.id,
      at: shareOfDay(result.at, day, result.offset, dayStart),
      fill: goalColour(goal),
      filled: rung === aimOf(goal),
      name: words.text('dot_name', amount, clockText(result.at, result.offset, words)),
    },
  ];
}

/** Every three hours from day start to day start. */
function ticksOf({ day, dayStart }: DayFrame, words: Words) {
  const { start } = dayInterval(day, 0, dayStart);
  return Array.from({ length: 9 }, (_, index) => ({
    at: index / 8,
    text: clockText(start + index * 3 * HOUR, 0, words),
  }));
}
