import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/domain/plan/result';
import { readRefund } from '../../../src/domain/input/refund-input';
import {
  readResult,
  readResultAmount,
  type TypedResult,
  whenOf,
} from '../../../src/domain/input/result-input';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

const [reply] = CUSTOMERS.ladder;
const [income] = COURSE.ladder;
const NOW = { at: Date.UTC(2026, 10, 22, 11), offset: 60 };
const CLOCK = { now: NOW, offsetAt: (at: number) => (at < Date.UTC(2026, 9, 25, 1) ? 120 : 60) };
const TYPED: TypedResult = { amount: '1', when: undefined, firstContact: '', note: '' };

const read = (part: Partial<TypedResult>) => readResult({ ...TYPED, ...part }, reply, 'en', CLOCK);

describe('the amount of a result', () => {
  test('is read as the person writes numbers', () => {
    expect(readResultAmount('1.200,50 €', income, 'de')).toEqual({ ok: true, value: 1200.5 });
  });

  test('is in the currency of the goal', () => {
    expect(readResultAmount('$500', income, 'en')).toEqual({ ok: false, problem: 'currency' });
  });

  test('may be negative for money, not for a count', () => {
    expect(readResultAmount('(79)', income, 'en')).toEqual({ ok: true, value: -79 });
    expect(readResultAmount('-1', reply, 'en')).toEqual({ ok: false, problem: 'negative' });
  });

  test('is not zero, nothing, or endless', () => {
    const problems = ['0', '', 'Infinity', '9'.repeat(400)].map((typed) =>
      readResultAmount(typed, reply, 'en'),
    );
    expect(problems).toEqual(
      ['zero', 'empty', 'unreadable', 'too large'].map((problem) => ({ ok: false, problem })),
    );
  });
});

describe('the moment of a result', () => {
  test('is now unless another is given', () => {
    expect(read({})).toEqual({ ok: true, value: { amount: 1, ...NOW } });
  });

  test('is told by the clock of its own day, also before the clock was changed', () => {
    const at = Date.UTC(2026, 9, 20, 7, 15);
    expect(read({ when: { day: '2026-10-20', time: '09:15' } })).toMatchObject({
      value: { at, offset: 120 },
    });
    expect(whenOf({ at, offset: 120 })).toMatchObject({ day: '2026-10-20', time: '09:15' });
  });

  test('may be this minute, not the next', () => {
    const day = '2026-11-22';
    expect(read({ when: { day, time: '12:00' } }).ok).toBe(true);
    expect(read({ when: { day, time: '12:01' } })).toEqual({
      ok: false,
      problem: { when: 'future' },
    });
  });

  test('of another zone stays where it was, unless it is touched', () => {
    const moment = { at: Date.UTC(2026, 10, 20, 1, 0, 12), offset: 540 };
    const { time, ...when } = whenOf(moment);
    expect(time).toBe('10:00');
    expect(read({ when: { ...when, time } })).toMatchObject({ value: moment });
    expect(read({ when: { ...when, time: '10:05' } })).toMatchObject({
      value: { at: Date.UTC(2026, 10, 20, 1, 5), offset: 540 },
    });
  });

  test.each([
    ['', '09:00'],
    ['2026-02-30', '09:00'],
    ['2026-11-20', ''],
    ['2026-11-20', '24:00'],
  ])('is asked for where it is no moment: %j %j', (day, time) => {
    expect(read({ when: { day, time } })).toEqual({ ok: false, problem: { when: 'missing' } });
  });
});

test('a year of two digits is none: a field for days makes the year 26 of it', () => {
  expect(read({ when: { day: '0026-11-20', time: '09:00' } })).toEqual({
    ok: false,
    problem: { when: 'out of bounds' },
  });
  expect(read({ firstContact: '0026-11-20' })).toEqual({
    ok: false,
    problem: { firstContact: 'out of bounds' },
  });
});

test('the first contact may be on the day of the result, not after it', () => {
  const when = { day: '2026-11-20', time: '09:00' };
  expect(read({ when, firstContact: '2026-11-20' }).ok).toBe(true);
  expect(read({ when, firstContact: '2026-11-21' })).toEqual({
    ok: false,
    problem: { firstContact: 'after result' },
  });
});

describe('what is paid back', () => {
  const sale: Result = {
    id: 'sale',
    stamp: '1',
    goal: 'course',
    rung: 'income',
    amount: 79,
    credit: { kind: 'unknown' },
    at: NOW.at - 90_000,
    offset: 60,
  };
  const refund = (part: Partial<TypedResult>) =>
    readRefund({ ...TYPED, ...part }, { sale, rung: income, left: 59 }, 'en', CLOCK);

  test('is typed as a plain amount and recorded as a negative one', () => {
    expect(refund({ amount: '59' })).toMatchObject({ value: { amount: -59 } });
  });

  test('is at most what is left, and above zero', () => {
    expect(refund({ amount: '59.01' })).toMatchObject({ problem: { amount: 'more than left' } });
    expect(refund({ amount: '-5' })).toMatchObject({ problem: { amount: 'negative' } });
    expect(refund({ amount: '0' })).toMatchObject({ problem: { amount: 'zero' } });
  });

  test('may be in the minute of the sale, not before', () => {
    const day = '2026-11-22';
    expect(refund({ when: { day, time: '11:58' } }).ok).toBe(true);
    expect(refund({ when: { day, time: '11:57' } })).toMatchObject({
      problem: { when: 'before sale' },
    });
  });
});
