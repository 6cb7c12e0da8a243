import { labelName } from '../text/names';
import { useWords } from '../hooks/words';
import { type AnswerOffer, keyedAnswers } from './answer-offer';
import { KeySign } from './key-sign';

/** Which key is which answer, said once for all rows. */
export function Legend({ offer }: { readonly offer: AnswerOffer }) {
  const words = useWords();
  return (
    <ul class="legend" aria-label={words.text('keys')}>
      {keyedAnswers(offer).map((answer) => (
        <li key={answer.key} title={labelName(answer.label, offer.goals, words)}>
          <KeySign answer={answer} />
          <span class="for-readers">{answer.key}</span>
          <span class="legend-name">{labelName(answer.label, offer.goals, words)}</span>
        </li>
      ))}
    </ul>
  );
}
