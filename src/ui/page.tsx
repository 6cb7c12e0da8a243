import { type ComponentChild, render } from 'preact';
import type { Words } from '../domain/foundation/words';
import { Boundary } from './parts/boundary';
import { FailureNotice } from './parts/failure-notice';
import { HealthNotice, type StoreWatch } from './notices/health-notice';
import { ReadNotice } from './notices/read-notice';
import { WordsContext } from './hooks/words';

/** What a page tells of its store. */
interface Kept {
  readonly saved: (told: () => void) => () => void;
  readonly safekeeping: StoreWatch | undefined;
}

/** Shows a page in the person's language. */
export function showPage(words: Words, page: ComponentChild, { saved, safekeeping }: Kept): void {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.text('direction');
  document.title = words.text('name');
  render(
    <WordsContext.Provider value={words}>
      <ReadNotice />
      {safekeeping && <HealthNotice safekeeping={safekeeping} />}
      <Boundary sorry={words.text('sorry')} again={words.text('try_again')}>
        {page}
      </Boundary>
      <FailureNotice saved={saved} />
    </WordsContext.Provider>,
    document.body,
  );
}
