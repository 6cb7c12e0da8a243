// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { expect, test } from 'vitest';
import { useEnsureRollups } from '../../../src/panel/frame/use-ensure-rollups';
import type { Rollups } from '../../../src/store/rollups';
import { openFreshStore } from '../../support/store/fresh-store';
import { show } from '../../support/dom/shown';

test('days that cannot be added up, as when the page closes, are left to the next time', async () => {
  const { store, close } = openFreshStore();
  const asked: unknown[] = [];
  const addUp: Rollups['addUp'] = async (span) => {
    asked.push(span);
    throw new Error('closed');
  };
  const Page = () => {
    useEnsureRollups({ ...store, rollups: { ...store.rollups, addUp } }, WEEK, '2026-11-22');
    return null;
  };
  await show(<Page />);
  // The test fails if nobody hears of the error.
  expect(asked).toEqual([WEEK]);
  await close();
});

const WEEK = { first: '2026-11-16', last: '2026-11-22' };
