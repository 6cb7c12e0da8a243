import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { useWords } from '../hooks/words';

/** How the store is, as far as the person should know. */
interface Health {
  readonly full: boolean;
  readonly broughtBack: { readonly typed: number; readonly unreadable: number } | undefined;
  readonly twoSides: boolean;
}

export interface StoreWatch {
  readonly health: {
    readonly subscribe: (told: (health: Health) => void) => { readonly unsubscribe: () => void };
  };
  read(): Promise<void>;
  choose(side: 'copy' | 'database'): Promise<void>;
}

/** Says that the disk is full and what becomes of what is saved, or that something was lost and came back. */
export function HealthNotice({ safekeeping }: { readonly safekeeping: StoreWatch }) {
  const words = useWords();
  const [health, setHealth] = useState<Health | undefined>();
  useEffect(() => safekeeping.health.subscribe(setHealth).unsubscribe, [safekeeping]);
  return (
    <div class="read-notice" role="status">
      {health?.full && <p>{words.text('disk_full_kept')}</p>}
      {health?.broughtBack && (
        <p>
          <BroughtBack {...health.broughtBack} />{' '}
          <Button onClick={() => void safekeeping.read()}>{words.text('close')}</Button>
        </p>
      )}
      {health?.twoSides && (
        <p>
          {words.text('two_sides')}{' '}
          <Button onClick={() => void safekeeping.choose('database')}>
            {words.text('two_sides_database')}
          </Button>{' '}
          <Button onClick={() => void safekeeping.choose('copy')}>
            {words.text('two_sides_copy')}
          </Button>
        </p>
      )}
    </div>
  );
}

function BroughtBack({ typed, unreadable }: NonNullable<Health['broughtBack']>) {
  const words = useWords();
  const back = words.count('brought_back', typed);
  return <>{unreadable > 0 ? `${back} ${words.text('brought_back_not_all')}` : back}</>;
}
