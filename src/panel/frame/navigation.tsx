import { useWords } from '../../ui/hooks/words';
import { KeyList } from './key-list';
import type { Route } from './route';

/** The answer and the accounts of a stretch of days on one side, what belongs to all of them on the other. */
const ACCOUNTS = ['pays', 'day', 'week', 'month', 'year'] as const;
const PAGES = ['goals', 'results', 'review', 'settings'] as const;

/** The pages that a key leads to. */
const KEYS: Readonly<Record<string, string>> = { pays: 'w', goals: 'g' };

interface NavigationProps {
  readonly view: Route['view'];
}

export function Navigation({ view }: NavigationProps) {
  const words = useWords();
  return (
    <nav class="navigation" aria-label={words.text('navigation')}>
      <a class="wordmark" href="#/pays">
        {words.text('name')}
      </a>
      <NavigationLinks names={ACCOUNTS} view={view} />
      <NavigationLinks names={PAGES} view={view} />
      <KeyList />
    </nav>
  );
}

/** What is reached by way of the settings belongs to them. */
const SETTINGS = new Set<Route['view']>(['sites', 'prompts', 'hours', 'data', 'scores']);

function isAt(name: string, view: Route['view']): boolean {
  if (view === 'import') return name === 'results';
  return name === view || (name === 'settings' && SETTINGS.has(view));
}

interface NavigationLinksProps extends NavigationProps {
  readonly names: readonly (typeof ACCOUNTS | typeof PAGES)[number][];
}

function NavigationLinks({ names, view }: NavigationLinksProps) {
  const words = useWords();
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <a
            href={`#/${name}`}
            aria-current={isAt(name, view) ? 'page' : undefined}
            aria-keyshortcuts={KEYS[name]}
          >
            {words.text(`nav_${name}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
