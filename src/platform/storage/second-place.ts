import { channel } from '../channel';
import { browser } from '../browser';

/** `npm run verify:disk` builds Payoff once without a second place, to see that the loss is real (`vite.config.ts`). */
declare const WITHOUT_SECOND_PLACE: boolean;

/** No request ever goes there: the Cache API asks for an address to keep an entry under, and `.invalid` has no host. */
const ADDRESS = 'https://copy.payoff.invalid/';
const ENTRIES = 'payoff-copy';

/**
 * An entry that tells whether there is room. It is in the same cache as all: to make or delete a cache writes the list
 * of caches anew, and on a full disk that list is lost, and with it every cache.
 */
const ROOM = 'room';

/** An entry up to this length takes one block of the disk whether it is packed or not. */
const ONE_BLOCK = 4_000;

/** An entry without a meaning: it gives way to the first that finds no room. Enough for some 250 saves. */
const SPARE = 'spare';
const SET_ASIDE = 2 ** 20;

const FIRST_OPENING = 'opened';

/** What a page and the background each bring with them (`store/second-place.ts`). */
interface Own<Memory> {
  readonly folds: boolean;
  readonly memory: () => Promise<Memory>;
}

/**
 * Where the second copy goes: into the Cache API of Chromium, each entry a file of its own. There is none in Firefox,
 * whose IndexedDB lost nothing on a full disk and whose Cache API did. A Chromium without a Cache API refuses each file.
 */
export function secondPlace<Memory>({ folds, memory }: Own<Memory>) {
  const isChromium = location.protocol === 'chrome-extension:';
  if (!isChromium || WITHOUT_SECOND_PLACE) return undefined;
  return {
    files: { list, read, write, remove },
    disk: { indexedDB, keyRange: IDBKeyRange },
    memory,
    hasRoom,
    isFirstOpening: async () =>
      (await browser.storage.session.get(FIRST_OPENING))[FIRST_OPENING] === undefined,
    openingSettled: async () => {
      await setAside();
      await browser.storage.session.set({ [FIRST_OPENING]: true });
    },
    alone: async <T>(name: string, work: () => Promise<T>): Promise<T> =>
      navigator.locks.request(name, work),
    ...channel('payoff-store'),
    folds,
  };
}

async function list(): Promise<string[]> {
  const requests = await (await entries()).keys();
  return requests.map(({ url }) => url.slice(ADDRESS.length));
}

async function read(name: string): Promise<string | undefined> {
  try {
    const response = await (await entries()).match(ADDRESS + name);
    if (!response?.body) return undefined;
    if (!isPacked(response)) return await response.text();
    const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
    return await new Response(unpacked).text();
  } catch {
    return undefined;
  }
}

async function write(name: string, text: string): Promise<void> {
  const response = text.length <= ONE_BLOCK ? new Response(text) : await packed(text);
  const cache = await entries();
  try {
    await cache.put(ADDRESS + name, response.clone());
  } catch (reason) {
    if (!(await cache.delete(ADDRESS + SPARE))) throw reason;
    await cache.put(ADDRESS + name, response);
  }
}

/** Sets room aside for what is saved once the disk is full. */
async function setAside(): Promise<void> {
  const cache = await entries();
  if (await cache.match(ADDRESS + SPARE)) return;
  await cache.put(ADDRESS + SPARE, new Response(new Uint8Array(SET_ASIDE)));
}

async function remove(name: string): Promise<void> {
  await (await entries()).delete(ADDRESS + name);
}

let opened: Promise<Cache> | undefined;

function entries(): Promise<Cache> {
  opened ??= caches.open(ENTRIES);
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

async function hasRoom(bytes: number): Promise<boolean> {
  try {
    await (await entries()).put(ADDRESS + ROOM, new Response(new Uint8Array(bytes)));
    return true;
  } catch {
    return false;
  } finally {
    await remove(ROOM).catch(() => undefined);
  }
}

async function packed(text: string): Promise<Response> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(await new Response(stream).arrayBuffer(), {
    headers: { 'content-type': 'application/gzip' },
  });
}

function isPacked({ headers }: Response): boolean {
  return headers.get('content-type') === 'application/gzip';
}
