import { addDays, type Day, DEFAULT_DAY_START, dayInterval } from '../time/day';
import { HOUR, type ZoneOffset } from '../time/instant';
import { OFFLINE } from '../site/site';
import type { Verdict } from '../plan/verdict';

/** When somebody who is made up decides, counted from the start of the day. */
const DECIDES = 5 * HOUR;

/** What was decided how many weeks ago. */
const DECIDED: readonly (Pick<Verdict, 'goal' | 'doing' | 'decision' | 'reason' | 'evidence'> & {
  readonly weeksAgo: number;
})[] = [
  {
    weeksAgo: 6,
    goal: 'demo-customers',
    doing: `${OFFLINE}/call`,
    decision: 'keep',
    reason: 'Calls get booked',
    evidence: { time: 24 * HOUR, results: 19, rung: 'demo-call' },
  },
  {
    weeksAgo: 5,
    goal: 'demo-course',
    doing: 'x/feed',
    decision: 'cut',
    reason: 'Much reading, few buyers',
    evidence: { time: 18 * HOUR, results: 237, rung: 'demo-income' },
  },
];

/** The decisions that wait to be looked at on `today`. */
export function demoVerdicts(today: Day, offset: ZoneOffset): Verdict[] {
  return DECIDED.map(({ weeksAgo, ...decided }) => {
    const { start } = dayInterval(addDays(today, -7 * weeksAgo), offset, DEFAULT_DAY_START);
    return { id: `demo-verdict-${weeksAgo}`, stamp: '1', at: start + DECIDES, offset, ...decided };
  });
}
