import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser-under-test';
import { TELLING_PAGES } from '../support/hostile-pages';
import { EXPECTED, served, visit } from '../support/hostile-visit';
import { openPromptLab, type PromptLab } from '../support/prompt-lab';

let lab: PromptLab;

beforeAll(async () => {
  lab = await openPromptLab(browserUnderTest(), served(TELLING_PAGES));
});

afterAll(() => lab.close());

// All the other pages: `npm run verify:prompt`.
describe('the card does what it may, and no more, on a page that', () => {
  test.each(TELLING_PAGES.map((page, index) => [page.title, page, index] as const))(
    '%s',
    async (_, page, index) => {
      const findings = await visit(lab, page, index);
      expect(findings).toEqual({ ...EXPECTED, outcomes: [page.ends ?? 'more'] });
    },
  );
});
