/** The background, which this folder is also compiled for, may not ask. */
declare const navigator: {
  readonly storage: StorageManager & { persist(): Promise<boolean> };
};

/** Whether the browser has promised to throw nothing away when the disk runs full. */
export async function isPersistent(): Promise<boolean> {
  return navigator.storage.persisted();
}

/** Asks for that promise; a browser may ask the person, or decide by itself. */
export async function persist(): Promise<boolean> {
  return navigator.storage.persist();
}

/** In bytes; `undefined` where the browser does not say. */
export async function usedRoom(): Promise<{ used: number; left: number } | undefined> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined
    ? undefined
    : { used: usage, left: quota - usage };
}
