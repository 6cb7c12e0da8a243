import { numberText } from '../../domain/text/amount-text';
import { Button } from '../../ui/parts/button';
import { useWords } from '../../ui/hooks/words';

interface FileProgressProps {
  readonly kind: 'reading' | 'writing';
  readonly rows: number;
  /** How many there are, where that is known. */
  readonly whole?: number;
  readonly onCancel: () => void;
}

/** How far a file has come, with a way to stop it. */
export function FileProgress({ kind, rows, whole, onCancel }: FileProgressProps) {
  const words = useWords();
  return (
    <div class="progress">
      <label>
        {words.text(kind === 'reading' ? 'file_reading' : 'file_writing', numberText(rows, words))}{' '}
        <progress value={whole && rows / whole} max={1} />
      </label>
      <Button onClick={onCancel}>{words.text('cancel')}</Button>
    </div>
  );
}
