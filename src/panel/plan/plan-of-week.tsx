import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Activity } from '../../domain/plan/activity';
import type { Day } from '../../domain/time/day';
import type { Ledger } from '../../domain/ledger/ledger';
import type { NextAction } from '../../domain/plan/next-action';
import { periodOf } from '../../domain/time/period';
import type { Settings } from '../../domain/setting';
import { spanLedger } from '../../domain/ledger/span-ledger';
import { SPAN_TABLES } from '../../store/span-records';
import type { Store } from '../../store/store';
import { useLive } from '../../ui/hooks/live';
import type { ViewProps } from '../frame/view';

/** What is planned for all goals, and the week so far that it is held against. */
export interface WeekPlan {
  readonly activities: readonly Activity[];
  readonly actions: readonly NextAction[];
  /** Of the week until today. */
  readonly week: Ledger;
}

const PLAN_TABLES = [...SPAN_TABLES, 'actions'] as const;

const PlanContext = createContext<WeekPlan | undefined>(undefined);

/** Reads the plan once for all goals of a page; `undefined` until it is there. */
export function usePlan(): WeekPlan | undefined {
  return useContext(PlanContext);
}

interface PlanOfWeekProps {
  readonly view: ViewProps;
  readonly children: ComponentChildren;
}

export function PlanOfWeek({ view, children }: PlanOfWeekProps) {
  const { store, today, settings } = view;
  const { dayStart, weekStart } = settings;
  const read = () => store.watch(PLAN_TABLES, () => readPlan(store, today, settings));
  const plan = useLive(read, [store, today, dayStart, weekStart]);
  return <PlanContext.Provider value={plan}>{children}</PlanContext.Provider>;
}

async function readPlan(
  store: Store,
  today: Day,
  { dayStart, weekStart }: Pick<Settings, 'dayStart' | 'weekStart'>,
): Promise<WeekPlan> {
  const days = { first: periodOf('week', today, weekStart).first, last: today };
  const [activities, actions, records] = await Promise.all([
    store.activities.all(),
    store.actions.all(),
    store.recordsOfSpan(days, today, dayStart),
  ]);
  return { activities, actions, week: spanLedger(days, records, dayStart) };
}
