import { DEFAULT_WORK_HOURS } from './ledger/away';
import type { CoinTest } from './evidence/coin-test';
import { DEFAULT_DAY_START } from './time/day';
import type { Editable } from './row/editable';
import type { Interval } from './time/instant';
import { NO_PAUSE } from './attention/pause';
import { DEFAULT_WEEK_START } from './time/period';
import type { Timer } from './plan/timer';
import { DEFAULT_PROMPTS } from './prompt/settings';

/** What a person can set, and what holds until then. */
export const DEFAULT_SETTINGS = {
  /** When the person agreed to timing; 0 before. */
  consentedAt: 0,
  /** Local time since midnight at which a day begins, in ms. */
  dayStart: DEFAULT_DAY_START,
  /** The weekday with which weeks begin. */
  weekStart: DEFAULT_WEEK_START,
  /** The weekday on which the person looks back on the week. */
  reviewDay: DEFAULT_WEEK_START,
  /** The day on which that was last done or put off; empty before the first time. */
  reviewedOn: '',
  /** The experiment that runs or waits to be put away. */
  coinTest: null as CoinTest | null,
  /** What the person says an hour is worth, in the currency of the goal looked at; 0 until said. */
  hourlyWorth: 0,
  /** While it lasts nothing is timed. One value, so that no moment has half of it. */
  pause: NO_PAUSE,
  /** Pauses of the day before it, for reports that come late. */
  earlierPauses: [] as readonly Interval[],
  /** The offline time that runs; `null`, since a file has no `undefined`. Written by the `Timers` alone. */
  timer: null as Timer | null,
  workHours: DEFAULT_WORK_HOURS,
  /** One value, read as a whole at each decision. */
  prompts: DEFAULT_PROMPTS,
};

export type Settings = Readonly<typeof DEFAULT_SETTINGS>;

/** Consent and pauses are of one browser: no file and no other device sets them. */
export const SETTINGS_OF_THIS_BROWSER: readonly (keyof Settings)[] = [
  'consentedAt',
  'pause',
  'earlierPauses',
];

/** One setting that was changed. */
export interface Setting<Key extends keyof Settings = keyof Settings> extends Editable {
  readonly id: Key;
  readonly value: Settings[Key];
}

/** The settings that hold: what was set, over the defaults. */
export function settingsFrom(rows: readonly Setting[]): Settings {
  const held = rows.filter(({ deleted }) => !deleted);
  const set = held.map(({ id, value }) => [id, filled(value, DEFAULT_SETTINGS[id])] as const);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(set) };
}

/** A value with the defaults of the fields that it lacks, since they were added after it was set. */
function filled<Value>(value: Value, fallback: Value): Value {
  if (!isRecord(value) || !isRecord(fallback)) return value;
  const missing = Object.entries(fallback).filter(([key]) => value[key] === undefined);
  const known = Object.entries(value).map(([key, part]) => [key, filled(part, fallback[key])]);
  return { ...value, ...Object.fromEntries(missing), ...Object.fromEntries(known) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
