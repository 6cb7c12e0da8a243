import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../support/browser/until';

/** What the databases of a profile take on disk, in bytes, once the browser has tidied up. */
export function settledSize(profile: string): Promise<number> {
  let last = -1;
  return until(
    'the databases stay as they are',
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      const size = sizeOf(join(profile, 'Default', 'IndexedDB'));
      const settled = size === last;
      last = size;
      return settled ? size : undefined;
    },
    120_000,
  );
}

function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
