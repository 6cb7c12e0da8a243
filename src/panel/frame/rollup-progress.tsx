import type { KnownRollups } from '../../store/rollups';
import { useWords } from '../../ui/hooks/words';

/** Said while a span's days are added up for the first time; all else stays usable. */
export function RollupProgress({ missing, days }: Pick<KnownRollups, 'missing' | 'days'>) {
  const words = useWords();
  return (
    <div class="adding-up" role="status">
      <label>
        <span class="soft">{words.count('adding_up', missing)}</span>
        <progress max={days} value={days - missing} />
      </label>
    </div>
  );
}
