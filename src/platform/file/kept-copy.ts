/**
 * Where the record as it was before a file was taken in is kept: in the cache of the second copy, since to make another
 * cache can cost all of them on a full disk (`storage/second-place.ts`).
 */
const CACHE = 'payoff-copy';
/** No name of an entry of the second copy. No request ever goes there. */
const PLACE = 'https://copy.payoff.invalid/before-import';
const KEPT_AT = 'payoff-kept-at';

/** The record as it was before the last file was taken in. */
interface KeptCopy {
  readonly file: Blob;
  /** When it was kept, in ms since the Unix epoch. */
  readonly at: number;
}

/** Keeps one copy; the one before goes. */
export async function keepCopy({ file, at }: KeptCopy): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(PLACE, new Response(file, { headers: { [KEPT_AT]: String(at) } }));
}

export async function findCopy(): Promise<KeptCopy | undefined> {
  const kept = await caches.match(PLACE);
  if (!kept) return undefined;
  return { file: await kept.blob(), at: Number(kept.headers.get(KEPT_AT)) };
}

export async function dropCopy(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.delete(PLACE);
}
