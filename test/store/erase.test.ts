import { expect, test } from 'vitest';
import { decisionAt } from '../support/prompt/decision';
import { openFreshStore } from '../support/store/fresh-store';
import { segment } from '../support/store/segment';

test('the time of a site is deleted with its answers, rules and prompts, and of no other site', async () => {
  const fresh = openFreshStore();
  const { store, tables } = fresh;
  const spot = { place: 'feed', start: 0, end: 5_000 } as const;
  const ours = segment('a', 0, 5_000, { site: 'linkedin' });
  await tables.segments.bulkPut([
    ours,
    { ...ours, id: 'a@6', start: 6_000, end: 7_000 },
    segment('b', 9_000, 9_500, { site: 'gmail' }),
  ]);
  await store.checkIns.label(
    [
      { ...spot, site: 'linkedin' },
      { ...spot, site: 'gmail' },
    ],
    {
      kind: 'none',
    },
  );
  for (const site of ['linkedin', 'gmail'])
    await store.rules.add({ site, place: 'feed', label: { kind: 'none' } }, 0);
  await tables.decisions.bulkPut([decisionAt(1), decisionAt(2, { site: 'gmail' })]);
  expect(await store.segments.timeOf('linkedin')).toBe(6_000);
  await store.erase({ kind: 'site', site: 'linkedin' });
  expect(await store.segments.timeOf('linkedin')).toBe(0);
  expect((await tables.segments.toArray()).map(({ site }) => site)).toEqual(['gmail']);
  expect((await tables.checkIns.toArray()).map(({ site }) => site)).toEqual(['gmail']);
  expect((await tables.rules.toArray()).map(({ site }) => site)).toEqual(['gmail']);
  expect((await tables.decisions.toArray()).map(({ site }) => site)).toEqual(['gmail']);
  await fresh.close();
});
