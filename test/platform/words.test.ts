import { beforeEach, describe, expect, test, vi } from 'vitest';

const asked: string[] = [];

/** As browsers do it: `$1` to `$9` give way to what is filled in, an unknown key gives nothing. */
const MESSAGES: Readonly<Record<string, string>> = {
  language: 'en',
  spot: '$2 of $1, $1',
  wait_one: '$1 visit waits',
  wait_other: '$1 visits wait at $2',
};

vi.mock('../../src/platform/browser', () => ({
  browser: {
    i18n: {
      getUILanguage: () => 'en-GB',
      getMessage: (key: string, fill: readonly string[] = []) => {
        asked.push(key);
        return (MESSAGES[key] ?? '').replaceAll(/\$(\d)/g, (_, at) => fill[Number(at) - 1] ?? '');
      },
    },
  },
}));

const { words } = await import('../../src/platform/words');

beforeEach(() => {
  asked.length = 0;
});

describe('texts', () => {
  test('are filled in wherever they say so, and what is filled in stays as it is', () => {
    expect(words.text('spot', '$2 & $&', 'messages')).toBe('messages of $2 & $&, $2 & $&');
    expect(words.text('spot', 'LinkedIn')).toBe(' of LinkedIn, LinkedIn');
  });

  test('are asked of the browser once, however often they are shown', () => {
    words.text('spot', 'a', 'b');
    words.text('spot', 'c', 'd');
    expect(asked.filter((key) => key === 'spot').length).toBeLessThanOrEqual(1);
  });

  test('go by the number of what is counted', () => {
    // @ts-expect-error -- a stem of this test alone
    expect(words.count('wait', 1)).toBe('1 visit waits');
    // @ts-expect-error -- a stem of this test alone
    expect(words.count('wait', 1200, 'X')).toBe('1,200 visits wait at X');
  });
});
