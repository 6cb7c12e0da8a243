import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { CopyFiles, SecondPlace } from '../../src/store/second-place';

/** A browser whose disk a test fills and frees, and whose database it takes away. */
export interface Disk {
  readonly files: Map<string, string>;
  /** A database takes nothing, as is so first when a disk runs full. */
  isFull: boolean;
  /** Nor does a file. */
  takesNoFiles: boolean;
  /** A database gives nothing back. */
  readsNothing: boolean;
  databases: IDBFactory;
  /** How often a database of each name was opened for good. */
  readonly opened: string[];
}

export function emptyDisk(): Disk {
  return {
    files: new Map(),
    isFull: false,
    takesNoFiles: false,
    readsNothing: false,
    databases: new IDBFactory(),
    opened: [],
  };
}

interface Heard {
  readonly from: SecondPlace;
  readonly heard: (message: unknown) => void;
}

/** What one window or the background of a browser has of it. */
export function placeOn(disk: Disk, others: Heard[] = [], folds = false): SecondPlace {
  const files: CopyFiles = {
    list: async () => [...disk.files.keys()],
    read: async (name) => disk.files.get(name),
    write: async (name, text) => {
      if (disk.takesNoFiles) throw new DOMException('no space', 'UnknownError');
      disk.files.set(name, text);
    },
    remove: async (name) => void disk.files.delete(name),
  };
  const memory = { indexedDB: new IDBFactory(), keyRange: IDBKeyRange };
  let settled = false;
  const locks = new Map<string, Promise<unknown>>();
  const place: SecondPlace = {
    files,
    folds,
    disk: { indexedDB: watched(disk), keyRange: IDBKeyRange },
    memory: async () => memory,
    hasRoom: async () => !disk.isFull,
    isFirstOpening: async () => !settled,
    openingSettled: async () => {
      settled = true;
    },
    alone: (name, work) => {
      const done = (locks.get(name) ?? Promise.resolve()).then(work, work);
      locks.set(name, done);
      return done;
    },
    tell: (message) => {
      for (const { from, heard } of others) if (from !== place) heard(structuredClone(message));
    },
    hear: (heard) => {
      others.push({ from: place, heard });
    },
  };
  return place;
}

/** The disk's databases, which give up every change while there is no room. */
function watched(disk: Disk): IDBFactory {
  return new Proxy(disk.databases, {
    get: (_, key) => {
      const factory = disk.databases;
      if (key !== 'open') {
        const value: unknown = Reflect.get(factory, key);
        return typeof value === 'function' ? value.bind(factory) : value;
      }
      return (name: string, version?: number) => {
        disk.opened.push(name);
        const request = factory.open(name, version);
        request.addEventListener('success', () => giveUpWhenFull(request.result, disk));
        return request;
      };
    },
  });
}

function giveUpWhenFull(database: IDBDatabase, disk: Disk): void {
  const begin = database.transaction.bind(database);
  const transaction = (...args: Parameters<IDBDatabase['transaction']>) => {
    const begun = begin(...args);
    const refuses = args[1] === 'readwrite' ? disk.isFull : disk.readsNothing;
    if (refuses) queueMicrotask(() => begun.abort());
    return begun;
  };
  Object.defineProperty(database, 'transaction', { value: transaction });
}
