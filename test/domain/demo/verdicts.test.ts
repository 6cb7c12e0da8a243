import { expect, test } from 'vitest';
import { DEFAULT_DAY_START } from '../../../src/domain/time/day';
import { DEMO_ACTIVITIES, DEMO_GOALS } from '../../../src/domain/demo/person';
import { demoVerdicts } from '../../../src/domain/demo/verdicts';
import { dueVerdicts } from '../../../src/domain/evidence/review';

test('what the made-up person decided waits to be looked at', () => {
  const verdicts = demoVerdicts('2026-11-23', 60);
  const histories = DEMO_GOALS.map((goal) => ({
    goal,
    activities: DEMO_ACTIVITIES,
    rollups: [],
    rules: [],
    results: [],
    dayStart: DEFAULT_DAY_START,
  }));
  const due = dueVerdicts(verdicts, histories, '2026-11-23').map(({ verdict }) => verdict);
  expect(due).toEqual(verdicts);
});
