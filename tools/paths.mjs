import { resolve } from 'node:path';

/** The top of the repository. */
export const TOP = resolve(import.meta.dirname, '..');

/** What may be deleted at any time; git ignores it. */
export const CACHE = resolve(TOP, '.cache');
