// @vitest-environment happy-dom
import '../support/dom/indexed-db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayOf, DEFAULT_DAY_START } from '../../src/domain/time/day';
import { HOUR, MINUTE } from '../../src/domain/time/instant';
import { parseEntry, typedEntry } from '../../src/domain/input/entry-input';
import type { Result } from '../../src/domain/plan/result';
import { Panel } from '../../src/panel/panel';
import { type NewResult, ResultForm } from '../../src/ui/forms/result-form';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { begun } from '../support/dom/lived-day';
import { enter, field, press, show, text, type, until } from '../support/dom/shown';
import { CUSTOMERS } from '../support/dom/some-goals';
import { NOON, someSurroundings } from '../support/dom/some-surroundings';

// A call in Tokyo (540), on 22 November from 10:00 to 10:48; the machine is back in Berlin (60), where that was 2:00.
const CALL = { start: Date.UTC(2026, 10, 22, 1), end: Date.UTC(2026, 10, 22, 1, 48), offset: 540 };
const inBerlin = () => 60;
const DAY = '2026-11-22';
let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
  location.hash = '';
});
afterEach(async () => {
  await show(null);
  await fresh.close();
});

test('an entry of another zone stays where it was lived when its note alone is changed', async () => {
  await begun(fresh);
  await fresh.store.entries.add({
    ...CALL,
    place: 'call',
    label: { kind: 'goal', goal: 'customers' },
  });
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
  await press('Open Phone call');
  expect(text()).toContain('10:00 to 10:48');
  await press('Change Phone call');
  const shown = field('It began at').value;
  await type('Note (may stay empty)', 'Asked for an offer');
  await enter();
  await until(() => text().includes('Saved: Phone call'));
  const [{ start, end, offset } = CALL] = await fresh.tables.entries.toArray();
  expect({
    shown,
    start,
    end,
    offset,
    day: dayOf({ at: start, offset }, DEFAULT_DAY_START),
  }).toEqual({ shown: '10:00', ...CALL, day: DAY });
});

test('a start that is put five minutes later is five minutes later, not another day', () => {
  const frame = {
    day: DAY,
    dayStart: DEFAULT_DAY_START,
    now: NOON + 48 * HOUR,
    offsetAt: inBerlin,
  };
  const fields = typedEntry(CALL, inBerlin);
  const later = fields.start.replace(':00', ':05');
  const read = parseEntry({ ...fields, start: later }, frame, CALL);
  expect(read.ok ? (read.value.start - CALL.start) / MINUTE : read.problem).toBe(5);
});

test.each([
  ['left as it was', undefined],
  ['typed anew as it was', '10:00'],
])('a result of another zone whose time is %s stays at its moment', async (_, retyped) => {
  const of: Result = {
    id: 'r',
    stamp: '1',
    goal: 'customers',
    rung: 'sale',
    amount: 1,
    credit: { kind: 'unknown' },
    at: CALL.start,
    offset: 540,
    note: 'x',
  };
  const saved: NewResult[] = [];
  await show(
    <ResultForm
      name="result"
      dayStart={0}
      goals={[CUSTOMERS]}
      activitiesOf={() => []}
      clock={someSurroundings().surroundings}
      of={of}
      onSave={async (next) => void saved.push(next)}
      onCancel={() => undefined}
    />,
  );
  expect([field('On which day').value, field('At what time').value]).toEqual([DAY, '10:00']);
  if (retyped) for (const time of ['10:05', retyped]) await type('At what time', time);
  await type('Note', 'y');
  await enter();
  expect(saved.map(({ at, offset, note }) => ({ at, offset, note }))).toEqual([
    { at: CALL.start, offset: 540, note: 'y' },
  ]);
});
