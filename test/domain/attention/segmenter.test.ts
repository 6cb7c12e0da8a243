import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/domain/site/attention-limits';
import {
  dueAt,
  openSegment,
  type PageEvent,
  step,
  unattended,
} from '../../../src/domain/attention/segmenter';
import { countedTime, GRAIN } from '../../support/arbitrary/attention-model';
import { play, type ScriptedEvent, totalOf } from '../../support/browser/page-script';

const CAME: PageEvent = { kind: 'came' };
const GONE: PageEvent = { kind: 'gone', why: 'hidden' };
const INPUT: PageEvent = { kind: 'input', typing: false };
const TYPED: PageEvent = { kind: 'input', typing: true };
const TICK: PageEvent = { kind: 'tick' };
const PLAYING: PageEvent = { kind: 'media', playing: true };
const STOPPED: PageEvent = { kind: 'media', playing: false };

const after = (seconds: number, event: PageEvent, more: Partial<ScriptedEvent> = {}) => ({
  after: seconds * 1000,
  event,
  ...more,
});
const inputs = (count: number, everySeconds: number) =>
  Array.from({ length: count }, () => after(everySeconds, INPUT));

const newId = () => 'id';
const at = (mono: number) => ({ wall: mono, mono, offset: 0 });

const typed = (count: number) => Array.from({ length: count }, () => after(1, TYPED));

describe('typing', () => {
  test('is a purposeful act with every twentieth character, and other input is none', () => {
    const [segment] = play([
      after(0, CAME),
      ...inputs(30, 1),
      ...typed(45),
      after(1, GONE),
    ]).segments;
    expect(segment?.acted).toBe((segment?.start ?? 0) + 70_000);
  });

  test('of nineteen characters is none', () => {
    const { segments } = play([after(0, CAME), ...typed(19), after(1, GONE)]);
    expect(segments[0]?.acted).toBeUndefined();
  });
});

describe('a page that is looked at', () => {
  test('counts from coming to going', () => {
    const { segments } = play([after(3, CAME), ...inputs(4, 5), after(5, GONE)]);
    expect(segments).toMatchObject([{ began: 'came', ended: 'hidden', input: 1, place: 'feed' }]);
    expect(totalOf(segments)).toBe(25_000);
  });

  test('counts nothing while nobody has come, whatever input it reports', () => {
    expect(play([...inputs(5, 1), after(1, GONE)]).segments).toEqual([]);
  });

  test('bridges a gap that is shorter than the limit', () => {
    expect(totalOf(play([after(0, CAME), after(29, INPUT), after(0, GONE)]).segments)).toBe(29_000);
  });

  test('gives back the idle tail: after the last input 10 s are paid', () => {
    const { segments } = play([after(0, CAME), ...inputs(30, 1), after(150, GONE)]);
    expect(segments).toMatchObject([{ ended: 'idle' }]);
    expect(totalOf(segments)).toBe(40_000);
  });

  test('begins anew with input after idleness', () => {
    const { segments } = play([after(0, CAME), after(60, INPUT), after(5, GONE)]);
    expect(segments.map(({ began, ended }) => [began, ended])).toEqual([
      ['came', 'idle'],
      ['input', 'hidden'],
    ]);
    expect(totalOf(segments)).toBe(15_000);
  });

  test('bridges longer gaps after typing', () => {
    expect(totalOf(play([after(0, CAME), after(1, TYPED), after(55, GONE)]).segments)).toBe(56_000);
  });

  test('bridges longer gaps while a single item is read', () => {
    const read: PageEvent = { kind: 'moved', place: 'reading' };
    expect(totalOf(play([after(0, CAME), after(0, read), after(55, GONE)]).segments)).toBe(55_000);
  });

  test('is split where the place changes, without losing time', () => {
    const move: PageEvent = { kind: 'moved', place: 'messages' };
    const { segments } = play([after(0, CAME), after(7, move), after(5, GONE)]);
    expect(segments.map(({ place, began, ended }) => [place, began, ended])).toEqual([
      ['feed', 'came', 'moved'],
      ['messages', 'moved', 'hidden'],
    ]);
    expect(segments[1]?.start).toBe(segments[0]?.end);
    expect(totalOf(segments)).toBe(12_000);
  });

  test('pauses while the address lies off the site', () => {
    const away: PageEvent = { kind: 'moved', place: undefined };
    const back: PageEvent = { kind: 'moved', place: 'other' };
    const { segments } = play([
      after(0, CAME),
      after(4, away),
      after(2, INPUT),
      after(6, back),
      after(3, GONE),
    ]);
    expect(totalOf(segments)).toBe(7_000);
  });

  test('counts screens scrolled in tenths', () => {
    const { segments } = play([
      after(0, CAME),
      after(1, { kind: 'scrolled', screens: 1.25 }),
      after(1, { kind: 'scrolled', screens: 0.5 }),
      after(1, GONE),
    ]);
    expect(segments[0]?.screens).toBe(18);
  });
});

