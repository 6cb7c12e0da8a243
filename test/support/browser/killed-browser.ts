import { join } from 'node:path';
import { makeTempFolder } from '../../../tools/temp-folder.mjs';
import type { Kind } from './browser-start';
import { launch } from './extension-browser';
import { beginWith } from './first-steps';
import { scrollFor } from './scroll';
import { countedOn, settledSegments } from '../store/stored-segments';
import { TruthKeeper } from './truth-keeper';
import { until } from './until';

/** What is left after the browser was killed in the midst of `ms` of scrolling, and started again. */
export async function killedAfter(kind: Kind, ms: number) {
  const folder = makeTempFolder(`killed-${kind}`);
  try {
    const profile = join(folder.path, 'profile');
    const truth = await scrollAndKill(kind, profile, ms);
    const payoff = await launch(kind, { profile });
    try {
      await until(
        'what was open is counted',
        async () => (await payoff.readTable('segments')).length > 0,
      );
      const segments = await settledSegments(payoff);
      const stillOpen = segments.filter(({ ended }) => ended === 'open').length;
      return { truth, counted: countedOn('linkedin', segments), stillOpen };
    } finally {
      await payoff.close();
    }
  } finally {
    folder.remove();
  }
}

async function scrollAndKill(kind: Kind, profile: string, ms: number): Promise<number> {
  const payoff = await launch(kind, { profile });
  const clock = new TruthKeeper();
  await beginWith(await payoff.findExtensionPage('src/welcome/'), ['LinkedIn']);
  const page = await clock.open(payoff, 'linkedin', 'https://www.linkedin.com/feed/');
  await scrollFor(page, ms);
  const browser = payoff.browser.process();
  const ended = new Promise((done) => browser?.once('exit', done));
  browser?.kill('SIGKILL');
  clock.stop();
  await ended;
  await payoff.close().catch(() => undefined);
  return clock.total('linkedin');
}
