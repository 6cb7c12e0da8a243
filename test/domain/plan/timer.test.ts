import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { endedAt, entryOf, type Timer, timerState } from '../../../src/domain/plan/timer';

/** 10:00 in Berlin, in winter. */
const START = Date.UTC(2026, 10, 23, 9);
const CALL: Timer = {
  id: 'call',
  start: START,
  offset: 60,
  place: 'call',
  label: { kind: 'goal', goal: 'customers' },
};
const inBerlin = () => 60;

describe('a timer', () => {
  test.each([
    [0, 'running'],
    [4 * HOUR, 'running'],
    [4 * HOUR + 1, 'long'],
    [DAY, 'long'],
    [DAY + 1, 'over a day'],
    [-1, 'set back'],
  ])('that began %d ms ago is %s', (ago, state) => {
    expect(timerState(CALL, START + ago)).toBe(state);
  });

  test('becomes an entry that says it was timed', () => {
    const { start, offset, place, label } = CALL;
    const end = START + HOUR;
    expect(entryOf(CALL, end)).toEqual({ start, offset, place, label, end });
  });

  test('stopped in the instant of its start becomes an entry that is not empty', () => {
    expect(entryOf(CALL, START)).toMatchObject({ start: START, end: START + 1 });
  });
});

test('a timer that began in another zone ended by the clock that it began by', () => {
  const inTokyo = { ...CALL, offset: 540 };
  expect(endedAt(inTokyo, '19:00', START + 6 * HOUR, inBerlin)).toEqual({
    ok: true,
    value: START + HOUR,
  });
});

describe('a timer that ran long ended', () => {
  const now = START + 6 * HOUR;

  test('at a time of the same day', () => {
    expect(endedAt(CALL, '10:45', now, inBerlin)).toEqual({ ok: true, value: START + 45 * MINUTE });
    expect(endedAt(CALL, '16:00', now, inBerlin)).toEqual({ ok: true, value: now });
  });

  test('at a time of the next day, where it ran over midnight', () => {
    const ended = endedAt(CALL, '00:30', START + 2 * DAY, inBerlin);
    expect(ended).toEqual({ ok: true, value: START + 14.5 * HOUR });
  });

  test.each([
    ['09:00', 'outside'],
    ['10:00', 'outside'],
    ['16:01', 'outside'],
    ['', 'missing'],
    ['25:00', 'missing'],
  ])('not at %j', (time, problem) => {
    expect(endedAt(CALL, time, now, inBerlin)).toEqual({ ok: false, problem });
  });

  test('at the clock time that was shown, also where the clock changed in between', () => {
    const change = Date.UTC(2026, 9, 25, 1);
    const berlin = (at: number) => (at < change ? 120 : 60);
    const night = { ...CALL, start: change - 2 * HOUR, offset: 120 };
    const ended = (time: string) => endedAt(night, time, change + 4 * HOUR, berlin);
    expect(ended('04:00')).toEqual({ ok: true, value: change + 2 * HOUR });
    expect(ended('02:30')).toEqual({ ok: true, value: change - HOUR / 2 });
  });
});
