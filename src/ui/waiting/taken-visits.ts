import { useState } from 'preact/hooks';
import type { Visit } from '../../domain/ledger/visit';

export function visitKey({ site, place, start }: Visit): string {
  return `${site}/${place}/${start}`;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The visits that were just answered. They wait no more at once, so that the next key answers the next row, however
 * soon it comes; from the next read of the store on, it says itself what waits.
 * @param read what the visits were read in
 */
export function useTaken(read: object) {
  const [taken, setTaken] = useState({ read, keys: NONE });
  const keys = taken.read === read ? taken.keys : NONE;
  return {
    has: (visit: Visit) => keys.has(visitKey(visit)),
    /** @returns lets them wait again */
    take: (visits: readonly Visit[]) => {
      setTaken({ read, keys: new Set([...keys, ...visits.map(visitKey)]) });
      return () => setTaken({ read, keys: NONE });
    },
  };
}
