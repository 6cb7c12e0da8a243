// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { NewGoal } from '../../src/domain/typed-goal';
import { GoalForm } from '../../src/ui/goal-form';
import { english } from './english';
import { enter, field, noteOf, press, show, tick, type } from './shown';

let saved: NewGoal[] = [];

async function showForm(locale = 'en-GB') {
  saved = [];
  const form = (
    <GoalForm
      today="2026-11-22"
      onSave={(goal) => saved.push(goal)}
      onCancel={() => undefined}
      cancelText="Cancel"
    />
  );
  await show(form, english(locale));
}

describe('the form of a goal', () => {
  beforeEach(() => showForm());

  test('a goal without a name keeps what was typed and says so beside the field', async () => {
    await type('One of them is called', 'sale');
    await type('How much or how many', '3');
    await type('By when', '2026-12-31');
    await press('Save goal');
    expect(saved).toEqual([]);
    expect(noteOf('What do you want to reach?')).toBe('Give the goal a name.');
    expect(field('What do you want to reach?').getAttribute('aria-invalid')).toBe('true');
    expect(field('How much or how many').value).toBe('3');
    expect(field('By when').value).toBe('2026-12-31');
  });

  test('everything that is wrong is said at once, and the first fault gets the focus', async () => {
    await enter();
    expect(noteOf('One of them is called')).toContain('Say what you count');
    expect(noteOf('How much or how many')).toBe('Write a number.');
    expect(noteOf('By when')).toBe('Choose a date.');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.activeElement).toBe(field('What do you want to reach?'));
  });

  test.each([
    ['0', 'Write a number above zero.'],
    ['12,5', 'This can be read in two ways. Write it like 1,200.50.'],
    ['many', 'This is not a number that can be read. Write it like 1,200.50.'],
  ])('a target of "%s" is answered with "%s"', async (target, note) => {
    await type('How much or how many', target);
    await enter();
    expect(noteOf('How much or how many')).toBe(note);
    expect(field('How much or how many').value).toBe(target);
  });

  test('a date that is past is refused', async () => {
    await type('By when', '2026-11-21');
    await enter();
    expect(noteOf('By when')).toBe('This day is past. Choose today or later.');
  });

  test('a full goal is saved with its steps, first sign first', async () => {
    await type('What do you want to reach?', 'Win 3 customers');
    await type('One of them is called', 'sale');
    await type('How much or how many', '3');
    await type('By when', '2026-12-31');
    await press('Add a sign');
    await press('Add a sign');
    await type('Sign 1, one', 'reply');
    await type('Sign 2, one', 'call booked');
    await type('Sign 2, several', 'calls booked');
    await enter();
    expect(saved).toEqual([
      {
        plan: {
          name: 'Win 3 customers',
          target: 3,
          due: '2026-12-31',
          unit: { kind: 'count', one: 'sale', many: 'sales' },
        },
        steps: [
          { kind: 'count', one: 'reply', many: 'replies' },
          { kind: 'count', one: 'call booked', many: 'calls booked' },
        ],
      },
    ]);
  });

  test('the plural follows what is typed until the person writes their own', async () => {
    await type('One of them is called', 'reply');
    expect(field('Several are called').value).toBe('replies');
    await type('Several are called', 'answers');
    await type('One of them is called', 'answer');
    expect(field('Several are called').value).toBe('answers');
  });

  test('a step can be removed again without touching the others', async () => {
    await press('Add a sign');
    await press('Add a sign');
    await type('Sign 1, one', 'like');
    await type('Sign 2, one', 'reply');
    await press('Remove sign 1');
    expect(field('Sign 1, one').value).toBe('reply');
  });
});

test('money is read as the person writes it', async () => {
  await showForm('de-DE');
  await type('What do you want to reach?', 'Kurs');
  await tick('Money');
  await type('How much or how many', '2.000,50 €');
  await type('By when', '2026-12-31');
  await enter();
  expect(saved[0]?.plan).toMatchObject({
    target: 2000.5,
    unit: { kind: 'money', currency: 'EUR' },
  });
});
