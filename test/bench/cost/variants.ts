import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The tracker within the built extension. */
export const TRACKER = 'src/tracker/tracker.iife.js';

/** Payoff with a content script in which nothing is: what any content script costs. */
export function copyWithEmptyTracker(dist: string, to: string): void {
  if (!existsSync(join(dist, TRACKER))) throw new Error(`${dist} has no ${TRACKER}`);
  cpSync(dist, to, { recursive: true });
  writeFileSync(join(to, TRACKER), '');
}

/** No Payoff: an extension of nothing but an icon, so that the browser is otherwise the same. */
export function makeIdleExtension(dist: string, to: string): void {
  mkdirSync(to, { recursive: true });
  cpSync(join(dist, 'icons'), join(to, 'icons'), { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    icons: { 128: 'icons/128.png' },
  };
  writeFileSync(join(to, 'manifest.json'), JSON.stringify(manifest));
}
