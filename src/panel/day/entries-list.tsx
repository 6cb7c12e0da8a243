import { useState } from 'preact/hooks';
import { dayOf } from '../../domain/time/day';
import type { Entry } from '../../domain/plan/entry';
import type { Records } from '../../domain/ledger/ledger';
import { offlineName } from '../../domain/plan/offline-doing';
import { Button } from '../../ui/parts/button';
import { entryLength } from '../../ui/text/entry-texts';
import { useHasDraft } from '../../ui/hooks/forms';
import { useKeptRows } from '../../ui/hooks/kept-rows';
import { labelName } from '../../ui/text/names';
import { TakenAway } from '../../ui/forms/taken-away';
import { rangeText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { EntryCard } from './entry-card';
import type { DayFrame, ViewProps } from '../frame/view';

interface EntriesListProps extends ViewProps {
  readonly frame: DayFrame;
  readonly records: Records;
}

/** The offline time of the day as it was entered, also where a site holds all of it and the strip cannot show it. */
export function EntriesList({ frame, records, ...view }: EntriesListProps) {
  const words = useWords();
  const own = records.entries
    .filter(({ deleted }) => !deleted)
    .filter(
      (entry) => dayOf({ at: entry.start, offset: entry.offset }, frame.dayStart) === frame.day,
    );
  const { rows, isGone } = useKeptRows(
    own,
    ({ id }) => id,
    ({ id }) => `entry/${id}`,
  );
  const entries = rows.toSorted((a, b) => a.start - b.start);
  if (entries.length === 0) return null;
  return (
    <section class="results-list entries-list" aria-labelledby="entries-of-day">
      <h2 id="entries-of-day">{words.text('entries_of_day')}</h2>
      <ul>
        {entries.map((entry) => (
          <EntryLine
            key={entry.id}
            {...view}
            entry={entry}
            isGone={isGone(entry)}
            records={records}
          />
        ))}
      </ul>
    </section>
  );
}

interface EntryLineProps extends ViewProps {
  readonly entry: Entry;
  /** Whether another window took it away while its form is open. */
  readonly isGone: boolean;
  readonly records: Records;
}

function EntryLine({ entry, isGone, records, ...view }: EntryLineProps) {
  const words = useWords();
  const [open, setOpen] = useState(useHasDraft(`entry/${entry.id}`));
  const name = offlineName(entry, records.activities, words);
  return (
    <li>
      <span class="soft">{rangeText(entry, entry.offset, words)}</span>
      <span>{words.text('result_line', name, labelName(entry.label, records.goals, words))}</span>
      <span class="soft">{entryLength(entry, words)}</span>
      <Button
        look="quiet"
        expanded={open}
        label={words.text('open_entry_about', name)}
        onClick={() => setOpen(!open)}
      >
        {words.text('open_entry')}
      </Button>
      {isGone && <TakenAway isGone />}
      {open && <EntryCard {...view} entry={entry} records={records} />}
    </li>
  );
}
