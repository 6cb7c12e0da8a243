import { describe, expect, test } from 'vitest';
import { bindableSpots } from '../../../src/domain/plan/bindable';
import { spotKey } from '../../../src/domain/site/site';

const ROWS = [
  { id: 'gmail', stamp: '1' },
  { id: 'x', stamp: '1', deleted: true },
] as const;

describe('where an activity can be bound', () => {
  test('offline first, as equals, then each place of the sites that are chosen', () => {
    const keys = bindableSpots(ROWS).map(spotKey);
    expect(keys.slice(0, 3)).toEqual(['offline/call', 'offline/visit', 'offline/else']);
    expect(keys.slice(3).every((key) => key.startsWith('gmail/'))).toBe(true);
    expect(keys).toContain('gmail/inbox');
    expect(keys.at(-1)).toBe('gmail/other');
  });

  test('what it is bound to stays in the list, once, when its site was removed', () => {
    const kept = [
      { site: 'x', place: 'feed' },
      { site: 'gmail', place: 'inbox' },
    ] as const;
    const keys = bindableSpots(ROWS, kept).map(spotKey);
    expect(keys.at(-1)).toBe('x/feed');
    expect(new Set(keys).size).toBe(keys.length);
  });
});
