import type { Goal } from '../../../src/domain/plan/goal';
import { MINUTE } from '../../../src/domain/time/instant';
import type { Segment } from '../../../src/domain/attention/segment';
import { segment } from '../store/segment';
import { thatDay } from './some-surroundings';
import type { FreshStore } from '../store/fresh-store';
import { COURSE, CUSTOMERS } from './some-goals';

/** Attention at LinkedIn on that Sunday in Berlin. */
export function attention(
  id: string,
  hours: number,
  minutes: number,
  length: number,
  more: Partial<Segment> = {},
): Segment {
  const start = thatDay(hours, minutes);
  return segment(id, start, start + length * MINUTE, { site: 'linkedin', offset: 60, ...more });
}

/** Someone who agreed, chose LinkedIn and Gmail, and has two goals. */
export async function begun(
  { store, tables }: FreshStore,
  segments: readonly Segment[] = [],
  goals: readonly Goal[] = [CUSTOMERS, COURSE],
): Promise<void> {
  await store.settings.set('consentedAt', thatDay(9));
  await store.sites.choose(['linkedin', 'gmail']);
  await tables.goals.bulkPut([...goals]);
  await tables.segments.bulkPut([...segments]);
}
