import { Dexie, type ObservabilitySet } from 'dexie';
import { TYPED_TABLES } from './copied-tables';

/** Written without the person, too. */
const BY_ITSELF = 'decisions';

/**
 * Calls back whenever something that the person typed or answered was saved, in this window or another.
 * @returns ends that
 */
export function onSaved({ name }: Dexie, told: () => void): () => void {
  const parts = TYPED_TABLES.filter((table) => table !== BY_ITSELF).map(
    (table) => `idb://${name}/${table}/`,
  );
  const hear = (written: ObservabilitySet) => {
    if (Object.keys(written).some((key) => parts.some((part) => key.startsWith(part)))) told();
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
