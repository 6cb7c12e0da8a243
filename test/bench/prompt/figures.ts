import type { Description } from '../cost/figures';

/** What is promised of the card. */
export const DESCRIPTIONS = {
  painted: { title: 'card, from due to painted', unit: 'ms', atMost: 100 },
  shift: { title: 'layout shift from due on', unit: '', atMost: 0 },
  longTasks: { title: 'long tasks from due on', unit: '', atMost: 1 },
  waiting: {
    title: 'page in which a prompt waits, over one without',
    unit: 'characters',
    atMost: 0,
  },
} as const satisfies Readonly<Record<string, Description>>;

export type Figures = Readonly<Record<keyof typeof DESCRIPTIONS, number>>;
