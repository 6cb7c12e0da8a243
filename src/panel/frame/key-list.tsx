import { useRef } from 'preact/hooks';
import { Button } from '../../ui/parts/button';
import { useWords } from '../../ui/hooks/words';
import { KEYS } from './keys';

/** The way to the list of the keys, and the list. */
export function KeyList() {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        class="button quiet keys-button"
        aria-keyshortcuts="?"
        aria-label={words.text('keys_title')}
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog class="key-list" ref={dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">{words.text('keys_title')}</h2>
        <dl>
          {KEYS.map(({ key, sign, text }) => (
            <div key={key}>
              <dt>
                <kbd>{sign}</kbd>
              </dt>
              <dd>{words.text(text)}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{words.text('keys_hint')}</p>
        <Button onClick={() => dialog.current?.close()}>{words.text('close')}</Button>
      </dialog>
    </>
  );
}
