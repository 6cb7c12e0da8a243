import { memoryDatabase } from './memory-database';
import { secondPlace } from './second-place';

/** Of the background, which folds. A service worker cannot load anything later on. */
export const backgroundPlace = () =>
  secondPlace({ folds: true, memory: async () => memoryDatabase });
