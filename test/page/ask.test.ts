import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tell } from '../../src/page/ask';

const ANSWER = {
  type: 'prompt.answer',
  decision: '01234567-89ab-4cde-8f01-23456789abcd',
  outcome: 'more',
} as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function stubBackground(answers: (() => Promise<unknown>)[], id?: string) {
  const sendMessage = vi.fn(() => answers.shift()?.() ?? Promise.resolve());
  vi.stubGlobal('chrome', { runtime: { id, sendMessage } });
  return sendMessage;
}

const stopped = () => Promise.reject(new Error('The message port closed'));

test('an answer goes again to a background that was stopped while it listened', async () => {
  const send = stubBackground([stopped, stopped], 'payoff');
  const told = tell(ANSWER);
  await vi.runAllTimersAsync();
  await told;
  expect(send.mock.calls).toEqual([[ANSWER], [ANSWER], [ANSWER]]);
});

test('it goes once to one that heard it', async () => {
  const send = stubBackground([], 'payoff');
  await tell(ANSWER);
  expect(send).toHaveBeenCalledTimes(1);
});

test('a script whose extension is gone is silent', async () => {
  const send = stubBackground([]);
  await tell(ANSWER);
  expect(send).not.toHaveBeenCalled();
});
