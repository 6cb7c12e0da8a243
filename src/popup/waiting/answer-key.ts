import type { Answer } from '../../domain/ledger/answers';

/** The answer that a pressed key means: 1 to 9 in the order in which the answers stand. A key held down means one answer. */
export function answerOfKey(
  { key, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent,
  answers: readonly Answer[],
): Answer | undefined {
  if (repeat || ctrlKey || altKey || metaKey || !/^[1-9]$/.test(key)) return undefined;
  return answers[Number(key) - 1];
}
