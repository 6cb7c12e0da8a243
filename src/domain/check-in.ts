import { groupBy } from './group-by';
import type { Editable } from './editable';
import { intersection, type Interval } from './instant';
import type { Segment } from './segment';
import type { Place, SiteId } from './site';

/** The person's answer to 'which goal did this time serve?'. */
export type Label =
  | { readonly kind: 'goal'; readonly goal: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'break' };

/**
 * An answer for the time spent at a site and place within a stretch. It names the time, not rows:
 * segments may still grow, be clipped or be merged, and keep their label.
 */
export interface CheckIn extends Editable, Interval {
  readonly site: SiteId;
  readonly place: Place;
  readonly label: Label;
}

/** A stretch of a segment under one label; without a label it is unlabelled. */
export interface LabelledPart extends Interval {
  readonly segment: Segment;
  readonly label: Label | undefined;
}

/**
 * Cuts segments where labels change. The latest answer wins where several cover an instant.
 * The parts of a segment add up to the segment (invariant 1).
 */
export function labelParts(
  segments: readonly Segment[],
  checkIns: readonly CheckIn[],
): LabelledPart[] {
  const bySpot = groupBy(
    checkIns.filter(({ deleted }) => !deleted),
    ({ site, place }) => `${site}/${place}`,
  );
  return segments.flatMap((segment) =>
    partsOf(segment, bySpot.get(`${segment.site}/${segment.place}`) ?? []),
  );
}

function partsOf(segment: Segment, answers: readonly CheckIn[]): LabelledPart[] {
  const meeting = answers.filter((answer) => intersection(answer, segment));
  const edges = meeting.flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => segment.start < edge && edge < segment.end);
  const cuts = [...new Set([segment.start, ...inside, segment.end])].toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? segment.start;
    return { segment, start, end, label: labelAt(start, meeting) };
  });
}

function labelAt(at: number, answers: readonly CheckIn[]): Label | undefined {
  const covering = answers.filter(({ start, end }) => start <= at && at < end);
  return covering.toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1))[0]?.label;
}
