import { useState } from 'preact/hooks';
import type { Cut } from '../../domain/ledger/cut';
import type { DayLedger, Records } from '../../domain/ledger/ledger';
import { shareOfWindow } from '../../domain/time/day-window';
import { stretchesOf } from '../../domain/ledger/stretch';
import { spotName } from '../../ui/text/names';
import { Strip } from './strip';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { ChosenStretch } from './chosen-stretch';
import { EntryCard } from './entry-card';
import { StretchTable } from './stretch-table';
import {
  blockOf,
  blocksWithin,
  dotOf,
  dotsWithin,
  idOf,
  nowOn,
  ticksOf,
  windowOf,
} from './strip-items';
import type { DayFrame, ViewProps } from '../frame/view';

interface DayStripProps extends ViewProps {
  readonly frame: DayFrame;
  readonly ledger: DayLedger;
  readonly records: Records;
}

const NO_CUTS: readonly Cut[] = [];

/** The day from start to start: time below, results above. A stretch can be looked at and relabelled. */
export function DayStrip({ frame, ledger, records, ...view }: DayStripProps) {
  const { onDone } = view;
  const names = useSiteNames();
  const words = useWords();
  const [chosen, setChosen] = useState<string | undefined>();
  const [cuts, setCuts] = useState(NO_CUTS);
  const stretches = stretchesOf(ledger.parts, cuts);
  const selected = stretches.find((stretch) => idOf(stretch) === chosen);
  const cut = (made: Cut) => {
    setCuts([...cuts, made]);
    const undo = async () => {
      setCuts((all) => all.filter((each) => each !== made));
      return 'all' as const;
    };
    onDone({ text: words.text('split_done', spotName(made, names, words)), undo });
  };
  const allBlocks = stretches.map((stretch) =>
    blockOf(stretch, frame, records.goals, names, words),
  );
  const allDots = ledger.results.flatMap((result) => dotOf(result, frame, records.goals, words));
  const now = nowOn(frame, view.surroundings.thisMoment());
  const window = windowOf(allBlocks, allDots, now);
  const ticks = ticksOf(frame, window, words);
  return (
    <section class="day-strip" aria-labelledby="the-day">
      <h2 id="the-day">{words.text('the_day')}</h2>
      <p class="soft small">
        {stretches.length > 0 ? (
          <>
            {words.text('the_day_range', ticks[0]?.text ?? '', ticks.at(-1)?.text ?? '')}{' '}
            <span class="to-press">{words.text('the_day_hint')}</span>
          </>
        ) : (
          words.text('the_day_empty')
        )}
      </p>
      <Strip
        label={words.text('strip_label')}
        blocks={blocksWithin(allBlocks, window)}
        dots={dotsWithin(allDots, window)}
        dotsLane={words.text('came_of_it')}
        now={now === undefined ? undefined : shareOfWindow(now, window)}
        ticks={ticks}
        chosen={chosen}
        onChoose={(id) => setChosen(id === chosen ? undefined : id)}
      />
      {selected && (
        <ChosenStretch
          {...view}
          key={chosen}
          records={records}
          stretch={selected}
          onCut={cut}
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
