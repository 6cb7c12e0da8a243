// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readReading } from '../../src/domain/plan/score';
import { readResult } from '../../src/domain/input/result-input';
import { type NewResult, ResultForm } from '../../src/ui/forms/result-form';
import { english } from '../support/dom/english';
import { enter, noteOf, press, show, type } from '../support/dom/shown';
import { CUSTOMERS } from '../support/dom/some-goals';
import { NOON, someSurroundings } from '../support/dom/some-surroundings';

// Whoever types 20, 11, 26 into a native field for days gets this value from it, in both browsers.
const TWO_FIGURES = '0026-11-20';
const CLOCK = { now: { at: NOON, offset: 60 }, offsetAt: () => 60 };
const TYPED = { amount: '1', when: undefined, firstContact: '', note: '' };

async function open() {
  const saved: NewResult[] = [];
  await show(
    <ResultForm
      name="result"
      dayStart={0}
      goals={[CUSTOMERS]}
      activitiesOf={() => []}
      clock={someSurroundings().surroundings}
      onSave={async (result) => void saved.push(result)}
      onCancel={() => undefined}
    />,
    english(),
  );
  return saved;
}

test('a result of the year 26 is refused with a word beside the day', async () => {
  const saved = await open();
  await press('Another day or time');
  await type('On which day', TWO_FIGURES);
  await enter();
  expect({
    saved: saved.map(({ at }) => new Date(at).toISOString()),
    said: noteOf('On which day'),
  }).toEqual({
    saved: [],
    said: expect.stringMatching(/\S/),
  });
});

test('a first contact of the year 26 is refused with a word beside it', async () => {
  const saved = await open();
  await press('First contact, note');
  await type('First contact', TWO_FIGURES);
  const hint = noteOf('First contact');
  await enter();
  expect(saved.map(({ firstContact }) => firstContact)).toEqual([]);
  expect(noteOf('First contact')).not.toBe(hint);
});

test('wherever a day is typed, the year 26 is refused', () => {
  const [rung] = CUSTOMERS.ladder;
  const taken = {
    result: readResult({ ...TYPED, when: { day: TWO_FIGURES, time: '12:00' } }, rung, 'en', CLOCK)
      .ok,
    contact: readResult({ ...TYPED, firstContact: TWO_FIGURES }, rung, 'en', CLOCK).ok,
    reading: readReading({ value: '5', day: TWO_FIGURES }, '2026-11-22', 'en').ok,
  };
  expect(taken).toEqual({ result: false, contact: false, reading: false });
});
