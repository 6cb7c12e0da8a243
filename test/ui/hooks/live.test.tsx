// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useLive } from '../../../src/ui/hooks/live';
import { ReadNotice } from '../../../src/ui/notices/read-notice';
import { doing, field, show, text, type } from '../../support/dom/shown';
import { TextField } from '../../../src/ui/parts/field';

/** Something to watch that answers when the test says so. */
function watched() {
  const open = new Set<{ next: (value: string) => void; failed: (error: unknown) => void }>();
  const watch = vi.fn(() => ({
    subscribe: (next: (value: string) => void, failed: (error: unknown) => void) => {
      const one = { next, failed };
      open.add(one);
      return { unsubscribe: () => void open.delete(one) };
    },
  }));
  return {
    watch,
    count: () => open.size,
    answer: (value: string) => doing(() => open.forEach(({ next }) => next(value))),
    fail: () => doing(() => open.forEach(({ failed }) => failed(new Error('not read')))),
  };
}

type WatchedByTest = ReturnType<typeof watched>;

function Page({ watch }: Pick<WatchedByTest, 'watch'>) {
  const value = useLive(watch, [watch]);
  if (value === undefined) return null;
  return <TextField label="Kept" value={value} onChange={() => undefined} />;
}

const open = (source: WatchedByTest) =>
  show(
    <>
      <ReadNotice />
      <Page watch={source.watch} />
    </>,
  );

const NOTICE = 'cannot be read just now';

describe('a live read that fails', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(async () => {
    await show(null);
    vi.useRealTimers();
  });

  test('leaves the last picture, with what was typed, and says so until it is read again', async () => {
    const source = watched();
    await open(source);
    await source.answer('first');
    await type('Kept', 'half typed');
    await source.fail();
    expect(field('Kept').value).toBe('half typed');
    expect(text()).toContain(NOTICE);
    await source.answer('second');
    expect(field('Kept').value).toBe('second');
    expect(text()).not.toContain(NOTICE);
  });

  test('says so also where nothing was ever read, instead of a blank page', async () => {
    const source = watched();
    await open(source);
    await source.fail();
    expect(text()).toContain(NOTICE);
  });

  test('is tried again after 1, 2, 4 s and so on, up to 30 s, one at a time', async () => {
    const source = watched();
    await open(source);
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      source.watch.mockClear();
      await source.fail();
      await doing(() => vi.advanceTimersByTime(seconds * 1000 - 1));
      expect(source.watch).not.toHaveBeenCalled();
      await doing(() => vi.advanceTimersByTime(1));
      expect(source.watch).toHaveBeenCalledTimes(1);
      expect(source.count()).toBe(1);
    }
  });

  test('is tried at once when the page is looked at, and not where nothing failed', async () => {
    const source = watched();
    await open(source);
    await source.answer('first');
    await doing(() => dispatchEvent(new Event('focus')));
    expect(source.watch).toHaveBeenCalledTimes(1);
    await source.fail();
    await doing(() => dispatchEvent(new Event('focus')));
    expect(source.watch).toHaveBeenCalledTimes(2);
  });

  test('is tried no more once its page is gone, and is not spoken of on the next', async () => {
    const source = watched();
    await open(source);
    await source.fail();
    await show(<ReadNotice />);
    await doing(() => vi.advanceTimersByTime(60_000));
    expect(source.watch).toHaveBeenCalledTimes(1);
    expect(text()).toBe('');
  });
});
