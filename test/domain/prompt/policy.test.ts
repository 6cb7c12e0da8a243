import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/domain/time/instant';
import { type Scrolling, USUAL_LIMITS } from '../../../src/domain/prompt/long-scrolling';
import type { PageContext } from '../../../src/domain/prompt/prompt';
import { decide, type PromptMoment, refusalOf } from '../../../src/domain/prompt/policy';
import { DEFAULT_PROMPTS, type PromptSettings } from '../../../src/domain/prompt/settings';
import { seededRandom } from '../../../src/domain/statistics/random';
import { promptWeeks } from '../../bench/calibrate/prompt-weeks';
import { decisionAt, refusedAt } from '../../support/prompt/decision';

/** Noon of a Monday. */
const NOON = Date.UTC(2026, 10, 23, 12);

const PAGE: PageContext = {
  breakpoint: 'scroll stopped',
  sinceTyping: undefined,
  composing: false,
  fullScreen: false,
  dialog: false,
  listening: false,
};

const SCROLLING: Scrolling = {
  visitStart: NOON - 12 * MINUTE,
  visitActive: 12 * MINUTE,
  since: NOON - 12 * MINUTE,
  active: 12 * MINUTE,
  screens: 40,
  watching: 0,
};

/** Long scrolling at LinkedIn at noon, with nothing against a prompt. */
function momentWith(
  more: Partial<PromptMoment> = {},
  settings: Partial<PromptSettings> = {},
): PromptMoment {
  return {
    at: NOON,
    offset: 0,
    site: 'linkedin',
    choices: {},
    settings: { ...DEFAULT_PROMPTS, ...settings },
    paused: false,
    scrolling: SCROLLING,
    limits: USUAL_LIMITS,
    sessionStart: NOON - 12 * MINUTE,
    dayStart: 4 * HOUR,
    ...more,
  };
}

const ago = (minutes: number) => NOON - minutes * MINUTE;

describe('long scrolling with nothing against it', () => {
  test('is prompted if the coin says so, and held out if not', () => {
    const moment = momentWith();
    expect(refusalOf(moment, [])).toBeUndefined();
    expect(decide(moment, [], PAGE, 0.49)).toEqual({ kind: 'decided', shown: true, chance: 0.5 });
    expect(decide(moment, [], PAGE, 0.5)).toEqual({ kind: 'decided', shown: false, chance: 0.5 });
  });

  test('is always prompted where the person wants no coin', () => {
    const moment = momentWith({}, { chance: 1 });
    expect(decide(moment, [], PAGE, 0.999)).toEqual({ kind: 'decided', shown: true, chance: 1 });
  });
});

