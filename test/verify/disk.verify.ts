import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CACHE, TOP } from '../../tools/paths.mjs';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { fillDiskOnce, type FullDiskRun } from '../support/full-disk-run';
import { FILE_SYSTEMS } from '../support/small-disk';

const kind = browserUnderTest();
const RUNS = Number(process.env['PAYOFF_RUNS'] ?? (kind === 'firefox' ? 10 : 30));

/** `npm run verify:disk`; as root, since it mounts small disks. */
describe(`a disk that runs full, ${RUNS} times`, () => {
  const turns = Array.from({ length: RUNS }, (_, turn) => ({
    turn: turn + 1,
    fileSystem: FILE_SYSTEMS[turn % 2] ?? 'tmpfs',
    ending: turn % 4 < 2 ? ('closed' as const) : ('killed' as const),
  }));

  test.each(turns)(
    'run $turn, $fileSystem, $ending: nothing acknowledged is lost or doubled at three starts',
    async ({ turn, fileSystem, ending }) => {
      const run = await fillDiskOnce(kind, fileSystem, ending);
      report(`${kind}, run ${turn}, ${fileSystem}, ${ending}`, run);
      expect(run.starts.map(({ missing, doubled }) => missing + doubled)).toEqual([0, 0, 0]);
      expect(run.starts.some(({ answerLost }) => answerLost)).toBe(false);
      for (const { timeLost, said } of run.starts) if (timeLost > 0) expect(said).toContain('time');
    },
  );
});

test.runIf(kind === 'chromium')('without the second place the loss is there', async () => {
  const dist = join(CACHE, 'without-second-place');
  execFileSync('npx', ['vite', 'build', '--mode', 'chrome', '-l', 'error', '--outDir', dist], {
    cwd: TOP,
    env: { ...process.env, PAYOFF_WITHOUT_SECOND_PLACE: 'yes' },
  });
  const run = await fillDiskOnce(kind, 'tmpfs', 'closed', dist);
  report('chromium, without a second place', run);
  expect(run.starts.at(-1)?.missing).toBeGreaterThan(0);
});

function report(what: string, { starts, ...run }: FullDiskRun): void {
  const { acknowledged, acknowledgedFull, refused, crashed } = run;
  const seen = starts.map(
    ({ missing, doubled, timeLost }) =>
      `${missing} missing, ${doubled} doubled, ${timeLost} ms lost`,
  );
  console.log(
    `${what}: ${acknowledged} acknowledged (${acknowledgedFull} while full), ${refused} refused` +
      `${crashed ? ', the browser ended by itself' : ''}; starts: ${seen.join('; ')}; said: ${starts[0]?.said}`,
  );
}
