import type { Segment } from '../../../src/domain/attention/segment';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { until } from '../browser/until';

/** All segments, once nothing more arrives. */
export async function settledSegments(payoff: ExtensionBrowser): Promise<Segment[]> {
  let last = -1;
  return until('the store is quiet', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const segments = await payoff.readTable<Segment>('segments');
    const sum = segments.reduce((total, { end }) => total + end, segments.length);
    const quiet = sum === last;
    last = sum;
    return quiet ? segments : undefined;
  });
}

/** How long a site was counted, in ms. */
export function countedOn(site: string, segments: readonly Segment[]): number {
  return segments
    .filter((segment) => segment.site === site)
    .reduce((sum, { start, end }) => sum + end - start, 0);
}
