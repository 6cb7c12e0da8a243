import { secondPlace } from './second-place';

/** Of a page, which loads the database in memory once the disk is full. */
export const pagePlace = () =>
  secondPlace({
    folds: false,
    memory: async () => (await import('./memory-database')).memoryDatabase,
  });
