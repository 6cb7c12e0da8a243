import type { WorkHours } from '../ledger/away';
import { instantAt } from '../time/clock-time';
import type { Milliseconds } from '../time/instant';
import { type Parsed, parsed, refused } from '../foundation/parsed';

/** Working hours as fields for times take them: `09:00`. */
export interface TypedWorkHours {
  readonly from: string;
  readonly to: string;
}

/** Reads them; the end has to come after the beginning, within one day. */
export function readWorkHours(
  typed: TypedWorkHours,
): Parsed<Pick<WorkHours, 'from' | 'to'>, 'missing' | 'order'> {
  const [from, to] = [sinceMidnight(typed.from), sinceMidnight(typed.to)];
  if (from === undefined || to === undefined) return refused('missing');
  return from < to ? parsed({ from, to }) : refused('order');
}

function sinceMidnight(time: string): Milliseconds | undefined {
  return instantAt('1970-01-01', time, 0, 0);
}
