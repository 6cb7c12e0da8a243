import { browser } from '../browser';

const PREFIX = 'draft:';

/**
 * What is half typed in our own pages. Web pages and the scripts in them have no way to the storage of the session, and
 * it is gone once the browser is closed.
 */
export const drafts = {
  all: async (): Promise<ReadonlyMap<string, unknown>> => {
    const stored = Object.entries(await browser.storage.session.get());
    const own = stored.filter(([key]) => key.startsWith(PREFIX));
    return new Map(own.map(([key, draft]) => [key.slice(PREFIX.length), draft]));
  },
  keep: (name: string, draft: unknown): Promise<void> =>
    browser.storage.session.set({ [PREFIX + name]: draft }),
  drop: (name: string): Promise<void> => browser.storage.session.remove(PREFIX + name),
};
