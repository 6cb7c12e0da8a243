import { describe, expect, test } from 'vitest';
import type { Climb } from '../../../src/domain/evidence/ladder';
import { climbLines, contactText } from '../../../src/panel/goals/ladder-text';
import { english } from '../../support/dom/english';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

const [, call, sale] = CUSTOMERS.ladder;
const CLIMB: Climb = {
  below: 12,
  come: 4,
  others: 0,
  share: { low: 0.151, median: 0.338, high: 0.569 },
  lag: { low: 2.2, high: 14.9 },
  recent: 1,
};

function lines(part: Partial<Climb>, here = sale): string[] {
  if (!call || !here) throw new Error('no ladder');
  return climbLines({ ...CLIMB, ...part }, call.unit, here.unit, english());
}

describe('what is known of the way from rung to rung', () => {
  test('is counts, a share with its range, the days between, and what may still come', () => {
    expect(lines({})).toEqual([
      '4 sales after 12 calls booked: about 30% (20% to 60%)',
      '2 to 15 days from one to the other on average',
      '1 call booked may still come that far',
    ]);
  });

  test('is counts alone while there are too few', () => {
    const few = { come: 2, share: undefined, lag: undefined, recent: 0 };
    expect(lines(few)).toEqual(['2 sales after 12 calls booked']);
  });

  test('says two figures where the range is narrow, and one length where the days agree', () => {
    const share = { low: 0.281, median: 0.303, high: 0.326 };
    expect(lines({ share, lag: { low: 8.8, high: 9.1 }, recent: 0 })).toEqual([
      '4 sales after 12 calls booked: about 30% (28% to 33%)',
      'about 9 days from one to the other on average',
    ]);
  });

  test('says what came without a rung below, and calls amounts of money payments', () => {
    const none = { come: 0, others: 2, share: undefined, lag: undefined, recent: 0 };
    expect(lines(none, COURSE.ladder[0])).toEqual(['2 payments had none before']);
  });

  test('is nothing before anything came, or before anything was there', () => {
    expect(lines({ come: 0, others: 0 })).toEqual([]);
    expect(lines({ below: 0, come: 0, others: 3 })).toEqual([]);
  });

  test('names how many results the time from first contact rests on', () => {
    const text = contactText({ median: 9, known: 4 }, english());
    expect(text).toBe('9 days from first contact (median of 4)');
  });
});
