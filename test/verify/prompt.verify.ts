import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { HOSTILE_PAGES } from '../support/prompt/hostile-pages';
import {
  EXPECTED,
  PROMPT_TRIED,
  QUESTION_TRIED,
  served,
  visit,
} from '../support/prompt/hostile-visit';
import { openPromptLab, type PromptLab } from '../support/prompt/prompt-lab';

let lab: PromptLab;

beforeAll(async () => {
  lab = await openPromptLab(browserUnderTest(), served(HOSTILE_PAGES));
});

afterAll(() => lab.close());

describe.each([
  ['the prompt', PROMPT_TRIED],
  ['the question at the beginning of a visit', QUESTION_TRIED],
])('%s does what it may, and no more, on a page that', (_, tried) => {
  test.each(HOSTILE_PAGES.map((page, index) => [page.title, page, index] as const))(
    '%s',
    async (__, page, index) => {
      const findings = await visit(lab, page, index, tried);
      expect(findings).toEqual({ ...EXPECTED, outcomes: [page.ends ?? tried.outcome] });
    },
  );
});