describe('no prompt', () => {
  test.each<[string, PromptMoment]>([
    ['off', momentWith({}, { on: false })],
    ['site off', momentWith({ choices: { prompts: false } })],
    ['site later', momentWith({ choices: { promptsFrom: NOON + 1 } })],
    ['paused', momentWith({ paused: true })],
    ['quiet hours', momentWith({}, { quiet: { from: 12 * HOUR, to: 13 * HOUR } })],
    ['quiet hours', momentWith({ offset: 600 }, { quiet: { from: 22 * HOUR, to: 7 * HOUR } })],
    ['first minute', momentWith({ scrolling: { ...SCROLLING, visitStart: NOON - 59_999 } })],
    ['first minute', momentWith({ scrolling: { ...SCROLLING, visitActive: 59_999 } })],
    ['not long', momentWith({ scrolling: { ...SCROLLING, screens: 24 } })],
  ])('%s', (why, moment) => {
    expect(refusalOf(moment, [])).toBe(why);
    expect(decide(moment, [], PAGE, 0)).toEqual({ kind: 'refused', why });
  });

  test.each<[string, Partial<PageContext>]>([
    ['typing', { sinceTyping: 9 * SECOND }],
    ['composing', { composing: true }],
    ['full screen', { fullScreen: true }],
    ['dialog', { dialog: true }],
    ['listening', { listening: true }],
  ])('while the page says: %s', (why, page) => {
    expect(decide(momentWith(), [], { ...PAGE, ...page }, 0)).toEqual({ kind: 'refused', why });
  });

  test('twice in a session, on whatever site, shown or held out', () => {
    for (const shown of [true, false]) {
      const before = [decisionAt(ago(40), { site: 'x', shown })];
      expect(refusalOf(momentWith({ sessionStart: ago(41) }), before)).toBe('session');
      expect(refusalOf(momentWith({ sessionStart: ago(39) }), before)).toBeUndefined();
    }
  });

  test('more than four times a day, which begins when the person’s day does', () => {
    const before = [1, 2, 3, 4].map((hours) =>
      decisionAt(NOON - hours * HOUR, { site: 'x', outcome: 'break' }),
    );
    expect(refusalOf(momentWith(), before)).toBe('day');
    expect(refusalOf(momentWith({}, { perDay: 5 }), before)).toBeUndefined();
    expect(refusalOf(momentWith({ dayStart: 9 * HOUR }), before)).toBeUndefined();
  });

  test('within 25 minutes, over all sites', () => {
    const before = (minutes: number) => [decisionAt(ago(minutes), { site: 'x' })];
    const moment = momentWith({ sessionStart: ago(5) });
    expect(refusalOf(moment, before(24.9))).toBe('gap');
    expect(refusalOf(moment, before(25))).toBeUndefined();
  });

  test('after two were ignored or closed at once, for twice as long', () => {
    const ignored = [
      decisionAt(ago(90), { outcome: 'ignored' }),
      decisionAt(ago(40), { outcome: 'closed', answeredAt: ago(40) + SECOND }),
    ];
    const moment = momentWith({ sessionStart: ago(5) });
    expect(refusalOf(moment, ignored)).toBe('backed off');
    expect(refusalOf({ ...moment, at: ago(-10) }, ignored)).toBeUndefined();
  });

  test('so soon where “this is working” is the usual answer', () => {
    const working = [100, 90, 80, 40].map((minutes) =>
      decisionAt(ago(minutes), { outcome: 'working' }),
    );
    const moment = momentWith({ sessionStart: ago(5) }, { perDay: 9 });
    expect(refusalOf(moment, working)).toBe('working here');
    expect(refusalOf({ ...moment, site: 'x' }, working)).toBeUndefined();
  });
});

describe('“this is working”', () => {
  test('doubles what is long for the rest of the visit', () => {
    const before = [decisionAt(ago(11), { outcome: 'working' })];
    const scrolling = { ...SCROLLING, visitActive: 40 * MINUTE, active: 15 * MINUTE };
    const moment = momentWith({ scrolling, sessionStart: ago(10) }, { gap: 0 });
    expect(refusalOf(moment, before)).toBe('not long');
    const twice = { ...scrolling, active: 16 * MINUTE, screens: 50 };
    expect(refusalOf({ ...moment, scrolling: twice }, before)).toBeUndefined();
  });
});

describe('a visit with a time that the person named', () => {
  const plan = { label: { kind: 'none' }, time: 20 * MINUTE } as const;
  const active = (minutes: number, screens = 0) =>
    momentWith({
      plan,
      scrolling: { ...SCROLLING, visitActive: minutes * MINUTE, active: 0, screens },
    });

  test('is prompted once it is half as long again, whatever was scrolled or done in it', () => {
    expect(refusalOf(active(29.9, 400), [])).toBe('not long');
    expect(refusalOf(active(30), [])).toBeUndefined();
  });

  test('is long by scrolling where the time was left open', () => {
    expect(refusalOf(momentWith({ plan: { ...plan, time: 0 } }), [])).toBeUndefined();
    expect(refusalOf({ ...active(60), plan: { ...plan, time: 0 } }, [])).toBe('not long');
  });

  test('keeps every never-rule and cool-down', () => {
    const long = active(60);
    expect(refusalOf({ ...long, paused: true }, [])).toBe('paused');
    expect(refusalOf(long, [decisionAt(ago(5))])).toBe('session');
    const later = { ...long, sessionStart: NOON };
    expect(refusalOf(later, [decisionAt(ago(24))])).toBe('gap');
    const composing = decide(long, [], { ...PAGE, composing: true }, 0);
    expect(composing).toEqual({ kind: 'refused', why: 'composing' });
  });

  test('has twice the time after “this is working”', () => {
    const before = [decisionAt(ago(11), { outcome: 'working' })];
    expect(refusalOf({ ...active(59.9), sessionStart: NOON }, before)).toBe('not long');
    expect(refusalOf({ ...active(60), sessionStart: NOON }, before)).toBe('gap');
  });

  test('is told of five more minutes when they are over, also to who did something in them', () => {
    const asked = [decisionAt(ago(6), { outcome: 'more', answeredAt: ago(5) })];
    const acted = { ...SCROLLING, since: ago(1), active: MINUTE };
    expect(refusalOf(momentWith({ plan, scrolling: acted }), asked)).toBeUndefined();
  });
});

