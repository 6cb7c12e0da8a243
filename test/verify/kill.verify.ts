import { expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser-under-test';
import { killAgainAndAgain } from '../support/kill-rounds';

const kind = browserUnderTest();
/** Fewer for a quick look: `npm run verify:kill -- --runs 10`. */
const KILLS = Number(process.env['PAYOFF_RUNS'] ?? 100);

test(`a browser killed ${KILLS} times opens its store each time, whole, and half the kills lose at most 1.5 s`, async () => {
  const lost: number[] = [];
  await killAgainAndAgain(kind, KILLS, (left) => {
    lost.push(left.lost);
    console.log(`${kind}, kill ${lost.length}: lost ${Math.round(left.lost)} ms`);
    expect(left.faults).toEqual([]);
    expect(left.lost).toBeGreaterThan(-100);
  });
  const sorted = lost.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(
    `${kind}: median of ${KILLS} kills ${Math.round(median)} ms, at most ${Math.round(sorted.at(-1) ?? 0)} ms`,
  );
  expect(median).toBeLessThanOrEqual(1_500);
});
