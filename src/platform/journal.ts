import type { SiteId } from '../domain/site';
import { JOURNAL_PREFIX } from '../protocol/message';
import { parseSegment } from '../protocol/parse';
import { browser } from './browser';

/** Takes out what pages noted of their open segments; what is noted meanwhile stays. */
export async function takeJournal(): Promise<unknown[]> {
  const notes = await readNotes();
  await browser.storage.local.remove(notes.map(([key]) => key));
  return notes.map(([, note]) => note);
}

/** Drops what was noted of a site. */
export async function dropNotesOf(site: SiteId): Promise<void> {
  const notes = await readNotes();
  const ofSite = notes.filter(([, note]) => parseSegment(note)?.site === site);
  await browser.storage.local.remove(ofSite.map(([key]) => key));
}

async function readNotes(): Promise<[string, unknown][]> {
  const stored = await browser.storage.local.get();
  return Object.entries(stored).filter(([key]) => key.startsWith(JOURNAL_PREFIX));
}
