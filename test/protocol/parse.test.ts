import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLANNED_TIMES } from '../../src/domain/plan/intention';
import { type PageContext, PROMPT_OUTCOMES } from '../../src/domain/prompt/prompt';
import { BEGINNINGS, ENDINGS, type Segment } from '../../src/domain/attention/segment';
import { PLACES } from '../../src/domain/site/site';
import { parseMessage, parseSegment } from '../../src/protocol/parse';
import { anyInstant, anyOffset } from '../support/arbitrary/arbitrary';

const SEGMENT: Segment = {
  id: '0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11',
  site: 'linkedin',
  place: 'feed',
  start: 1000,
  end: 2000,
  offset: 60,
  screens: 12,
  input: 2,
  began: 'came',
  ended: 'open',
};

const soundSegment: fc.Arbitrary<Segment> = fc.record({
  id: fc.uuid(),
  site: fc.oneof(fc.constantFrom('linkedin', 'x'), fc.uuid()),
  place: fc.constantFrom(...PLACES),
  start: anyInstant,
  end: anyInstant,
  offset: anyOffset,
  screens: fc.nat(1_000_000),
  input: fc.nat(3),
  began: fc.constantFrom(...BEGINNINGS),
  ended: fc.constantFrom(...ENDINGS),
});

describe('whatever a page sends', () => {
  const TYPES = ['page.open', 'sites.changed', 'segment.extend', 'segment.drop', '__proto__'];
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true });
  const message = fc.record({ type: fc.constantFrom(...TYPES), segment: anything });
  const nearlySound = fc
    .tuple(soundSegment, fc.constantFrom(...Object.keys(SEGMENT)), anything)
    .map(([segment, key, value]) => ({
      type: 'segment.extend',
      segment: { ...segment, [key]: value },
    }));

  test('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anything, message, nearlySound), (raw) => {
        const read = parseMessage(raw);
        expect(read.ok ? read.value.type : read.problem).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });

  test('comes in only with the fields that it may have', () => {
    fc.assert(
      fc.property(fc.oneof(message, nearlySound), (raw) => {
        const read = parseMessage({ ...raw, address: 'https://example.org/secret' });
        if (!read.ok) return;
        const { type } = read.value;
        const known = type === 'segment.extend' ? ['type', 'segment'] : ['type'];
        expect(Object.keys(read.value)).toEqual(known);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a message', () => {
  test.each(['page.open', 'sites.changed'])('%s needs nothing but its type', (type) => {
    expect(parseMessage({ type })).toEqual({ ok: true, value: { type } });
  });

  test.each([
    [undefined],
    [null],
    ['page.open'],
    [7],
    [[]],
    [{}],
    [{ type: 'toString' }],
    [{ type: ['page.open'] }],
  ])('%j is unknown', (raw) => {
    expect(parseMessage(raw)).toEqual({ ok: false, problem: 'unknown message' });
  });

  test('of a segment without a sound segment is malformed', () => {
    const raw = { type: 'segment.extend', segment: { ...SEGMENT, start: '1000' } };
    expect(parseMessage(raw)).toEqual({ ok: false, problem: 'malformed segment' });
  });
});

const CONTEXT: PageContext = {
  breakpoint: 'scroll stopped',
  sinceTyping: 12_000,
  composing: false,
  fullScreen: false,
  dialog: false,
  listening: true,
};

describe('a breakpoint', () => {
  test.each([12_000, 0.5, undefined])('arrives as it was sent, typing %j ms ago', (sinceTyping) => {
    const wire: unknown = JSON.parse(
      JSON.stringify({ type: 'prompt.moment', context: { ...CONTEXT, sinceTyping }, ask: 0.5 }),
    );
    const context = { ...CONTEXT, sinceTyping };
    expect(parseMessage(wire)).toEqual({
      ok: true,
      value: { type: 'prompt.moment', context, ask: 0.5 },
    });
  });

  test.each<[string, unknown]>([
    ['no context', undefined],
    ['a breakpoint that is none', { ...CONTEXT, breakpoint: 'clicked' }],
    ['typing in the future', { ...CONTEXT, sinceTyping: -1 }],
    ['typing in text', { ...CONTEXT, sinceTyping: '12000' }],
    ['a composer in text', { ...CONTEXT, composing: 'false' }],
    ['no word on full screen', { ...CONTEXT, fullScreen: undefined }],
  ])('with %s is malformed', (_, context) => {
    const read = parseMessage({ type: 'prompt.moment', context, ask: 0.5 });
    expect(read).toEqual({ ok: false, problem: 'malformed context' });
  });
});

describe('an answer to a prompt', () => {
  test.each(PROMPT_OUTCOMES)('%j arrives', (outcome) => {
    const value = { type: 'prompt.answer', decision: SEGMENT.id, outcome };
    expect(parseMessage(value)).toEqual({ ok: true, value });
  });

  test.each(PLANNED_TIMES)('with a plan of %d ms arrives', (time) => {
    for (const label of [{ kind: 'none' }, { kind: 'goal', goal: 'sales' }]) {
      const value = { type: 'prompt.answer', decision: SEGMENT.id, outcome: { label, time } };
      expect(parseMessage(value)).toEqual({ ok: true, value });
    }
  });

  test.each([
    { decision: SEGMENT.id, outcome: { label: { kind: 'none' }, time: 1 } },
    { decision: SEGMENT.id, outcome: { label: { kind: 'break' }, time: 0 } },
    { decision: SEGMENT.id, outcome: { label: { kind: 'goal' }, time: 0 } },
    { decision: SEGMENT.id, outcome: { label: { kind: 'goal', goal: '<b>' }, time: 0 } },
    { decision: SEGMENT.id, outcome: { time: 0 } },
    { decision: SEGMENT.id, outcome: 'bought' },
    { decision: 'x', outcome: 'leave' },
    { decision: SEGMENT.id },
  ])('%j is malformed', (answer) => {
    const read = parseMessage({ type: 'prompt.answer', ...answer });
    expect(read).toEqual({ ok: false, problem: 'malformed answer' });
  });
});

describe('a reported segment', () => {
  test('that is sound arrives as it was sent', () => {
    fc.assert(
      fc.property(soundSegment, (segment) => {
        const wire: unknown = JSON.parse(JSON.stringify({ type: 'segment.extend', segment }));
        expect(parseMessage(wire)).toEqual({
          ok: true,
          value: { type: 'segment.extend', segment },
        });
      }),
    );
  });

  test('says when something was typed, or nothing of it', () => {
    expect(parseSegment({ ...SEGMENT, acted: 1500 })).toEqual({ ...SEGMENT, acted: 1500 });
    expect(parseSegment({ ...SEGMENT, acted: '1500' })).toEqual(SEGMENT);
  });

  test('loses what a page may not say: where the stretch began before it was cut, and anything else', () => {
    const more = { ...SEGMENT, since: 0, title: 'Inbox (3)', address: 'https://example.org/' };
    expect(parseSegment(more)).toEqual(SEGMENT);
  });

  test.each(Object.keys(SEGMENT))('without %s is refused', (key) => {
    const { [key]: _, ...rest }: Record<string, unknown> = { ...SEGMENT };
    expect(parseSegment(rest)).toBeUndefined();
  });

  test.each<[string, Record<string, unknown>]>([
    ['the id of a piece cut off', { id: `${SEGMENT.id}@1000` }],
    ['an id that is no UUID', { id: 'a' }],
    ['an id in capitals', { id: SEGMENT.id.toUpperCase() }],
    ['an id with more behind it', { id: `${SEGMENT.id}\n` }],
    ['an id within a list', { id: [SEGMENT.id] }],
    ['an address for a site', { site: 'https://example.org/' }],
    ['a site without a name', { site: '' }],
    ['a site with a long name', { site: 'x'.repeat(65) }],
    ['a place that is none', { place: 'home' }],
    ['a place that every object has', { place: 'toString' }],
    ['a start in text', { start: '1000' }],
    ['a start before 1970', { start: -1 }],
    ['a start within a millisecond', { start: 0.5 }],
    ['an end beyond numbers', { end: Number.POSITIVE_INFINITY }],
    ['an end that is no number', { end: Number.NaN }],
    ['an offset east of the earth', { offset: 841 }],
    ['an offset west of it', { offset: -721 }],
    ['screens scrolled backward', { screens: -1 }],
    ['screens beyond belief', { screens: 1_000_001 }],
    ['more input than there are buckets', { input: 4 }],
    ['a beginning that is none', { began: 'open' }],
    ['an ending that is none', { ended: 'came' }],
  ])('with %s is refused', (_, change) => {
    expect(parseSegment({ ...SEGMENT, ...change })).toBeUndefined();
  });

  test.each([undefined, null, 'segment', 7])('that is %j is refused', (raw) => {
    expect(parseSegment(raw)).toBeUndefined();
  });
});
