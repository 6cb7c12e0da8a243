import { Dexie, type DexieOptions, RangeSet } from 'dexie';
import { type Cell, type EntryName, foldCells, newestOf, toFold } from '../domain/copy/copy-entry';
import { pruned, SEGMENTS_KEPT } from '../domain/copy/copy-pruning';
import type { Instant } from '../domain/time/instant';
import { isStoreRefusal } from '../domain/foundation/store-refusal';
import {
  bringUp,
  BROUGHT_BACK,
  type BroughtBack,
  cellsOf,
  fill,
  isOfAnother,
  keyOf,
  markOf,
  putCells,
  setMark,
  standingOf,
  TWO_SIDES,
} from './bring-up';
import { COPIED_TABLES } from './copied-tables';
import { countIn } from './counted';
import { gatherChanges } from './copied-writes';
import { openFirst } from './passed-on-open';
import { rawFact, rawTransaction, throwAway } from './raw-database';
import { type Changes, type CopyContents, secondCopyIn } from './second-copy';
import type { DatabaseFactory, SecondPlace } from './second-place';

/** How the store is. */
export interface StoreHealth {
  /** The disk takes nothing: what is saved goes into the second copy alone until there is room. */
  readonly full: boolean;
  /** What was lost and put back, until the person has read of it. */
  readonly broughtBack: BroughtBack | undefined;
  /** Database and copy are of two profiles: the person says which one holds. */
  readonly twoSides: boolean;
}

export interface Safekeeping {
  /** What Dexie is to open: the disk's database or, while the disk takes nothing, one in memory. */
  readonly source: {
    readonly indexedDB: NonNullable<DexieOptions['indexedDB']> &
      Pick<IDBFactory, 'deleteDatabase' | 'databases'>;
    readonly IDBKeyRange: DatabaseFactory['keyRange'];
  };
  attach(database: Dexie): void;
  /** @returns whether what was refused may be run again, since it will now go another way */
  readonly refused: (reason: unknown) => boolean;
  readonly health: {
    readonly now: () => StoreHealth;
    readonly subscribe: (told: (health: StoreHealth) => void) => {
      readonly unsubscribe: () => void;
    };
  };
  /**
   * Runs a write of more rows than the second copy should take one by one, such as a file that is read in; the copy is
   * then made anew. Cut off between the two, the database is known to be ahead, and the next opening does it.
   */
  wholesale(work: () => PromiseLike<void>): Promise<void>;
  /** The person has read what was brought back. */
  read(): Promise<void>;
  /** The person says which side holds, where copy and database are of two profiles. */
  choose(side: 'copy' | 'database'): Promise<void>;
}

interface Surroundings {
  readonly now: () => Instant;
  readonly newId: () => string;
}

/** Milliseconds between two looks for room. */
const LOOK_AGAIN = 5_000;

/** So many bytes of room are wanted after a refusal: what Chromium's log takes, and as much again. */
const ENOUGH = 8 * 2 ** 20;

/** At a start of the browser it is enough to know that the disk takes anything: to ask for more takes 150 ms. */
const ANYTHING = 2 ** 18;

/** Milliseconds in which another window has surely copied what it wrote. */
const COPIED_BY_THEN = 2_000;

/** Milliseconds for the throwaway database, which takes up to 40. */
const MENDING_LIMIT = 10_000;

/** So many writes until the entries are looked at for folding. */
const FOLD_AFTER = 32;

/**
 * Keeps what a person typed in two places that do not fail together. Chromium throws a whole database away, at one of
 * the next starts, after the disk was full once (docs/browser-bugs.md); so every change is also written into a file
 * of its own (`second-copy.ts`) before it counts as saved. From the first refusal on nothing more goes into any
 * database on disk: this window works on one in memory, made from the copy, and its changes wait in the copy. Once
 * there is room the database is mended, brought up to the copy, and used again. At each opening it is held against the
 * copy, and what it lost is put back.
 */
