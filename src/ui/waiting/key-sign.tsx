import { fillOf } from '../parts/mark';
import type { KeyedAnswer } from './answer-offer';

/** A key in the colour of its goal. Drawn by the style, so that the text of its button is the answer's name alone. */
export function KeySign({ answer }: { readonly answer: KeyedAnswer }) {
  return <kbd class={`key ${fillOf(answer)}`} data-key={answer.key} aria-hidden="true" />;
}
