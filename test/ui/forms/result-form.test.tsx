// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Doing } from '../../../src/domain/plan/activity';
import { DAY } from '../../../src/domain/time/instant';
import type { Goal } from '../../../src/domain/plan/goal';
import { type Spot, spotKey } from '../../../src/domain/site/site';
import type { Result } from '../../../src/domain/plan/result';
import { type NewResult, ResultForm } from '../../../src/ui/forms/result-form';
import { english } from '../../support/dom/english';
import {
  buttonNames,
  enter,
  field,
  noteOf,
  press,
  show,
  text,
  tick,
  type,
} from '../../support/dom/shown';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';
import { NOON, someSurroundings, thatDay } from '../../support/dom/some-surroundings';

const DONE: readonly Doing[] = [
  doing({ site: 'linkedin', place: 'messages' }),
  doing({ site: 'gmail', place: 'compose' }),
];

function doing(spot: Spot): Doing {
  return { key: spotKey(spot), activity: undefined, spot };
}

interface Shown {
  readonly goals?: readonly Goal[];
  readonly of?: Result | string;
  readonly locale?: string;
  readonly onSave?: () => Promise<void>;
}

async function showForm({ goals = [CUSTOMERS, COURSE], of, locale = 'en-GB', onSave }: Shown = {}) {
  const saved: NewResult[] = [];
  const form = (
    <ResultForm
      name="result"
      dayStart={0}
      goals={goals}
      activitiesOf={(goal) => (goal === CUSTOMERS ? DONE : [])}
      clock={someSurroundings().surroundings}
      of={of}
      onSave={async (result) => {
        saved.push(result);
        await onSave?.();
      }}
      onCancel={() => undefined}
    />
  );
  await show(form, english(locale));
  return saved;
}

describe('the form of a result', () => {
  test('Enter records one of the aim, cause not known', async () => {
    const saved = await showForm();
    expect(document.activeElement).toBe(field('How much or how many'));
    await enter();
    const rung = CUSTOMERS.ladder[2];
    const credit = { kind: 'unknown' };
    expect(saved).toEqual([{ goal: CUSTOMERS, rung, amount: 1, credit, at: NOON, offset: 60 }]);
  });

  test('a lower rung and what brought it can be chosen', async () => {
    const saved = await showForm();
    await tick('replies');
    await tick('LinkedIn messages');
    await tick('Gmail writing');
    await type('How much or how many', '5');
    await enter();
    expect(saved[0]).toMatchObject({
      rung: CUSTOMERS.ladder[0],
      amount: 5,
      credit: { kind: 'activities', activities: ['linkedin/messages', 'gmail/compose'] },
    });
  });

  test('an answer without a name takes the place of the activities', async () => {
    const saved = await showForm();
    await tick('LinkedIn messages');
    await tick('Would have come anyway');
    await enter();
    expect(saved[0]?.credit).toEqual({ kind: 'anyway' });
  });

  test('taking the last activity back is not knowing', async () => {
    const saved = await showForm();
    await tick('LinkedIn messages');
    await tick('LinkedIn messages');
    await enter();
    expect(saved[0]?.credit).toEqual({ kind: 'unknown' });
  });

  test('an amount that cannot be read stays, with the reason beside it', async () => {
    const saved = await showForm();
    await type('How much or how many', '12,5');
    await enter();
    expect(saved).toEqual([]);
    expect(field('How much or how many').value).toBe('12,5');
    expect(noteOf('How much or how many')).toContain('read in two ways');
  });

  test('money begins empty, and is read as the person writes it', async () => {
    const saved = await showForm({ goals: [COURSE], locale: 'de-DE' });
    expect(field('How much or how many').value).toBe('');
    await type('How much or how many', '1.200,50 €');
    await enter();
    expect(saved[0]?.amount).toBe(1200.5);
  });

  test('another goal brings its own rungs and activities', async () => {
    const saved = await showForm();
    await type('For which goal', 'course');
    expect(text()).not.toContain('LinkedIn messages');
    await type('How much or how many', '79');
    await enter();
    expect(saved[0]).toMatchObject({ goal: COURSE, amount: 79 });
  });

  test('a day that is over asks at what time', async () => {
    const saved = await showForm({ of: '2026-11-21' });
    await type('At what time', '09:15');
    await enter();
    expect(saved[0]?.at).toBe(thatDay(9, 15) - DAY);
  });

  test('another day than now is asked for only on demand, and now is a press away', async () => {
    const saved = await showForm();
    expect(() => field('On which day')).toThrow();
    await press('Another day or time');
    expect(field('At what time').value).toBe('12:00');
    await type('On which day', '2026-11-20');
    await press('Another day or time');
    await enter();
    expect(saved[0]?.at).toBe(NOON);
  });

  test('first contact and note are behind a button, and are told', async () => {
    const saved = await showForm();
    await press('First contact, note');
    await type('First contact', '2026-11-02');
    await type('Note', '  Ann Lee 🎉 שלום  ');
    await enter();
    expect(saved[0]).toMatchObject({ firstContact: '2026-11-02', note: 'Ann Lee 🎉 שלום' });
  });

  test('every fault is shown beside its field, and nothing typed is lost', async () => {
    const saved = await showForm({ of: '2026-11-21' });
    await press('First contact, note');
    await type('On which day', '2026-11-23');
    await type('First contact', '2026-11-24');
    await type('Note', 'x'.repeat(10_001));
    await enter();
    expect(saved).toEqual([]);
    expect(noteOf('On which day')).toContain('lies ahead');
    expect(noteOf('First contact')).toContain('after the result');
    expect(noteOf('Note')).toBe('At most 10,000 characters; these are 10,001.');
    expect(field('Note').value).toHaveLength(10_001);
  });

  test('a note of 10,000 emoji fits', async () => {
    const saved = await showForm();
    await press('First contact, note');
    await type('Note', '🎉'.repeat(10_000));
    await enter();
    expect(saved).toHaveLength(1);
  });

  test('Enter twice saves once; what failed can be tried again', async () => {
    let saves: (() => void)[] = [];
    const saved = await showForm({ onSave: () => new Promise((resolve) => saves.push(resolve)) });
    await enter();
    await enter();
    saves.forEach((done) => done());
    await enter();
    expect(saved).toHaveLength(1);
    saves = [];
  });

  test('a result that is changed stands in it as it was, to the millisecond', async () => {
    const of: Result = {
      id: 'r',
      stamp: '1',
      goal: 'course',
      rung: 'income',
      amount: 1200.5,
      credit: { kind: 'activities', activities: ['gmail/compose'] },
      at: NOON - 12_345,
      offset: 60,
      firstContact: '2026-11-01',
      note: 'Website',
    };
    const saved = await showForm({ of, locale: 'de-DE' });
    expect(field('How much or how many').value).toBe('1200,5');
    expect(buttonNames()).toContain('Save result');
    await enter();
    const { id: _, stamp: __, ...said } = of;
    expect(saved).toEqual([{ ...said, goal: COURSE, rung: COURSE.ladder[0] }]);
  });
});
