// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Doing } from '../../src/domain/activity';
import { type Spot, spotKey } from '../../src/domain/site';
import { type NewResult, ResultForm } from '../../src/ui/result-form';
import { english } from './english';
import { enter, field, noteOf, show, text, tick, type } from './shown';
import { COURSE, CUSTOMERS } from './some-goals';

const DONE: readonly Doing[] = [
  doing({ site: 'linkedin', place: 'messages' }),
  doing({ site: 'gmail', place: 'compose' }),
];

function doing(spot: Spot): Doing {
  return { key: spotKey(spot), activity: undefined, spot };
}

async function showForm({ goals = [CUSTOMERS, COURSE], askTime = false, locale = 'en-GB' } = {}) {
  const saved: NewResult[] = [];
  const form = (
    <ResultForm
      goals={goals}
      activitiesOf={(goal) => (goal === CUSTOMERS ? DONE : [])}
      askTime={askTime}
      onSave={(result) => saved.push(result)}
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
    expect(saved).toEqual([{ goal: CUSTOMERS, rung, amount: 1, credit, time: undefined }]);
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
    const saved = await showForm({ askTime: true });
    await type('At what time', '09:15');
    await enter();
    expect(saved[0]?.time).toBe('09:15');
  });
});
