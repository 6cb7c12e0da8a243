import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/plan/entry';
import { MINUTE } from '../../../src/domain/time/instant';
import { holdsAll, sharedBy } from '../../../src/domain/ledger/shared-time';
import { segment } from '../../support/store/segment';

const minutes = (from: number, to: number) => ({ start: from * MINUTE, end: to * MINUTE });

function entry(id: string, from: number, to: number, more: Partial<Entry> = {}): Entry {
  const label = { kind: 'none' } as const;
  return { id, stamp: '1', offset: 0, place: 'call', label, ...minutes(from, to), ...more };
}

describe('what an entry shares', () => {
  const feed = segment('linkedin', 0, 10 * MINUTE);
  const messages = segment('m', 20 * MINUTE, 22 * MINUTE, { site: 'linkedin', place: 'messages' });
  const visit = entry('visit', 25, 40, { place: 'visit' });
  const records = { segments: [feed, messages], entries: [visit] };

  test('is told by spot, most time first', () => {
    expect(sharedBy(minutes(5, 30), records)).toEqual([
      { site: 'linkedin', place: 'feed', time: 5 * MINUTE },
      { site: 'offline', place: 'visit', time: 5 * MINUTE },
      { site: 'linkedin', place: 'messages', time: 2 * MINUTE },
    ]);
  });

  test('is nothing with itself, with what it only touches, and with what is deleted', () => {
    const itself = { segments: [], entries: [visit] };
    expect(sharedBy(visit, itself)).toEqual([]);
    expect(sharedBy(minutes(10, 20), records)).toEqual([]);
    expect(
      sharedBy(minutes(30, 35), { segments: [], entries: [entry('x', 25, 40, { deleted: true })] }),
    ).toEqual([]);
  });

  test('is its own only where nothing stronger holds any of it', () => {
    const [plain, prevails] = [entry('call', 5, 30), entry('call', 5, 30, { prevails: true })];
    const rest = { segments: [feed], entries: [] };
    expect(holdsAll(plain, { ...rest, entries: [plain] })).toBe(false);
    expect(holdsAll(prevails, { ...rest, entries: [prevails] })).toBe(true);
    const newer = entry('visit', 12, 40, { stamp: '2' });
    const alone = entry('call', 10, 20);
    expect(holdsAll(alone, { segments: [], entries: [alone, newer] })).toBe(false);
    expect(holdsAll(newer, { segments: [], entries: [alone, newer] })).toBe(true);
  });

  test('is told once where others share it among themselves', () => {
    const both = { segments: [feed], entries: [entry('other', 0, 10)] };
    expect(sharedBy(minutes(0, 10), both)).toEqual([
      { site: 'linkedin', place: 'feed', time: 10 * MINUTE },
    ]);
  });
});
