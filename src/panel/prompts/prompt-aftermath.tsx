import type { Aftermath, BothAftermaths, Share } from '../../domain/prompt/aftermath';
import type { Words } from '../../domain/foundation/words';
import { useWords } from '../../ui/hooks/words';

const ROWS = ['left', 'returned', 'recorded'] as const satisfies readonly (keyof Aftermath)[];

/** What followed on either side of the coin, as counts: told, not judged. */
export function PromptAftermath({ aftermaths }: { readonly aftermaths: BothAftermaths }) {
  const words = useWords();
  const { shown, heldOut } = aftermaths;
  if (shown.left.of + heldOut.left.of === 0) return null;
  return (
    <>
      <h3 id="prompt-aftermath">{words.text('aftermath_title')}</h3>
      <table class="prompt-table" aria-labelledby="prompt-aftermath">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.text('aftermath_shown')}</th>
            <th scope="col">{words.text('aftermath_held_out')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{words.text(`aftermath_${row}`)}</th>
              <td>{shareText(shown[row], words)}</td>
              <td>{shareText(heldOut[row], words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{words.text('aftermath_hint')}</p>
    </>
  );
}

function shareText({ count, of }: Share, words: Words): string {
  return of === 0 ? words.text('aftermath_none') : words.text('aftermath_share', count, of);
}
