import type { TraceEvent } from './trace';

/**
 * How long the script of that address was at work, in ms of thread time: reading, running and every
 * call of it, with all that it set off meanwhile (layout, garbage collection).
 */
export function scriptTime(events: readonly TraceEvent[], address: string): number {
  const lasting = events.filter(({ ph }) => ph === 'X');
  const named = lasting.filter((event) => addressIn(event) === address);
  const threads = new Set(named.map(threadOf));
  // What goes on after a reply is a microtask, which has no address. The page of the benchmark has none.
  const microtasks = lasting.filter(
    (event) => event.name === 'RunMicrotasks' && threads.has(threadOf(event)),
  );
  const time = outermost([...named, ...microtasks]).map(({ tdur, dur = 0 }) => tdur ?? dur);
  return time.reduce((sum, each) => sum + each, 0) / 1000;
}

function addressIn({ args }: TraceEvent): string | undefined {
  return args.data?.url ?? args.fileName;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

/** Those that are not part of another one. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  const byStart = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  return byStart.filter((event) => {
    const thread = threadOf(event);
    if (event.ts < (ends.get(thread) ?? 0)) return false;
    ends.set(thread, event.ts + (event.dur ?? 0));
    return true;
  });
}
