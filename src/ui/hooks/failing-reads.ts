import { useEffect, useState } from 'preact/hooks';

/** The live reads of this page whose last try failed. */
const failing = new Set<object>();
const listeners = new Set<() => void>();

/** Notes whether the last try of a live read failed. */
export function noteRead(reader: object, fails: boolean): void {
  if (failing.has(reader) === fails) return;
  if (fails) failing.add(reader);
  else failing.delete(reader);
  listeners.forEach((tell) => tell());
}

/** Whether anything on this page could not be read when it was last tried. */
export function useFailingReads(): boolean {
  const [some, setSome] = useState(failing.size > 0);
  useEffect(() => {
    const look = () => setSome(failing.size > 0);
    look();
    listeners.add(look);
    return () => void listeners.delete(look);
  }, []);
  return some;
}
