// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { timedPage, type TimedPage } from '../support/timed-page';
import { happen } from '../support/trusted';

/** How often the page is asked for the person, in ms. */
const TICK = 3_200;

let page: TimedPage;
beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => page.stop());

// Seen with real windows in both browsers: a tab is shown again, or a window comes and goes, while a frame of another
// origin has the focus. The page itself then hears neither `focus` nor `blur`; only `hasFocus()` changes.
describe('where a frame has the focus', () => {
  beforeEach(() => {
    page = timedPage();
    // The person clicked into the frame: the page hears its one blur, though it has the focus still.
    happen('blur');
  });

  test('mouse and wheel over the page count once the person is back at the tab', () => {
    page.close();
    vi.advanceTimersByTime(60_000);
    const before = page.counted();
    Object.assign(page, { hidden: false, focus: false });
    happen('visibilitychange');
    page.focus = true;
    page.moveFor(10.5);
    page.close();
    expect(page.counted() - before).toBeGreaterThanOrEqual(9_000);
    expect(page.counted() - before).toBeLessThanOrEqual(10_500);
  });

  test('a film counts though nobody moves once the person is back at the tab', () => {
    page.close();
    const before = page.counted();
    playFilm();
    Object.assign(page, { hidden: false, focus: false });
    happen('visibilitychange');
    page.focus = true;
    vi.advanceTimersByTime(60_000);
    page.close();
    expect(page.counted() - before).toBeGreaterThanOrEqual(59_000);
    expect(page.counted() - before).toBeLessThanOrEqual(60_000);
  });

  test('nothing counts over a page that is shown while another window has the focus', () => {
    page.close();
    const before = page.counted();
    Object.assign(page, { hidden: false, focus: false });
    happen('visibilitychange');
    page.moveFor(10.5);
    expect(page.counted()).toBe(before);
  });

  test('a film ends within a tick when the person goes to another window', () => {
    playFilm();
    vi.advanceTimersByTime(10_000);
    page.focus = false;
    vi.advanceTimersByTime(60_000);
    page.close();
    expect(page.counted()).toBeGreaterThan(9_000);
    expect(page.counted()).toBeLessThanOrEqual(10_000 + TICK);
  });

  test('a stretch ends within a tick when the person goes, and the next begins when they are back', () => {
    page.moveFor(10);
    page.focus = false;
    vi.advanceTimersByTime(60_000);
    page.focus = true;
    page.moveFor(10);
    page.close();
    expect(page.counted()).toBeGreaterThan(18_000);
    expect(page.counted()).toBeLessThanOrEqual(20_000 + TICK);
  });

  test('a gap without input in which the person goes and comes is not bridged', () => {
    page.moveFor(5);
    vi.advanceTimersByTime(12_000);
    page.focus = false;
    vi.advanceTimersByTime(10_000);
    page.focus = true;
    page.moveFor(5);
    page.close();
    expect(page.counted()).toBeLessThanOrEqual(22_000 + TICK);
  });
});

/** Whatever a page may make up. */
const TYPES =
  'visibilitychange focus blur pageshow pagehide freeze resume pointermove pointerdown wheel touchend keydown ' +
  'beforeinput scroll playing pause ended popstate hashchange currententrychange focusin click load';

test('made-up events neither make time nor stop it, whatever they are and whenever they come', () => {
  const lie = fc.record({ type: fc.constantFrom(...TYPES.split(' ')), after: fc.nat(4_000) });
  const step = fc.oneof(
    fc.record({ moves: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ rests: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ leaves: fc.integer({ min: 1, max: 20 }) }),
  );
  const session = fc.array(step, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(session, fc.array(lie, { minLength: 1, maxLength: 40 }), (steps, lies) => {
      expect(countedIn(steps, lies)).toBe(countedIn(steps, []));
    }),
    { numRuns: 60 },
  );
  page = timedPage();
});

type Step = { moves: number } | { rests: number } | { leaves: number };

function countedIn(steps: readonly Step[], lies: readonly { type: string; after: number }[]) {
  page = timedPage();
  let at = 0;
  for (const { type, after } of lies)
    setTimeout(
      () => {
        for (const target of [window, document]) target.dispatchEvent(new Event(type));
      },
      (at += after),
    );
  for (const step of steps) {
    if ('moves' in step) page.moveFor(step.moves);
    else if ('rests' in step) vi.advanceTimersByTime(step.rests * 1000);
    else {
      page.close();
      vi.advanceTimersByTime(step.leaves * 1000);
      Object.assign(page, { hidden: false, focus: true });
      happen('visibilitychange');
      happen('focus');
    }
  }
  page.close();
  const counted = page.counted();
  page.stop();
  return counted;
}

function playFilm(): void {
  const film = document.createElement('video');
  film.getBoundingClientRect = () => new DOMRect(0, 0, innerWidth, innerHeight);
  document.body.append(Object.defineProperty(film, 'paused', { value: false }));
  happen('playing', film);
}
