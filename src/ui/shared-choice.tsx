import { durationText } from '../domain/duration';
import type { Entry } from '../domain/entry';
import type { Records } from '../domain/ledger';
import { holdsAll, sharedBy } from '../domain/shared-time';
import { Choice } from './choice';
import { listText, spotName } from './names';
import { useSiteNames } from './site-names';
import { useWords } from './words';

interface SharedChoiceProps {
  readonly entry: Entry;
  readonly name: string;
  readonly records: Pick<Records, 'segments' | 'entries'>;
  readonly onChange: (prevails: boolean) => void;
}

/** What an entry shares time with, and whose that time is; nothing where it shares none. */
export function SharedChoice({ entry, name, records, onChange }: SharedChoiceProps) {
  const names = useSiteNames();
  const words = useWords();
  const shared = sharedBy(entry, records);
  if (shared.length === 0) return null;
  const time = shared.reduce((sum, spot) => sum + spot.time, 0);
  const others = listText(
    shared.map((spot) => spotName(spot, names, words)),
    words,
  );
  return (
    <Choice
      legend={words.text('shares', durationText(time, words), others)}
      value={holdsAll(entry, records) ? 'entry' : 'others'}
      options={[
        { value: 'others', text: <span class="chip-text">{others}</span> },
        { value: 'entry', text: <span class="chip-text">{name}</span> },
      ]}
      onChange={(whose) => onChange(whose === 'entry')}
    />
  );
}
