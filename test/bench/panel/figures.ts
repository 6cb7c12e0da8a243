import type { Description } from '../cost/figures';

/** What is promised of a store with ten years in it; in the order of the table. */
export const DESCRIPTIONS = {
  dayOpen: { title: 'day view, the panel opened anew', unit: 'ms', atMost: 100 },
  dayOpenWeek: { title: 'the same with one week stored', unit: 'ms' },
  dayOpenRatio: { title: 'ten years over one week', unit: 'times', atMost: 1.3 },
  dayMove: { title: 'day view, from another day', unit: 'ms', atMost: 100 },
  dayMoveWeek: { title: 'the same with one week stored', unit: 'ms' },
  dayMoveRatio: { title: 'ten years over one week', unit: 'times', atMost: 1.3 },
  yearOpen: { title: 'year view, the panel opened anew', unit: 'ms', atMost: 300 },
  yearMove: { title: 'year view, from another view', unit: 'ms', atMost: 300 },
  relabel: { title: 'a visit relabelled, until it shows', unit: 'ms', atMost: 50 },
  heap: { title: 'heap of the panel, day and year seen', unit: 'MB' },
  memory: { title: 'its process: memory of its own', unit: 'MB', atMost: 60 },
  bytes: { title: 'on disk for each segment', unit: 'bytes', atMost: 250 },
  rebuild: { title: 'rebuild of all rollups', unit: 's', atMost: 20 },
  rebuildBlocked: { title: 'longest block of the page meanwhile', unit: 'ms' },
  rebuildDay: { title: 'day view opened meanwhile', unit: 'ms' },
} as const satisfies Readonly<Record<string, Description>>;

export type Figures = Readonly<Partial<Record<keyof typeof DESCRIPTIONS, number>>>;
