import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/parts/button';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';
import { sizeText } from './size-text';

interface Room {
  readonly persistent: boolean;
  readonly used: { readonly used: number; readonly left: number } | undefined;
}

/** How much room the record takes, and whether the browser has promised to keep it. */
export function RoomPart({ surroundings: { room } }: ViewProps) {
  const words = useWords();
  const [known, setKnown] = useState<Room | undefined>();
  const look = async () =>
    setKnown({ persistent: await room.isPersistent(), used: await room.used() });
  useEffect(() => {
    void look();
  }, []);
  if (!known) return null;
  const { persistent, used } = known;
  return (
    <section class="data-part">
      <h3>{words.text('room_title')}</h3>
      {used && (
        <p>{words.text('room_used', sizeText(used.used, words), sizeText(used.left, words))}</p>
      )}
      <p>
        {words.text(persistent ? 'room_kept' : 'room_not_kept')}{' '}
        {!persistent && (
          <Button look="quiet" onClick={() => void room.persist().then(look)}>
            {words.text('room_ask')}
          </Button>
        )}
      </p>
    </section>
  );
}
