import { groupBy } from '../foundation/group-by';
import { type Editable, newestFirst } from '../row/editable';
import { type Instant, type Interval, meet, type ZoneOffset } from '../time/instant';
import type { Label } from '../plan/label';
import { type LabelRule, ruleAt } from './label-rule';
import type { Segment } from '../attention/segment';
import { type Spot, spotKey } from '../site/site';

/**
 * An answer for the time spent at a site and place within a stretch. It names the time, not rows:
 * segments may still grow, be clipped or be merged, and keep their label.
 */
export interface CheckIn extends Editable, Interval, Spot {
  readonly label: Label;
}

/** A stretch of time at one spot under one label; without a label it is unlabelled. */
export interface Labelled extends Interval, Spot {
  readonly offset: ZoneOffset;
  readonly label: Label | undefined;
}

/** A stretch of a segment under one label. */
export interface LabelledPart extends Labelled {
  readonly segment: Segment;
  /** The rule that labels it, where no answer of its own does. */
  readonly rule?: LabelRule;
}

/** A segment, or what of it counts as time on its site. */
export interface TimedStretch extends Interval {
  readonly segment: Segment;
}

/**
 * Cuts segments where labels change. The latest answer wins where several cover an instant; where none does, a
 * rule may. The parts of a stretch add up to the stretch (invariant 1).
 */
export function labelParts(
  stretches: readonly TimedStretch[],
  checkIns: readonly CheckIn[],
  rules: readonly LabelRule[] = [],
): LabelledPart[] {
  const answersOf = bySpot(checkIns);
  const rulesOf = bySpot(rules);
  return stretches.flatMap((stretch) => {
    const spot = spotKey(stretch.segment);
    return partsOf(stretch, answersOf.get(spot) ?? [], rulesOf.get(spot) ?? []);
  });
}

function bySpot<Row extends Editable & Spot>(rows: readonly Row[]): Map<string, Row[]> {
  return groupBy(
    rows.filter(({ deleted }) => !deleted),
    spotKey,
  );
}

function partsOf(
  stretch: TimedStretch,
  answers: readonly CheckIn[],
  rules: readonly LabelRule[],
): LabelledPart[] {
  const { segment } = stretch;
  const { site, place, offset } = segment;
  const meeting = answers.filter((answer) => meet(answer, stretch));
  let { start } = stretch;
  return [...cutsInside(stretch, meeting, rules), stretch.end].map((end) => {
    const answer = labelAt(start, meeting);
    const rule = answer ? undefined : ruleAt(start, rules);
    const part = { site, place, offset, segment, start, end, label: rule?.label ?? answer };
    start = end;
    return rule ? { ...part, rule } : part;
  });
}

/** Where labels may change within a stretch, in order of time. */
function cutsInside(
  stretch: Interval,
  answers: readonly CheckIn[],
  rules: readonly LabelRule[],
): Instant[] {
  // Most stretches have neither: ten years of them are added up.
  if (answers.length + rules.length === 0) return [];
  const edges = [
    ...answers.flatMap(({ start, end }) => [start, end]),
    ...rules.flatMap(({ from, until = from }) => [from, until]),
  ];
  const inside = edges.filter((edge) => stretch.start < edge && edge < stretch.end);
  return [...new Set(inside)].toSorted((a, b) => a - b);
}

function labelAt(at: Instant, answers: readonly CheckIn[]): Label | undefined {
  const covering = answers.filter(({ start, end }) => start <= at && at < end);
  return newestFirst(covering)[0]?.label;
}
