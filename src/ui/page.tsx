import { type ComponentChild, render } from 'preact';
import type { Words } from '../domain/words';
import { Boundary } from './boundary';
import { FailureNotice } from './failure-notice';
import { ReadNotice } from './read-notice';
import { WordsContext } from './words';

/** Shows a page in the person's language. */
export function showPage(words: Words, page: ComponentChild): void {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.text('direction');
  document.title = words.text('name');
  render(
    <WordsContext.Provider value={words}>
      <ReadNotice />
      <Boundary sorry={words.text('sorry')} again={words.text('try_again')}>
        {page}
      </Boundary>
      <FailureNotice />
    </WordsContext.Provider>,
    document.body,
  );
}
