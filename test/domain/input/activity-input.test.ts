import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import { HOUR } from '../../../src/domain/time/instant';
import { readActivity, type TypedActivity } from '../../../src/domain/input/activity-input';

const CALL = { site: 'offline', place: 'call' } as const;
const TYPED: TypedActivity = { name: ' Phone calls ', spots: [CALL], weekly: '2 h', ifThen: '' };
const OTHER: Activity = { id: 'a', stamp: '1', goal: 'g', name: 'Visits', spots: [CALL], order: 0 };

function faultsOf(part: Partial<TypedActivity>, others: readonly Activity[] = []) {
  const read = readActivity({ ...TYPED, ...part }, others);
  return read.ok ? {} : read.problem;
}

describe('an activity as typed', () => {
  test('is read without blanks around its texts', () => {
    const read = readActivity({ ...TYPED, ifThen: ' On Tuesday I phone. ' }, [OTHER]);
    const value = { name: 'Phone calls', spots: [CALL], weekly: 2 * HOUR };
    expect(read).toEqual({ ok: true, value: { ...value, ifThen: 'On Tuesday I phone.' } });
  });

  test('needs neither a budget nor an if-then line', () => {
    const read = readActivity({ ...TYPED, weekly: ' ' }, []);
    expect(read).toEqual({ ok: true, value: { name: 'Phone calls', spots: [CALL] } });
  });

  test('every fault is told at once', () => {
    const faults = faultsOf({ name: ' ', spots: [], weekly: '-2 h', ifThen: 'a'.repeat(10_000) });
    const told = { name: 'missing', spots: 'missing', weekly: 'negative', ifThen: 'too long' };
    expect(faults).toEqual(told);
  });

  test.each(['0', '170 h', 'endless'])('a budget of %s is refused', (weekly) => {
    expect(faultsOf({ weekly })).toHaveProperty('weekly');
  });

  test('a name is refused where the goal has it already, however it is written', () => {
    expect(faultsOf({ name: ' vISITS' }, [OTHER])).toEqual({ name: 'taken' });
    expect(faultsOf({ name: 'Visits' }, [{ ...OTHER, archived: true }])).toEqual({ name: 'taken' });
    expect(faultsOf({ name: 'Visits' }, [{ ...OTHER, deleted: true }])).toEqual({});
  });

  test('200 characters are a name, 201 are too long', () => {
    expect(faultsOf({ name: '🙂'.repeat(100) })).toEqual({});
    expect(faultsOf({ name: 'a'.repeat(201) })).toEqual({ name: 'too long' });
  });
});
