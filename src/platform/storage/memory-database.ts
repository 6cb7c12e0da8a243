import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

/** Databases that are gone with their page or background: they stand in while the disk takes nothing. */
export const memoryDatabase = { indexedDB: new IDBFactory(), keyRange: IDBKeyRange };
