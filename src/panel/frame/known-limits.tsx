import { useWords } from '../../ui/hooks/words';

/** What the clock does not see, told where a total stands, to whoever asks. */
export function KnownLimits() {
  const words = useWords();
  return (
    <details class="known-limits">
      <summary>
        <span aria-hidden="true">i</span>
        <span class="for-readers">{words.text('known_limits')}</span>
      </summary>
      <p class="soft small">{words.text('known_errors')}</p>
    </details>
  );
}
