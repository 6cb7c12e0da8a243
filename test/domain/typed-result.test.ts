import { expect, test } from 'vitest';
import { readResultAmount } from '../../src/domain/typed-result';
import { COURSE, CUSTOMERS } from '../ui/some-goals';

const [reply] = CUSTOMERS.ladder;
const [income] = COURSE.ladder;

test('an amount is read as the person writes numbers', () => {
  expect(readResultAmount('1.200,50 €', income, 'de')).toEqual({ ok: true, value: 1200.5 });
});

test('money may be paid back, a count may not', () => {
  expect(readResultAmount('-79', income, 'en')).toEqual({ ok: true, value: -79 });
  expect(readResultAmount('-1', reply, 'en')).toEqual({ ok: false, problem: 'negative' });
});

test('nothing is no result', () => {
  expect(readResultAmount('0', reply, 'en')).toEqual({ ok: false, problem: 'zero' });
  expect(readResultAmount('', reply, 'en')).toEqual({ ok: false, problem: 'empty' });
});
