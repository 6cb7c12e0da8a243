/** How a figure is shown, and what is promised of it ('Must show' of its issue). */
export interface Description {
  readonly title: string;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** 'The same within 10 %': less is welcome. */
const SAME = { unit: 'times', atMost: 1.1 };

/** In the order of the table. */
export const DESCRIPTIONS = {
  heapWithout: { title: 'heap of the page without Payoff', unit: 'kB' },
  heap: { title: 'heap over an empty content script', unit: 'kB', atMost: 30 },
  load: { title: 'tracker while the page loads', unit: 'ms', atMost: 1 },
  start: { title: 'tracker after that, once the page rests', unit: 'ms' },
  scrolling: { title: 'tracker while scrolling', unit: 'ms/s', atMost: 0.3 },
  pausing: { title: 'tracker in a pause, until it is idle', unit: 'ms/s' },
  idle: { title: 'tracker while idle', unit: 'ms/s', atMost: 0.02 },
  hidden: { title: 'tracker while hidden', unit: 'ms/s', atMost: 0 },
  messages: { title: 'messages', unit: 'a minute' },
  apiCalls: { title: 'extension API calls with messages', unit: 'a minute', atMost: 20 },
  wakeUps: { title: 'background woken', unit: 'a minute', atMost: 4 },
  asleepAfter: { title: 'background asleep after', unit: 's', atMost: 40 },
  keptAliveWithout: { title: 'kept for going back, without Payoff', unit: 'of 1' },
  keptAlive: { title: 'kept for going back', unit: 'of 1', atLeast: 1 },
  cpuPausingWithout: { title: 'CPU in a pause without Payoff', unit: 'ms/s' },
  cpuPausing: { title: 'CPU in a pause over without', unit: 'times' },
  cpuIdleWithout: { title: 'CPU idle without Payoff', unit: 'ms/s' },
  cpuIdle: { title: 'CPU idle over without', unit: 'times', atMost: 1.1 },
  cpuScrollingWithout: { title: 'CPU scrolling without Payoff', unit: 'ms/s' },
  cpuScrolling: { title: 'CPU scrolling over without', unit: 'times' },
  tenYearsScrolling: { title: 'ten years: tracker while scrolling', ...SAME },
  tenYearsPausing: { title: 'ten years: tracker in a pause', ...SAME },
  tenYearsMessages: { title: 'ten years: messages', ...SAME },
  tenYearsApiCalls: { title: 'ten years: extension API calls', ...SAME },
  tenYearsCpuPausing: { title: 'ten years: CPU in a pause', ...SAME },
  tenYearsCpuIdle: { title: 'ten years: CPU idle', ...SAME },
  tenYearsCpuScrolling: { title: 'ten years: CPU scrolling', ...SAME },
} as const satisfies Readonly<Record<string, Description>>;

export type FigureName = keyof typeof DESCRIPTIONS;

/** What one round measures. What could not be told is left out. */
export type Figures = Readonly<Partial<Record<FigureName, number | undefined>>>;
