import { useWords } from '../../ui/hooks/words';

/** Says of a claim that opens that what it rests on is within. */
export function WhyMark() {
  const words = useWords();
  return <span class="why-mark soft small">{words.text('why')}</span>;
}
