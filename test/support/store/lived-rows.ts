import fc from 'fast-check';
import type { Segment } from '../../../src/domain/attention/segment';
import type { Store } from '../../../src/store/store';
import { SALES } from './seeded-store';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;

/** One thing that a person, or the clock, does to a store. */
export type Act = (store: Store) => Promise<unknown>;

const spot = fc.record({
  site: fc.constantFrom('linkedin', 'gmail'),
  place: fc.constantFrom('feed', 'messages'),
} as const);

const stretch = fc
  .record({ from: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 10 }) })
  .map(({ from, length }) => ({
    start: NOW - (70 - from) * MINUTE,
    end: NOW - (70 - from - length) * MINUTE,
  }));

/** Time is reported as it passes, by a device that has its own ids. */
function timed(device: string) {
  return fc
    .record({ id: fc.nat(30), stretch, spot })
    .map(({ id, stretch: { start, end }, spot: at }): Act => {
      const segment: Segment = {
        id: `${device}-segment-${id}`,
        ...at,
        start,
        end,
        offset: 0,
        screens: 3,
        input: 1,
        began: 'came',
        ended: 'open',
      };
      return (store) => store.segments.extend(segment);
    });
}

const answered = fc.record({ stretch, spot, label: fc.constantFrom('none', 'break') } as const).map(
  ({ stretch: time, spot: at, label }): Act =>
    (store) =>
      store.checkIns.label([{ ...time, ...at }], { kind: label }),
);

const recorded = fc.nat(20).map(
  (amount): Act =>
    async (store) => {
      await store.results.add({
        goal: SALES.id,
        rung: SALES.ladder[0].id,
        amount: amount + 1,
        at: NOW - amount * MINUTE,
        offset: 0,
        credit: { kind: 'unknown' },
      });
    },
);

const erased = fc
  .oneof(
    fc.record({ kind: fc.constant('site' as const), site: fc.constantFrom('linkedin', 'gmail') }),
    stretch.map((time) => ({ kind: 'time' as const, ...time })),
  )
  .map(
    (what): Act =>
      (store) =>
        store.erase(what),
  );

const undone = fc.nat(20).map(
  (amount): Act =>
    async (store) => {
      const undo = await store.results.add({
        goal: SALES.id,
        rung: SALES.ladder[0].id,
        amount: amount + 1,
        at: NOW - amount * MINUTE,
        offset: 0,
        credit: { kind: 'unknown' },
      });
      await undo();
    },
);

const set = fc.integer({ min: 0, max: 23 }).map(
  (hour): Act =>
    (store) =>
      store.settings.set('dayStart', hour * 60 * MINUTE),
);

/** Some of what a device sees in an hour. */
export function actsOn(device: string) {
  return fc.array(fc.oneof(timed(device), timed(device), answered, recorded, undone, erased, set), {
    maxLength: 12,
  });
}
