// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/domain/site/catalogue';
import type { Site } from '../../../src/domain/site/site';
import { MissingSites } from '../../../src/ui/notices/missing-sites';
import { press, show, text } from '../../support/dom/shown';

async function showMissing(ids: readonly string[]) {
  const asked: (readonly Site[])[] = [];
  const sites = CATALOGUE.filter(({ id }) => ids.includes(id));
  await show(<MissingSites sites={sites} onAsk={(some) => asked.push(some)} />);
  return asked;
}

describe('sites without permission', () => {
  test('are each named with a button of their own', async () => {
    const asked = await showMissing(['linkedin', 'gmail']);
    expect(text()).toContain('Not timing LinkedIn: permission missing');
    expect(text()).toContain('Not timing Gmail: permission missing');
    await press('Allow Gmail');
    expect(asked).toEqual([[expect.objectContaining({ id: 'gmail' })]]);
  });

  test('share one line and one question where they are many', async () => {
    const asked = await showMissing(['linkedin', 'gmail', 'reddit']);
    expect(text()).toContain('Not timing LinkedIn, Reddit and Gmail: permission missing');
    await press('Allow LinkedIn, Reddit and Gmail');
    expect(asked[0]).toHaveLength(3);
  });
});