describe('“five more minutes”', () => {
  const asked = [decisionAt(ago(6), { outcome: 'more', answeredAt: ago(5) })];

  test('are over after five minutes, whatever the gap, the session and the coin', () => {
    expect(refusalOf(momentWith(), asked)).toBeUndefined();
    expect(decide(momentWith(), asked, PAGE, 0.99)).toMatchObject({ shown: true, chance: 1 });
    expect(refusalOf({ ...momentWith(), at: NOON - 1 }, asked)).toBe('more');
  });

  test('are forgotten where the person did something, or went elsewhere', () => {
    const acted = { ...SCROLLING, since: ago(3), active: 3 * MINUTE, screens: 9 };
    expect(refusalOf(momentWith({ scrolling: acted }), asked)).toBe('not long');
    expect(refusalOf(momentWith({ site: 'x' }), asked)).toBe('session');
  });

  test('do not lift the limit of the day', () => {
    expect(refusalOf(momentWith({}, { perDay: 1 }), asked)).toBe('day');
  });
});

describe('a clock that was set back by a day', () => {
  const before = [decisionAt(NOON + DAY - 10 * MINUTE, { site: 'x' })];

  test('lets no second prompt in within the cool-down', () => {
    expect(refusalOf(momentWith(), before)).toBe('session');
    expect(refusalOf(momentWith({ sessionStart: NOON + 1 }), before)).toBe('gap');
  });

  test('does not silence prompts for the day: what was logged since then tells how long it has been', () => {
    const stamp = `${before[0]?.stamp}-later`;
    const since = (minutes: number) => [...before, refusedAt(ago(minutes), { stamp })];
    const moment = momentWith({ sessionStart: ago(5) });
    expect(refusalOf(moment, since(20))).toBe('gap');
    expect(refusalOf(moment, since(26))).toBeUndefined();
  });
});

describe('whatever is set', () => {
  test('thresholds of zero or a million never lift a never-rule', () => {
    const limit = fc.constantFrom(0, 1, 1_000_000, Number.MAX_SAFE_INTEGER);
    fc.assert(
      fc.property(limit, limit, limit, fc.boolean(), (gap, active, screens, quick) => {
        const visitActive = quick ? 30 * SECOND : 12 * MINUTE;
        const scrolling = { ...SCROLLING, visitActive };
        const moment = momentWith({ scrolling, limits: { active, screens } }, { gap });
        const why = refusalOf(moment, []);
        if (quick) expect(why).toBe('first minute');
        const composing = decide(moment, [], { ...PAGE, composing: true }, 0);
        expect(composing.kind).toBe('refused');
      }),
    );
  });

  test('over ten weeks of browsing no cap, cool-down or never-rule is broken, and the coin is fair', () => {
    const { broken, tossed, shown } = promptWeeks(10, seededRandom(1));
    expect(broken).toEqual([]);
    expect(tossed).toBeGreaterThan(100);
    expect(Math.abs(shown - tossed / 2)).toBeLessThan(3 * Math.sqrt(tossed / 4));
  });
});