describe('a person who is followed by asking', () => {
  test('does not come again while they are here, so that a page that takes the focus wins no time', () => {
    const again = Array.from({ length: 30 }, () => after(5, CAME));
    expect(totalOf(play([after(0, CAME), ...again, after(0, GONE)]).segments)).toBe(10_000);
  });

  test('is no sign of life where the page was left and shown anew without being hidden', () => {
    const left: PageEvent = { kind: 'gone', why: 'left' };
    const turns = Array.from({ length: 30 }, () => [after(5, left), after(0, CAME)]).flat();
    const { segments } = play([after(0, CAME), ...turns, after(60, GONE)]);
    expect(totalOf(segments)).toBeLessThanOrEqual(DEFAULT_LIMITS.idle);
    const returned = play([after(0, CAME), after(5, left), after(0, GONE), after(60, CAME)]);
    expect(openSegment(returned.state) ?? returned.state.open).toMatchObject({ began: 'came' });
  });

  test('is asked for at every tick, in a gap without input too', () => {
    const { state } = play([after(0, CAME), after(15, TICK)]);
    expect((dueAt(state) ?? 0) - state.last.mono).toBeLessThanOrEqual(3_200);
  });
});

describe('media in view', () => {
  test('counts without input', () => {
    const { segments } = play([
      after(0, CAME),
      after(1, PLAYING),
      after(150, STOPPED),
      after(1, GONE),
    ]);
    expect(totalOf(segments)).toBe(152_000);
  });

  test('counts for at most 20 min without input', () => {
    const { segments } = play([after(0, CAME), after(0, PLAYING), after(3600, GONE)]);
    expect(totalOf(segments)).toBe(20 * 60_000);
  });

  test('does not count where the person said so', () => {
    const limits = { ...DEFAULT_LIMITS, media: false };
    const { segments } = play([after(0, CAME), after(0, PLAYING), after(150, GONE)], limits);
    expect(totalOf(segments)).toBe(10_000);
  });

  test('begins a segment where it starts within the cap', () => {
    const { segments } = play([after(0, CAME), after(60, PLAYING), after(5, GONE)]);
    expect(segments.map(({ began }) => began)).toEqual(['came', 'played']);
    expect(totalOf(segments)).toBe(15_000);
  });
});

describe('time itself', () => {
  test('sleep that stops the monotonic clock ends the segment at the last good instant', () => {
    const { segments } = play([
      after(0, CAME),
      ...inputs(5, 1),
      after(2, INPUT, { wallJump: 3 * 3_600_000 }),
      after(4, GONE),
    ]);
    expect(segments.map(({ ended }) => ended)).toEqual(['clock', 'hidden']);
    expect(totalOf(segments)).toBe(9_000);
  });

  test('a suspended page ends the segment at the last good instant, even after three weeks', () => {
    const { segments } = play([
      after(0, CAME),
      ...inputs(5, 1),
      after(21 * 86_400, INPUT, { suspended: true }),
      after(4, GONE),
    ]);
    expect(segments.map(({ ended }) => ended)).toEqual(['clock', 'hidden']);
    expect(totalOf(segments)).toBe(9_000);
  });

  test('a film does not play on through sleep', () => {
    const { segments } = play([
      after(0, CAME),
      after(0, PLAYING),
      after(60, TICK),
      after(600, TICK, { suspended: true }),
      after(1, GONE),
    ]);
    expect(totalOf(segments)).toBe(60_000);
  });

  test.each([3_600_000, -3_600_000])(
    'a clock set by %i ms never lengthens a segment',
    (wallJump) => {
      const { segments } = play([
        after(0, CAME),
        ...inputs(10, 1),
        after(1, INPUT, { wallJump }),
        ...inputs(9, 1),
        after(1, GONE),
      ]);
      expect(totalOf(segments)).toBeGreaterThanOrEqual(19_000);
      expect(totalOf(segments)).toBeLessThanOrEqual(21_000);
    },
  );

  test('asks for no tick while there is nothing to wait for', () => {
    const idle = play([after(0, CAME), after(60, TICK)]);
    const hidden = play([after(0, CAME), after(1, GONE)]);
    expect([dueAt(idle.state), dueAt(hidden.state)]).toEqual([undefined, undefined]);
  });
});

