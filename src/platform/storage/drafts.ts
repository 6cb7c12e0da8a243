import { isNumber, isShape, isText } from '../../domain/foundation/shape';
import { DAY, type Instant } from '../../domain/time/instant';

const PREFIX = 'draft:';

/** So long is a draft kept that nobody goes on with. */
const KEPT_FOR = 7 * DAY;

/** What is kept of a draft, and what other windows are told of it. */
interface Kept {
  /** Its own: the same in every window that shows it. */
  readonly id: string;
  /** When it was last typed in. */
  readonly at: Instant;
  readonly draft?: unknown;
}

/** What is needed of `localStorage`. */
export interface TextStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

interface Surroundings {
  readonly storage: TextStorage;
  /** Tells the other windows; what they tell is heard. */
  readonly tell: (message: unknown) => void;
  readonly hear: (heard: (message: unknown) => void) => void;
  readonly now: () => Instant;
  readonly newId: () => string;
}

/**
 * What is half typed in our own pages, in their `localStorage`: there it outlives an update of the extension, which the
 * storage of the session does not, and no web page or script in one has a way to it. A draft that stands in several
 * windows is one draft. Two that were begun apart have one place, which the later takes; neither ends the other.
 */
export function draftsIn({ storage, tell, hear, now, newId }: Surroundings) {
  /** Ids of the drafts that this page shows, by the name of their form. */
  const shown = new Map<string, string>();
  return {
    all: (): ReadonlyMap<string, unknown> => {
      const found = new Map<string, unknown>();
      for (const name of namesIn(storage)) {
        const kept = read(storage, name);
        if (!kept || kept.at + KEPT_FOR < now()) storage.removeItem(PREFIX + name);
        else {
          shown.set(name, kept.id);
          found.set(name, kept.draft);
        }
      }
      return found;
    },
    keep: (name: string, draft: unknown): void => {
      const kept = { id: shown.get(name) ?? newId(), at: now(), draft };
      shown.set(name, kept.id);
      storage.setItem(PREFIX + name, JSON.stringify(kept));
      tell({ name, ...kept });
    },
    drop: (name: string): void => {
      const id = shown.get(name);
      if (id === undefined) return;
      shown.delete(name);
      if (read(storage, name)?.id === id) storage.removeItem(PREFIX + name);
      tell({ name, id, at: now() });
    },
    onElsewhere: (told: (name: string, draft: unknown) => void): void =>
      hear((news) => {
        if (!isNews(news) || shown.get(news.name) !== news.id) return;
        if (news.draft === undefined) shown.delete(news.name);
        told(news.name, news.draft);
      }),
  };
}

function namesIn(storage: TextStorage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

const isKept = isShape<Kept>({ id: isText, at: isNumber, draft: isAnything });
const isNews = isShape<Kept & { readonly name: string }>({
  name: isText,
  id: isText,
  at: isNumber,
  draft: isAnything,
});

function isAnything(_value: unknown): _value is unknown {
  return true;
}

function read(storage: TextStorage, name: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(PREFIX + name) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
