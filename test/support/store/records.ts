import type { Records } from '../../../src/domain/ledger/ledger';

/** What was stored of a day; what is not named is not there. */
export function recordsWith(records: Partial<Records>): Records {
  return {
    goals: [],
    activities: [],
    segments: [],
    entries: [],
    checkIns: [],
    rules: [],
    results: [],
    ...records,
  };
}
