import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { Milliseconds } from '../../domain/time/instant';

/** Where what is half typed outlives its page, out of reach of web pages. */
export interface DraftKeeper {
  /** All that is kept, by the name of its form. */
  readonly all: () => ReadonlyMap<string, unknown>;
  readonly keep: (name: string, draft: unknown) => void;
  readonly drop: (name: string) => void;
  /** Tells of a draft of this page that another window goes on with, or has saved or given up (`undefined`). */
  readonly onElsewhere: (told: (name: string, draft: unknown) => void) => void;
}

/** The forms of a page by name: which are open, and what is half typed in them. */
export interface Forms {
  readonly draftOf: (name: string) => unknown;
  readonly keep: (name: string, draft: unknown) => void;
  readonly drop: (name: string) => void;
  /** Closes the forms whose names begin so, and drops what is half typed in them. */
  readonly giveUp: (start: string) => void;
  /** Of all forms that something is half typed in. */
  readonly drafts: () => readonly string[];
  /** Notes that a form is open. @returns notes that it is no more */
  readonly open: (name: string) => () => void;
  readonly opened: () => readonly string[];
  /** Calls back when a form was opened or closed. @returns ends it */
  readonly onOpened: (changed: () => void) => () => void;
  /** Tells of the draft of a form as the keeper does. @returns ends it */
  readonly onElsewhere: (name: string, told: (draft: unknown) => void) => () => void;
  /** Writes what waits to be written. */
  readonly flush: () => void;
}

/** So long may typing go on before it is written. */
const SOON: Milliseconds = 150;

export function createForms(keeper: DraftKeeper): Forms {
  const drafts = new Map(keptIn(keeper));
  const unwritten = new Set<string>();
  const open = new Map<symbol, string>();
  const listeners = new Set<() => void>();
  const followers = new Set<{ readonly name: string; readonly told: (draft: unknown) => void }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const name of unwritten) write(keeper, name, drafts);
    unwritten.clear();
  };
  const tell = () => listeners.forEach((changed) => changed());
  // At once: what is saved must not come back as not saved.
  const drop = (names: readonly string[]) => {
    const dropped = names.filter((name) => drafts.delete(name));
    dropped.forEach((name) => unwritten.add(name));
    if (dropped.length > 0) flush();
  };
  keeper.onElsewhere((name, draft) => {
    if (draft === undefined) drafts.delete(name);
    else drafts.set(name, draft);
    for (const follower of followers) if (follower.name === name) follower.told(draft);
  });
  return {
    draftOf: (name) => drafts.get(name),
    keep: (name, draft) => {
      drafts.set(name, draft);
      unwritten.add(name);
      timer ??= setTimeout(flush, SOON);
    },
    drop: (name) => drop([name]),
    giveUp: (start) => {
      drop([...drafts.keys()].filter((name) => name.startsWith(start)));
      for (const [one, name] of open) if (name.startsWith(start)) open.delete(one);
      tell();
    },
    drafts: () => [...drafts.keys()],
    open: (name) => {
      const one = Symbol(name);
      open.set(one, name);
      tell();
      return () => {
        open.delete(one);
        tell();
      };
    },
    opened: () => [...open.values()],
    onOpened: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    onElsewhere: (name, told) => {
      const follower = { name, told };
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    flush,
  };
}

/** A draft that cannot be written is still on the page, so nothing is lost by it yet. */
function write(keeper: DraftKeeper, name: string, drafts: ReadonlyMap<string, unknown>): void {
  try {
    if (drafts.has(name)) keeper.keep(name, drafts.get(name));
    else keeper.drop(name);
  } catch {}
}

/** A browser that gives nothing to read gives nothing back. */
function keptIn(keeper: DraftKeeper): ReadonlyMap<string, unknown> {
  try {
    return keeper.all();
  } catch {
    return new Map();
  }
}

/** Keeps nothing: for made-up data. */
export const NO_DRAFTS: DraftKeeper = {
  all: () => new Map(),
  keep: () => undefined,
  drop: () => undefined,
  onElsewhere: () => undefined,
};

/** Outside of a page nothing is kept and no form is known. */
const NO_FORMS: Forms = {
  draftOf: () => undefined,
  keep: () => undefined,
  drop: () => undefined,
  giveUp: () => undefined,
  drafts: () => [],
  open: () => () => undefined,
  opened: () => [],
  onOpened: () => () => undefined,
  onElsewhere: () => () => undefined,
  flush: () => undefined,
};

export const FormsContext = createContext<Forms>(NO_FORMS);

/** The forms of a page, with what was half typed in them. */
export function useForms(keeper: DraftKeeper): Forms {
  const [forms] = useState(() => createForms(keeper));
  useLayoutEffect(() => {
    addEventListener('pagehide', forms.flush);
    document.addEventListener('visibilitychange', forms.flush);
    return () => {
      removeEventListener('pagehide', forms.flush);
      document.removeEventListener('visibilitychange', forms.flush);
      forms.flush();
    };
  }, [forms]);
  return forms;
}

/** The names of the forms that are open on this page. */
export function useOpenForms(): readonly string[] {
  const forms = useContext(FormsContext);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => forms.onOpened(() => draw(undefined)), [forms]);
  return forms.opened();
}

/** What another window does with the draft of a form that stands here too: `undefined` once it is saved or given up. */
export function useDraftElsewhere(name: string, told: (draft: unknown) => void): void {
  const forms = useContext(FormsContext);
  useLayoutEffect(() => forms.onElsewhere(name, told));
}

/** Whether something is half typed in a form, so that it has to be open from the start. */
export function useHasDraft(name: string): boolean {
  return useContext(FormsContext).draftOf(name) !== undefined;
}
