// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { FailureNotice } from '../../../src/ui/parts/failure-notice';
import { doing, press, show, text } from '../../support/dom/shown';

/** What a browser tells of a promise that failed and that nobody waits for. */
const fail = (reason: unknown) =>
  doing(() => globalThis.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason })));

const alert = () => document.querySelector('[role=alert]')?.textContent ?? '';

describe('the notice of a failure', () => {
  beforeEach(() => show(<FailureNotice />));

  test('is silent while all goes well', () => {
    expect(text()).toBe('');
  });

  test('says at once that something could not be done, and promises nothing', async () => {
    await fail(new Error('of any kind'));
    expect(alert()).toContain('could not be done');
    expect(alert()).not.toContain('safe');
  });

  test.each([
    ['the browser', new DOMException('full', 'QuotaExceededError')],
    [
      'Dexie, which tells it of a whole transaction',
      { name: 'AbortError', inner: { name: 'QuotaExceededError' } },
    ],
    ['Dexie, of a bulk write', { name: 'BulkError', failures: [{ name: 'AbortError' }] }],
    ['Firefox, every second time', new DOMException('no mutation', 'InvalidStateError')],
  ])('says that the disk is full where that is the cause, told by %s', async (_, reason) => {
    await fail(reason);
    expect(alert()).toContain('disk is full');
  });

  test.each([undefined, null, 'words', 7])('says so whatever the cause is: %s', async (reason) => {
    await fail(reason);
    expect(alert()).toContain('could not be done');
  });

  test('stays until it is closed, and comes again with the next failure', async () => {
    await fail(new Error('first'));
    await press('Close');
    expect(alert()).toBe('');
    await fail(new Error('second'));
    expect(alert()).toContain('could not be done');
  });

  test('goes when a later save worked, so that nobody saves again', async () => {
    const saves = new EventTarget();
    const saved = (told: () => void) => {
      saves.addEventListener('save', told);
      return () => saves.removeEventListener('save', told);
    };
    await show(<FailureNotice saved={saved} />);
    await fail(new DOMException('full', 'QuotaExceededError'));
    await doing(() => saves.dispatchEvent(new Event('save')));
    expect(alert()).toBe('');
  });

  test('is heard no more once its page is gone', async () => {
    await show(null);
    await fail(new Error('late'));
    expect(text()).toBe('');
  });
});
