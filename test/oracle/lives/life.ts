import type { Activity } from '../../../src/domain/plan/activity';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import type { Entry } from '../../../src/domain/plan/entry';
import type { Goal } from '../../../src/domain/plan/goal';
import type { Moment } from '../../../src/domain/time/instant';
import type { LabelRule } from '../../../src/domain/ledger/label-rule';
import type { NextAction } from '../../../src/domain/plan/next-action';
import type { Weekday } from '../../../src/domain/time/period';
import type { Result } from '../../../src/domain/plan/result';
import type { Reading, Score } from '../../../src/domain/plan/score';
import type { Segment } from '../../../src/domain/attention/segment';
import type { Verdict } from '../../../src/domain/plan/verdict';

/** All that one made-up person did, answered and recorded, and the moment at which they look at it. */
export interface Life {
  readonly seed: number;
  readonly now: Moment;
  /** In minutes since midnight. */
  readonly dayStart: number;
  readonly weekStart: Weekday;
  /** What their devices reported, in the order in which it came: the same stretch more than once, stretches that overlap. */
  readonly reports: readonly Segment[];
  readonly entries: readonly Entry[];
  readonly checkIns: readonly CheckIn[];
  readonly rules: readonly LabelRule[];
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly results: readonly Result[];
  readonly actions: readonly NextAction[];
  readonly verdicts: readonly Verdict[];
  readonly scores: readonly Score[];
  readonly readings: readonly Reading[];
}
