// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { GoalDraft } from '../../../src/domain/plan/goal';
import { GoalForm } from '../../../src/ui/goal-form/goal-form';
import type { EditedGoal } from '../../../src/ui/goal-form/goal-form-part';
import { english } from '../../support/dom/english';
import { enter, field, noteOf, press, show, text, tick, type } from '../../support/dom/shown';
import { CUSTOMERS } from '../../support/dom/some-goals';

let saved: GoalDraft[] = [];

async function showForm(locale = 'en-GB', edited?: EditedGoal) {
  saved = [];
  const form = (
    <GoalForm
      name="goal"
      today="2026-11-22"
      otherNames={['Write a book']}
      edited={edited}
      onSave={async (goal) => void saved.push(goal)}
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
        name: 'Win 3 customers',
        target: 3,
        term: { kind: 'by', due: '2026-12-31' },
        ladder: [
          { unit: { kind: 'count', one: 'reply', many: 'replies' } },
          { unit: { kind: 'count', one: 'call booked', many: 'calls booked' } },
          { unit: { kind: 'count', one: 'sale', many: 'sales' } },
        ],
      },
    ]);
  });

  test('a target for each month needs no date, and a date that was typed is kept meanwhile', async () => {
    await type('What do you want to reach?', 'Sell more');
    await type('One of them is called', 'sale');
    await type('How much or how many', '3');
    await type('By when', '2026-12-31');
    await tick('each month');
    expect(text()).not.toContain('By when');
    await tick('by a date');
    expect(field('By when').value).toBe('2026-12-31');
    await tick('each month');
    await enter();
    expect(saved[0]?.term).toEqual({ kind: 'each', period: 'month' });
  });

  test('the same name twice is said, and can be kept', async () => {
    await type('What do you want to reach?', ' Write a book');
    expect(noteOf('What do you want to reach?')).toBe(
      'Another goal has this name too. You can keep it.',
    );
    await type('One of them is called', 'book');
    await type('How much or how many', '1');
    await type('By when', '2026-12-31');
    await enter();
    expect(saved[0]?.name).toBe('Write a book');
  });

  test('10,000 characters are answered beside the field, and kept', async () => {
    const long = '🙂'.repeat(5000);
    await type('What do you want to reach?', long);
    await type('One of them is called', 'sale');
    await type('Several are called', long);
    await enter();
    expect(noteOf('What do you want to reach?')).toBe('At most 200 characters; these are 10,000.');
    expect(noteOf('Several are called')).toBe('At most 60 characters; these are 10,000.');
    expect(noteOf('One of them is called')).toBe('');
    expect(field('What do you want to reach?').value).toBe(long);
  });

  test('Enter pressed twice saves once', async () => {
    await type('What do you want to reach?', 'Sell');
    await type('One of them is called', 'sale');
    await type('How much or how many', '3');
    await type('By when', '2026-12-31');
    await enter();
    await enter();
    expect(saved).toHaveLength(1);
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
  expect(saved[0]).toMatchObject({
    target: 2000.5,
    ladder: [{ unit: { kind: 'money', currency: 'EUR' } }],
  });
});

describe('the form of a goal that is there', () => {
  const edited = {
    goal: CUSTOMERS,
    recorded: new Map([
      ['reply', 5],
      ['sale', 1],
    ]),
  };
  const [reply, call, sale] = CUSTOMERS.ladder;

  beforeEach(() => showForm('en-GB', edited));

  test('begins with what the goal is, and saves it unchanged', async () => {
    expect(document.activeElement).toBe(field('What do you want to reach?'));
    await enter();
    const { name, target, term, ladder } = CUSTOMERS;
    expect(saved).toEqual([{ name, target, term, ladder }]);
  });

  test('says what becomes of the results of a sign that is removed, and puts it back', async () => {
    await press('Remove sign 1');
    expect(text()).toContain('replies: the 5 results stay in the record, off the ladder.');
    await press('Put back replies');
    expect(text()).not.toContain('stay in the record');
    await press('Move sign 2 earlier');
    await enter();
    expect(saved[0]?.ladder).toEqual([reply, call, sale]);
  });

  test('a sign without results is removed without more words', async () => {
    await press('Remove sign 2');
    expect(text()).not.toContain('in the record');
    await enter();
    expect(saved[0]?.ladder).toEqual([reply, sale]);
  });

  test('says what becomes of the results when another unit is chosen', async () => {
    await tick('Money');
    expect(text()).toContain('The result so far was measured in something else.');
    await tick('Things I count');
    expect(text()).not.toContain('measured in something else');
  });
});