describe('a page that waited long before it could be timed, as for a background that starts slowly', () => {
  const came = step(unattended('linkedin', 'feed', DEFAULT_LIMITS, at(12_000)), CAME, at(0), newId);

  test('takes the wait for time, not for sleep', () => {
    expect(dueAt(came.state)).toBeGreaterThanOrEqual(12_000);
    const { state, ended } = step(came.state, INPUT, at(13_000), newId);
    expect(ended).toBeUndefined();
    expect(openSegment(state)).toMatchObject({ began: 'came', start: 0, end: 13_000 });
  });

  test('still sees sleep after the wait', () => {
    const { state } = step(came.state, TICK, at(12_001), newId);
    const { ended } = step(state, TICK, at(40_000), newId);
    expect(ended).toMatchObject({ start: 0, end: 10_000, ended: 'clock' });
  });

  test('pays no more than the tail of a wait without input', () => {
    const late = step(
      unattended('linkedin', 'feed', DEFAULT_LIMITS, at(50_000)),
      CAME,
      at(0),
      newId,
    );
    const { ended } = step(late.state, TICK, at(50_001), newId);
    expect(ended).toMatchObject({ start: 0, end: 10_000, ended: 'idle' });
  });
});

describe('any sequence of events', () => {
  const pause = fc
    .oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 24 }) },
      { weight: 3, arbitrary: fc.integer({ min: 50, max: 70 }) },
      { weight: 2, arbitrary: fc.integer({ min: 100, max: 140 }) },
    )
    .map((grains) => grains * GRAIN);
  const event = fc.constantFrom<PageEvent>(
    CAME,
    GONE,
    INPUT,
    INPUT,
    TYPED,
    PLAYING,
    STOPPED,
    { kind: 'moved', place: 'messages' },
    { kind: 'moved', place: 'feed' },
    { kind: 'scrolled', screens: 1 },
  );
  const script = fc
    .array(fc.record({ after: pause, event }), { maxLength: 24 })
    .map((events) => sensible([...events, after(0, GONE)]));

  test('counts what the slow and obvious model counts', () => {
    fc.assert(
      fc.property(script, (events) => {
        expect(totalOf(play(events).segments)).toBe(countedTime(events));
      }),
      { numRuns: 5000 },
    );
  });

  const rough = fc.array(
    fc.record({
      after: pause,
      event,
      wallJump: fc.oneof(
        { weight: 5, arbitrary: fc.constant(0) },
        fc.integer({ min: -7_200_000, max: 7_200_000 }),
      ),
      suspended: fc.boolean(),
    }),
    { maxLength: 24 },
  );

  test('gives segments of positive length that never exceed the time that passed, whatever the clocks do', () => {
    fc.assert(
      fc.property(rough, (events) => {
        const { segments } = play(events);
        const passed = events.reduce((sum, each) => sum + each.after, 0);
        expect(segments.every(({ start, end }) => end > start)).toBe(true);
        expect(totalOf(segments)).toBeLessThanOrEqual(passed);
      }),
      { numRuns: 5000 },
    );
  });

  test('never takes back what a heartbeat reported', () => {
    fc.assert(
      fc.property(rough, (events) => {
        const { segments, heartbeats } = play(events);
        for (const { id, end } of heartbeats) {
          const final = segments.find((segment) => segment.id === id);
          expect(final === undefined || final.end >= end).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Leaves out what no page reports: coming twice, going twice, media that stops twice. */
function sensible(events: readonly ScriptedEvent[]): ScriptedEvent[] {
  let here = false;
  let playing = false;
  let skipped = 0;
  return events.flatMap((each) => {
    const { event } = each;
    const idle =
      (event.kind === 'came' && here) ||
      (event.kind === 'gone' && !here) ||
      (event.kind === 'media' && event.playing === playing);
    if (event.kind === 'came' || event.kind === 'gone') here = event.kind === 'came';
    if (event.kind === 'media') playing = event.playing;
    if (!idle) {
      const whole = { ...each, after: each.after + skipped };
      skipped = 0;
      return [whole];
    }
    skipped += each.after;
    return [];
  });
}
