import { useWords } from '../hooks/words';

const SENTENCES = [
  'consent_what',
  'consent_attention',
  'consent_never',
  'consent_where',
  'consent_why',
] as const;

/** What is stored, where and what for: what one agrees to, word for word wherever it is shown. */
export function ConsentSentences() {
  const words = useWords();
  return (
    <ul class="consent">
      {SENTENCES.map((key) => (
        <li key={key}>{words.text(key)}</li>
      ))}
    </ul>
  );
}
