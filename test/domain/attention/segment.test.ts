import { describe, expect, test } from 'vitest';
import { DAY, SECOND } from '../../../src/domain/time/instant';
import { segmentFault } from '../../../src/domain/attention/segment';
import { segment } from '../../support/store/segment';

const NOW = Date.UTC(2026, 10, 22, 12);

describe('a reported segment', () => {
  test.each([
    ['is taken where nothing is wrong', NOW - SECOND, NOW, undefined],
    ['may be a whole day long', NOW - DAY, NOW, undefined],
    ['may run ahead by the two seconds that clocks differ', NOW, NOW + 2 * SECOND, undefined],
    ['is refused beyond that', NOW, NOW + 2 * SECOND + 1, 'future'],
    ['is refused where it is longer than a day', NOW - DAY - 1, NOW, 'too long'],
    ['is refused where it is empty', NOW, NOW, 'empty'],
    ['is refused where it ends before it begins', NOW, NOW - SECOND, 'empty'],
  ])('%s', (_, start, end, fault) => {
    expect(segmentFault(segment('linkedin', start, end), 'linkedin', NOW)).toBe(fault);
  });

  test.each(['gmail', undefined])(
    'is refused from a page of another site or of none (%s)',
    (site) => {
      expect(segmentFault(segment('linkedin', NOW - SECOND, NOW), site, NOW)).toBe('wrong site');
    },
  );
});