export function keepSafe(place: SecondPlace, { now, newId }: Surroundings): Safekeeping {
  const copy = secondCopyIn(place.files, newId().slice(-12));
  let database: Dexie | undefined;
  let mode: 'disk' | 'memory' = 'disk';
  let memory: DatabaseFactory | undefined;
  let lastVersion: number | undefined;
  let writes = 0;
  /** What the database took and the copy did not. */
  let uncopied: Cell[] = [];
  let looking = false;
  /** Whether the copy holds all that the database does; without one there is nothing to go to. */
  let hasCopy = false;
  /** Whether a write may have been left half written since the database was mended. */
  let isBroken = false;
  /** Whether the copy will be made anew after what is written now. */
  let isWholesale = false;

  let health: StoreHealth = { full: false, broughtBack: undefined, twoSides: false };
  const told = new Set<(health: StoreHealth) => void>();
  const say = (part: Partial<StoreHealth>) => {
    health = { ...health, ...part };
    for (const tell of told) tell(health);
  };

  const namesOrNone = () => copy.names().catch(() => []);

  const contents = async (): Promise<CopyContents> => {
    const found = await copy.read(await copy.names());
    return { ...found, cells: foldCells([found.cells, uncopied]) };
  };

  /** Everything is read anew from wherever it is now. */
  const reopen = async () => {
    database?.close({ disableAutoOpen: false });
    await database?.open();
    announce(COPIED_TABLES);
  };

  const announce = (tables: readonly string[]) => {
    const parts = tables.map((table) => [`idb://${database?.name}/${table}/`, allKeys()]);
    Dexie.on.storagemutated.fire(Object.fromEntries(parts));
  };

  /** From here on nothing goes into a database on disk. @returns whether that is new */
  const leaveDisk = (): boolean => {
    if (mode === 'memory' || !hasCopy) return false;
    mode = 'memory';
    isBroken = true;
    say({ full: true });
    lookForRoom();
    return true;
  };

  const leaveDiskAndTell = (): void => {
    if (leaveDisk()) place.tell('full');
  };

  /** What is open is opened anew, from memory. */
  const goToMemory = (): void => {
    if (leaveDisk()) database?.close({ disableAutoOpen: false });
  };

  const goToMemoryAndTell = (): void => {
    if (mode === 'memory') return;
    goToMemory();
    if (!isOnDisk()) place.tell('full');
  };

  const goToDisk = async (): Promise<void> => {
    mode = 'disk';
    await reopen();
    if (isOnDisk()) say({ full: false });
  };

  const isOnDisk = () => mode === 'disk';

  const lookForRoom = (): void => {
    if (looking) return;
    looking = true;
    setTimeout(() => {
      looking = false;
      void look()
        .catch(() => undefined)
        .finally(() => {
          if (!isOnDisk()) lookForRoom();
        });
    }, LOOK_AGAIN);
  };

  const look = async (): Promise<void> => {
    if (isOnDisk() || !(await place.hasRoom(ENOUGH))) return;
    await goToDisk();
    if (isOnDisk()) place.tell('room');
  };

  const isMended = async (room: number): Promise<boolean> => {
    if (!(await place.hasRoom(room))) return false;
    return throwAway(place.disk.indexedDB, MENDING_LIMIT).then(
      () => true,
      () => false,
    );
  };

  /** Before a database on disk is touched: what a full disk left half written is done away with. */
  const prepare = async (): Promise<void> => {
    const [names, first] = await Promise.all([namesOrNone(), place.isFirstOpening()]);
    hasCopy ||= names.length > 0;
    const refused = names.some(({ waiting }) => waiting);
    if (!first && !refused && !isBroken) return;
    const room = refused || isBroken ? ENOUGH : ANYTHING;
    if (!(await place.alone('payoff-mend', () => isMended(room)))) return leaveDiskAndTell();
    isBroken = false;
    await place.openingSettled();
  };

  const openOnDisk = async (name: string, version: number | undefined) => {
    if (mode === 'disk') await prepare();
    if (mode === 'memory') throw new DOMException('the disk is full', 'QuotaExceededError');
    return place.disk.indexedDB.open(name, version);
  };

  const openInMemory = async (name: string) => {
    leaveDiskAndTell();
    if (isOnDisk()) throw new DOMException('there is no copy to go by', 'NotFoundError');
    memory = await place.memory();
    return memory.indexedDB.open(name, lastVersion);
  };

  const open = (name: string, version?: number) => {
    lastVersion = version ?? lastVersion;
    return openFirst(
      [() => openOnDisk(name, version), () => openInMemory(name)],
      (opened, attempt) => {
        // Chromium closes a database itself after a write that it refused.
        if (attempt === 0) opened.addEventListener('close', goToMemoryAndTell);
      },
    );
  };

  const whileOpening = async (opened: IDBDatabase): Promise<void> => {
    if (mode === 'memory') return fill(opened, await contents());
    await hold(opened).catch((reason: unknown) => {
      if (isStoreRefusal(reason)) leaveDiskAndTell();
      // This opening has failed, and Dexie begins no other by itself.
      if (!isOnDisk()) setTimeout(() => void reopen().catch(() => undefined));
      throw reason;
    });
  };

  /** Holds the database against the copy, and puts right what is not the same. */
  const hold = async (opened: IDBDatabase): Promise<void> => {
    const names = await copy.names().catch(() => undefined);
    hasCopy = names !== undefined;
    if (!names) return void setTimeout(countNoCopy);
    const standing = await standingOf(opened, names);
    if (standing === 'uncopied')
      hasCopy = await copyWhole(opened).then(
        () => true,
        () => false,
      );
    if (standing === 'ahead')
      setTimeout(() => void catchUp(opened).catch(() => undefined), COPIED_BY_THEN);
    if (standing === 'behind') await place.alone('payoff-bring-up', () => bringUpToCopy(opened));
    if (standing === 'strange') await noteTwoSides(opened);
    const [broughtBack, twoSides] = await Promise.all([
      rawFact(opened, BROUGHT_BACK),
      rawFact(opened, TWO_SIDES),
    ]);
    say({
      broughtBack: broughtBack === undefined ? undefined : readBroughtBack(broughtBack),
      twoSides: twoSides !== undefined,
    });
  };

  /** As where the browser has no Cache API: the database goes on alone. */
  const countNoCopy = (): void => {
    if (database) void countIn(database, 'no second copy').catch(() => undefined);
  };

  /** The database has a change that the copy lacks, unless another window was just about to copy it. */
  const catchUp = async (opened: IDBDatabase): Promise<void> => {
    if ((await standingOf(opened, await copy.names())) === 'ahead') await copyWhole(opened);
  };

  const bringUpToCopy = async (opened: IDBDatabase): Promise<void> => {
    const found = await contents();
    if (await isOfAnother(opened, found)) return void (await noteTwoSides(opened));
    const refused = await copy.read(found.readable.filter(({ waiting }) => waiting));
    await bringUp(opened, found, refused);
    if (refused.readable.length === 0) return;
    const caughtUp = new Set(refused.readable.map(({ name }) => name));
    void fold((names) => names.filter(({ name, waiting }) => !waiting || caughtUp.has(name)));
  };

  /** What the copy lacks is written into it: all of a database that never had one, or what a kill cut off. */
  const copyWhole = (opened: IDBDatabase): Promise<void> =>
    place.alone('payoff-fold', async () => {
      const [mark, device = ''] = await Promise.all([markOf(opened), rawFact(opened, 'device')]);
      const seq = mark ?? now();
      const { cells: known } = await contents();
      const held = new Map(known.map((cell) => [keyOf(cell), JSON.stringify(cell.row)]));
      const all = await cellsOf(opened, now() - SEGMENTS_KEPT, seq);
      const changed = all.filter((cell) => held.get(keyOf(cell)) !== JSON.stringify(cell.row));
      if (changed.length > 0) await copy.write({ device, cells: changed }, 'saved');
      if (mark === undefined) await setMark(opened, seq);
    });

  /** The side that the person chose goes into both places; what the other alone has is gone. */
  const decide = async (opened: IDBDatabase, side: 'copy' | 'database'): Promise<void> => {
    const found = await contents();
    const seq = Math.max(now(), newestOf(found.readable) + 1);
    if (side === 'copy') await fill(opened, found);
    const device = (await rawFact(opened, 'device')) ?? '';
    const cells = await cellsOf(opened, now() - SEGMENTS_KEPT, seq);
    await copy.replace(found.readable, { device, cells });
    await setMark(opened, seq);
  };

  /** A fold that fails leaves all as it was. */
  const fold = (which: (names: readonly EntryName[]) => readonly EntryName[]): Promise<void> =>
    place
      .alone('payoff-fold', () => copy.fold(which, (cells) => pruned(cells, now())))
      .catch(() => undefined);

  /** Called as a transaction begins; what it gives is called as it is over. */
  const begin = () => {
    if (!hasCopy || isWholesale) return undefined;
    const onDisk = isOnDisk();
    return async ({ device, cells }: Changes): Promise<void> => {
      const all = foldCells([uncopied, cells]);
      try {
        await copy.write({ device, cells: all }, onDisk ? 'saved' : 'waiting');
        uncopied = [];
      } catch (reason) {
        if (onDisk) {
          uncopied = all;
          // Where it can be read, the disk is full; else there is no copy, and the database goes on alone.
          hasCopy = await copy.names().then(
            () => true,
            () => false,
          );
          goToMemoryAndTell();
        } else {
          // It is nowhere: what is in memory is made anew from the copy, and the one who saved it hears so.
          database?.close({ disableAutoOpen: false });
          throw reason;
        }
      }
      if (!onDisk) place.tell({ cells });
      writes += 1;
      if (place.folds && writes % FOLD_AFTER === 0) void fold(toFold);
    };
  };

  const hear = (message: unknown): void => {
    if (message === 'full') goToMemory();
    if (message === 'room' && !isOnDisk()) void goToDisk().catch(goToMemoryAndTell);
    if (!isOnDisk() && isNews(message)) void takeOver(message.cells).catch(() => undefined);
  };

  /** Another window saved something: this one has it in memory too. */
  const takeOver = async (cells: readonly Cell[]): Promise<void> => {
    if (!database?.isOpen()) return;
    const opened = database.backendDB();
    await rawTransaction(opened, COPIED_TABLES, 'readwrite', (table) => putCells(table, cells));
    announce([...new Set(cells.map(({ table }) => table))]);
  };

  const keyRange = () => (mode === 'disk' ? place.disk : (memory ?? place.disk)).keyRange;

  return {
    source: {
      indexedDB: {
        open,
        deleteDatabase: (name: string) => place.disk.indexedDB.deleteDatabase(name),
        databases: () => place.disk.indexedDB.databases(),
      },
      IDBKeyRange: {
        bound: (...args: Parameters<typeof IDBKeyRange.bound>) => keyRange().bound(...args),
        only: (...args: Parameters<typeof IDBKeyRange.only>) => keyRange().only(...args),
        lowerBound: (...args: Parameters<typeof IDBKeyRange.lowerBound>) =>
          keyRange().lowerBound(...args),
        upperBound: (...args: Parameters<typeof IDBKeyRange.upperBound>) =>
          keyRange().upperBound(...args),
      },
    },
    attach: (dexie) => {
      database = dexie;
      gatherChanges(dexie, now, begin);
      dexie.on('ready', () => whileOpening(dexie.backendDB()), true);
      place.hear(hear);
    },
    refused: (reason) => {
      if (!isStoreRefusal(reason)) return false;
      goToMemoryAndTell();
      // An opening that failed is begun anew.
      database?.close({ disableAutoOpen: false });
      return !isOnDisk();
    },
    health: {
      now: () => health,
      subscribe: (tell) => {
        told.add(tell);
        tell(health);
        return { unsubscribe: () => told.delete(tell) };
      },
    },
    wholesale: async (work) => {
      if (!isOnDisk()) throw new DOMException('the disk is full', 'QuotaExceededError');
      isWholesale = true;
      try {
        await work();
      } finally {
        isWholesale = false;
      }
      if (!database || !hasCopy) return;
      const opened = database.backendDB();
      await place.alone('payoff-fold', () => decide(opened, 'database')).catch(() => undefined);
    },
    read: async () => {
      say({ broughtBack: undefined });
      await database?.table('local').delete(BROUGHT_BACK);
    },
    choose: async (side) => {
      if (!database) return;
      await database.open();
      const opened = database.backendDB();
      await place.alone('payoff-bring-up', () => decide(opened, side));
      await reopen();
    },
  };
}

function allKeys() {
  return new RangeSet(Number.NEGATIVE_INFINITY, [[]]);
}

function noteTwoSides(opened: IDBDatabase): Promise<unknown> {
  return rawTransaction(opened, ['local'], 'readwrite', (table) =>
    table('local').put({ id: TWO_SIDES, value: 'yes' }),
  );
}

function isNews(message: unknown): message is { readonly cells: readonly Cell[] } {
  return typeof message === 'object' && message !== null && 'cells' in message;
}

function readBroughtBack(text: string): BroughtBack {
  return JSON.parse(text);
}
