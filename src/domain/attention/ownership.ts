import type { Instant, Interval } from '../time/instant';
import type { Segment } from './segment';

/** What has to change in the store so that a reported segment is counted and no instant has two owners. */
export interface SegmentChanges {
  readonly put: readonly Segment[];
  readonly remove: readonly string[];
}

/**
 * Counts `claim` among the segments it overlaps: **an instant belongs to the claim that began last**
 * (the newest focus), ties to the greater id. So the outcome is the same in whatever order claims arrive,
 * however often, and the union of all claims stays covered (docs/architecture.md, invariants 2 and 3).
 *
 * @param neighbours every stored segment that overlaps the claim
 */
export function resolveOverlaps(claim: Segment, neighbours: readonly Segment[]): SegmentChanges {
  const pieces = settled([claim, ...neighbours]);
  const stored = new Map(neighbours.map((segment) => [segment.id, segment]));
  const kept = new Set(pieces.map(({ id }) => id));
  return {
    put: pieces.filter((piece) => !equal(stored.get(piece.id), piece)),
    remove: [...stored.keys()].filter((id) => !kept.has(id)),
  };
}

/**
 * Segments of merged stores, in order of time, with one owner for each instant: what two devices counted at once belongs
 * to the claim that began last, as within one store.
 * @param segments in order of their ends
 */
export function oneOwnerEach(segments: readonly Segment[]): Segment[] {
  const groups: Segment[][] = [];
  let from = Number.POSITIVE_INFINITY;
  // From the last on: a group grows as long as the one before ends within it.
  for (const segment of segments.toReversed()) {
    const group = segment.end > from ? groups.at(-1) : undefined;
    if (group) group.push(segment);
    else groups.push([segment]);
    from = Math.min(group ? from : segment.start, segment.start);
  }
  return groups
    .toReversed()
    .flatMap((group) => (group.length === 1 ? group : settled(group.toReversed())));
}

function settled(parties: readonly Segment[]): Segment[] {
  return joined(slices(parties)).map((slice) => pieceOf(slice, parties));
}

interface Slice extends Interval {
  readonly owner: string;
}

/** The id under which a page reported a segment, without the mark of a piece cut off. */
function claimId({ id }: Segment): string {
  return id.replace(/@.*/, '');
}

function claimStart({ since, start }: Segment): Instant {
  return since ?? start;
}

function claimEnd({ until, end }: Segment): Instant {
  return until ?? end;
}

/** The parties' time, cut wherever one of them begins or ends, each slice with its owner. */
function slices(parties: readonly Segment[]): Slice[] {
  const edges = [...new Set(parties.flatMap(({ start, end }) => [start, end]))];
  const cuts = edges.toSorted((a, b) => a - b);
  return cuts.flatMap((start, index) => {
    const owner = ownerAt(start, parties);
    const end = cuts[index + 1];
    return owner && end !== undefined ? [{ owner: claimId(owner), start, end }] : [];
  });
}

function ownerAt(at: Instant, parties: readonly Segment[]): Segment | undefined {
  const holders = parties.filter(({ start, end }) => start <= at && at < end);
  return holders.toSorted(newestFirst)[0];
}

function newestFirst(a: Segment, b: Segment): number {
  return claimStart(b) - claimStart(a) || (claimId(a) < claimId(b) ? 1 : -1);
}

function joined(parts: readonly Slice[]): Slice[] {
  const whole: Slice[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.owner === part.owner && last.end === part.start) {
      whole[whole.length - 1] = { ...last, end: part.end };
    } else {
      whole.push(part);
    }
  }
  return whole;
}

/** The row for a slice; what was counted in the claim stays with the piece that holds its beginning. */
function pieceOf({ owner, start, end }: Slice, parties: readonly Segment[]): Segment {
  const reports = parties.filter((party) => claimId(party) === owner).toSorted(latestFirst);
  const [latest] = reports;
  if (!latest) throw new Error(`no report for slice of ${owner}`);
  const since = Math.min(...reports.map(claimStart));
  const until = claimEnd(latest);
  const most = (count: 'screens' | 'input') => Math.max(...reports.map((report) => report[count]));
  const { since: _, until: __, ...facts } = latest;
  const piece = { ...facts, start, end, ...(end < until && { until }) };
  if (start > since) return { ...piece, id: `${owner}@${start}`, since, screens: 0, input: 0 };
  return { ...piece, id: owner, screens: most('screens'), input: most('input') };
}

function latestFirst(a: Segment, b: Segment): number {
  return claimEnd(b) - claimEnd(a) || Number(a.ended === 'open') - Number(b.ended === 'open');
}

function equal(known: Segment | undefined, piece: Segment): boolean {
  if (!known || known.until !== piece.until) return false;
  return Object.entries(piece).every(([key, value]) => Object.is(Reflect.get(known, key), value));
}
