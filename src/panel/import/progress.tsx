import { Button } from '../../ui/parts/button';
import { useWords } from '../../ui/hooks/words';

interface ProgressProps {
  readonly text: string;
  /** 0 to 1. */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far something long has come, with a way to stop it. */
export function Progress({ text, share, onCancel }: ProgressProps) {
  const words = useWords();
  return (
    <div class="progress">
      <label>
        {text} <progress value={share} max={1} />
      </label>
      <Button onClick={onCancel}>{words.text('cancel')}</Button>
    </div>
  );
}
