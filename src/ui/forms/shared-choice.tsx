import { durationText } from '../../domain/text/duration-text';
import type { Entry } from '../../domain/plan/entry';
import type { Records } from '../../domain/ledger/ledger';
import { holdsAll, sharedBy } from '../../domain/ledger/shared-time';
import { Choice } from '../parts/choice';
import { listText, spotName } from '../text/names';
import { useSiteNames } from '../hooks/site-names';
import { useWords } from '../hooks/words';

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
