import type { Goal } from '../../domain/plan/goal';
import { type Label, targetOf } from '../../domain/plan/label';
import type { Records } from '../../domain/ledger/ledger';
import type { NextAction } from '../../domain/plan/next-action';
import type { EntryFrame } from '../../domain/input/entry-input';
import type { Day } from '../../domain/time/day';
import type { Settings } from '../../domain/setting';
import type { Entry } from '../../domain/plan/entry';
import type { Store } from '../../store/store';
import type { Surroundings } from '../../ui/hooks/surroundings';
import type { Done } from '../../ui/parts/undo';

/** What the popup's parts for offline time are given. */
export interface OfflineProps {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly settings: Settings;
  readonly today: Day;
  readonly records: Records;
  readonly actions: readonly NextAction[];
  /** The goals that time can serve. */
  readonly goals: readonly Goal[];
  readonly onDone: (done: Done) => void;
  /** An entry was written: what it shares, and what came of it, can now be said. */
  readonly onEntered: (id: Entry['id'], action?: NextAction['id']) => void;
}

/** The entry that was just written, and what it was started for. */
export interface JustEntered {
  readonly id: Entry['id'];
  readonly action?: NextAction['id'] | undefined;
}

/** Entries of today, as the clock stands when the form is sent. */
export function frameOf({ surroundings, settings, today }: OfflineProps): EntryFrame {
  const { thisMoment, offsetAt } = surroundings;
  return { day: today, dayStart: settings.dayStart, now: thisMoment().at, offsetAt };
}

/** What offline time served last, that of the same kind if there was some; else the first goal. */
export function usualLabel({ records, goals }: OfflineProps, place?: Entry['place']): Label {
  const newestFirst = records.entries
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1));
  const last = newestFirst.find((entry) => entry.place === place) ?? newestFirst[0];
  const goal = goals.find(({ id }) => id === targetOf(last?.label)) ?? goals[0];
  return goal ? { kind: 'goal', goal: goal.id } : { kind: 'none' };
}
