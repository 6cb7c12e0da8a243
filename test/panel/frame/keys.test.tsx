// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../../src/panel/panel';
import { begun } from '../../support/dom/lived-day';
import { backedBy, NOON, someSurroundings } from '../../support/dom/some-surroundings';
import { press, show, text, until } from '../../support/dom/shown';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh, []);
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(hash: string) {
  location.hash = hash;
  await show(
    <Panel store={fresh.store} surroundings={backedBy(fresh.store, someSurroundings())} />,
  );
  await until(() => document.querySelector('h1') !== null);
}

async function key(name: string, init: KeyboardEventInit = {}, at: Element = document.body) {
  await act(() => {
    at.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }),
    );
    dispatchEvent(new Event('hashchange'));
  });
}

describe('the keys of the panel', () => {
  test.each([
    ['ArrowLeft', '#/day', '#/day/2026-11-21'],
    ['ArrowRight', '#/day/2026-11-20', '#/day/2026-11-21'],
    ['ArrowLeft', '#/month/2026-10', '#/month/2026-09'],
    ['t', '#/day/2026-11-20', '#/day'],
    ['T', '#/goals', '#/day'],
    ['g', '#/day', '#/goals'],
    ['w', '#/day', '#/pays'],
  ])('%s leads from %s to %s', async (name, from, to) => {
    await open(from);
    await until(() => from.startsWith('#/goals') || document.querySelector('.back') !== null);
    await key(name);
    await until(() => location.hash === to, `still at ${location.hash}`);
  });

  test('r opens the form of a result, from any page', async () => {
    await open('#/goals');
    await key('r');
    await until(() => document.querySelector('.record .form') !== null);
    expect(location.hash).toBe('#/day');
  });

  test('o opens the form of offline time', async () => {
    await open('#/day');
    await until(() => document.querySelector('.record') !== null);
    await key('o');
    await until(() => document.querySelector('.entry-form') !== null);
  });

  test('rest while the person types, and with Ctrl, Alt or Meta', async () => {
    await open('#/day');
    await until(() => document.querySelector('.record') !== null);
    await press('Enter offline time');
    await until(() => document.querySelector('.entry-form input') !== null);
    const field = document.querySelector('.entry-form input');
    if (field) await key('g', {}, field);
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      await key('g', held);
    expect(location.hash).toBe('#/day');
  });

  test('? lists them', async () => {
    await open('#/day');
    await key('?', { shiftKey: true });
    expect(document.querySelector('dialog')?.open).toBe(true);
    expect(document.querySelector('dialog')?.textContent).toContain('Record a result');
  });

  test('Ctrl+Z takes back what was just done; it is gone with its page', async () => {
    const reply = {
      goal: 'customers',
      rung: 'reply',
      amount: 2,
      credit: { kind: 'several' },
      at: NOON,
      offset: 60,
    } as const;
    await fresh.store.results.add(reply);
    await open('#/day');
    await press('Delete 2 replies');
    await until(() => text().includes('Deleted: 2 replies'));
    await key('z', { ctrlKey: true });
    await until(() => text().includes('brought by several things'));
    await press('Delete 2 replies');
    await until(() => text().includes('Deleted: 2 replies'));
    await key('g');
    await until(() => !text().includes('Deleted: 2 replies'));
  });
});
