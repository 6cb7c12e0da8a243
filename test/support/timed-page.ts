import { vi } from 'vitest';
import type { Segment } from '../../src/domain/attention/segment';
import { DEFAULT_LIMITS } from '../../src/domain/site/attention-limits';
import { watchPresence } from '../../src/tracker/presence';
import { createTimer } from '../../src/tracker/timer';
import { happen } from './trusted';

export interface Told {
  readonly type: string;
  readonly segment: Segment;
  readonly paid?: number;
  readonly at: number;
}

/** A page that is timed, on clocks that the test turns on. */
export interface TimedPage {
  /** What the document says when it is asked. */
  focus: boolean;
  hidden: boolean;
  /** Half a second each of mouse and wheel over the page. */
  readonly moveFor: (seconds: number) => void;
  /** The tab is left, which ends what runs. */
  readonly close: () => void;
  /** What was reported so far, in ms. */
  readonly counted: () => number;
  /** What the background was told, and when. */
  readonly told: readonly Told[];
  readonly stop: () => void;
}

const ORDERS = { right: 'right', site: 'gmail', places: [], limits: DEFAULT_LIMITS };

/** Begins to time the document of the test, with the person in front of it. */
export function timedPage(): TimedPage {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  const latest = new Map<string, Segment>();
  const told: Told[] = [];
  const controller = new AbortController();
  const page: TimedPage = {
    focus: true,
    hidden: false,
    moveFor(seconds) {
      for (let half = 0; half < 2 * seconds; half += 1) {
        for (const type of ['pointermove', 'wheel']) happen(type);
        vi.advanceTimersByTime(500);
      }
    },
    close() {
      Object.assign(page, { hidden: true, focus: false });
      happen('visibilitychange');
    },
    counted: () => [...latest.values()].reduce((sum, { start, end }) => sum + end - start, 0),
    told,
    stop() {
      controller.abort();
      vi.useRealTimers();
      vi.unstubAllGlobals();
      vi.restoreAllMocks();
    },
  };
  vi.spyOn(document, 'hasFocus').mockImplementation(() => page.focus);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => page.hidden);
  // There is no layout here in which to find something.
  document.elementFromPoint = () => null;
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'payoff',
      sendMessage: (message: Omit<Told, 'at'>) => {
        told.push({ ...message, at: Date.now() });
        latest.set(message.segment.id, message.segment);
        return Promise.resolve({ keepTracking: true });
      },
    },
  });
  const timer = createTimer(ORDERS, controller);
  watchPresence(timer, undefined, controller.signal);
  return page;
}
