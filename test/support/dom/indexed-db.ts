import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

// In a page of happy-dom, `window` is not the global object that Dexie looks at. Import this first.
Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange });
