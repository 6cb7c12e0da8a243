import { useState } from 'preact/hooks';
import { answersFor } from '../domain/answers';
import type { Label } from '../domain/label';
import type { DayLedger, Records } from '../domain/ledger';
import { type Stretch, stretchesOf } from '../domain/stretch';
import { labelName, spotName } from '../ui/names';
import { Strip } from '../ui/strip';
import { useSiteNames } from '../ui/site-names';
import { useWords } from '../ui/words';
import { EntryCard } from './entry-card';
import { StretchCard } from './stretch-card';
import { StretchTable } from './stretch-table';
import { blockOf, dotOf, idOf, ticksOf } from './strip-items';
import type { DayFrame, ViewProps } from './view';

interface DayStripProps extends ViewProps {
  readonly frame: DayFrame;
  readonly ledger: DayLedger;
  readonly records: Records;
}

/** The day from start to start: time below, results above. A stretch can be looked at and relabelled. */
export function DayStrip({ frame, ledger, records, ...view }: DayStripProps) {
  const { store, onDone } = view;
  const names = useSiteNames();
  const words = useWords();
  const [chosen, setChosen] = useState<string | undefined>();
  const stretches = stretchesOf(ledger.parts);
  const selected = stretches.find((stretch) => idOf(stretch) === chosen);
  const relabel = async (stretch: Stretch, label: Label) => {
    const { entry } = stretch;
    const undo = await (entry
      ? store.entries.change(entry.id, { label })
      : store.checkIns.label([stretch], label));
    const name = labelName(label, records.goals, words);
    onDone({ text: words.text('answered', spotName(stretch, names, words), name), undo });
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
        blocks={stretches.map((stretch) => blockOf(stretch, frame, records.goals, names, words))}
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
      {selected?.entry && <EntryCard {...view} entry={selected.entry} records={records} />}
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
