import { JOURNAL_PREFIX } from '../protocol/message';
import { browser } from './browser';

/** Takes out what pages noted of their open segments; what is noted meanwhile stays. */
export async function takeJournal(): Promise<unknown[]> {
  const stored = await browser.storage.local.get();
  const notes = Object.entries(stored).filter(([key]) => key.startsWith(JOURNAL_PREFIX));
  await browser.storage.local.remove(notes.map(([key]) => key));
  return notes.map(([, note]) => note);
}
