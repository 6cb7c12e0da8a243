import { useWords } from '../hooks/words';

/** Said beside a form whose row was taken away in another window. */
export function TakenAway({ isGone }: { readonly isGone: boolean }) {
  const words = useWords();
  return (
    <p class="hint" role="status">
      {isGone && words.text('row_taken_away')}
    </p>
  );
}
