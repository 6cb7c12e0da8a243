/** Of thirds that should add up to a whole a hair may be missing. */
const HAIR = 1e-9;

/** What may be said of results an hour (EVIDENCE 3.5). */
export function saidOf(grounds: {
  readonly hours: number;
  readonly results: number;
  readonly weeks: number;
}): 'nothing' | 'ceiling' | 'counts' | 'rate' | 'range' {
  const { hours, results, weeks } = grounds;
  if (hours < 3) return 'nothing';
  if (results <= 0) return 'ceiling';
  if (results < 3 - HAIR) return 'counts';
  return hours >= 5 && weeks >= 2 ? 'range' : 'rate';
}
