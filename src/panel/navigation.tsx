import { useWords } from '../ui/words';
import type { Route } from './route';

const VIEWS = ['day', 'goals', 'sites', 'data'] as const;

export function Navigation({ view }: { readonly view: Route['view'] }) {
  const words = useWords();
  return (
    <nav class="navigation" aria-label={words.text('navigation')}>
      <span class="wordmark">{words.text('name')}</span>
      <ul>
        {VIEWS.map((each) => (
          <li key={each}>
            <a href={`#/${each}`} aria-current={each === view ? 'page' : undefined}>
              {words.text(`nav_${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
