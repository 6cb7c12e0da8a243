import type { Answer } from '../domain/answers';

/** The answer that a pressed key means: 1 to 9 in the order in which the answers stand. */
export function answerOfKey(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  answers: readonly Answer[],
): Answer | undefined {
  if (ctrlKey || altKey || metaKey || !/^[1-9]$/.test(key)) return undefined;
  return answers[Number(key) - 1];
}
