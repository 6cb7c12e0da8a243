import { useCallback, useEffect, useState } from 'preact/hooks';
import { SECOND } from '../../domain/time/instant';
import type { Met, Undone } from '../../domain/row/undone';
import type { Words } from '../../domain/foundation/words';
import { Button } from './button';
import type { Watchable } from '../hooks/keep-reading';
import { useLive } from '../hooks/live';
import { useOnce } from '../hooks/once';
import { useWords } from '../hooks/words';

/** How long an edit can be taken back with one tap. */
export const UNDO_TIME = 10 * SECOND;

/** What was just done, and how to take it back. */
export interface Done {
  readonly text: string;
  /** Left out for what cannot be taken back. */
  readonly undo?: TakeBack;
}

/** Takes back what was done. */
export interface TakeBack {
  (): Promise<Undone>;
  /** What saving it met with. */
  readonly met?: Met | undefined;
  /** Whether all is as it was left, now and after each write. */
  readonly stands?: Watchable<boolean> | undefined;
}

export interface UndoState {
  readonly done: Done | undefined;
  readonly offer: (done: Done) => void;
  readonly clear: () => void;
}

/** Remembers the last edit of a page; a new one takes its place. */
export function useUndo(): UndoState {
  const [done, offer] = useState<Done | undefined>(undefined);
  const clear = useCallback(() => offer(undefined), []);
  return { done, offer, clear };
}

interface UndoNoticeProps {
  readonly done: Done | undefined;
  readonly onEnd: () => void;
  /** The keys that take it back, where the page listens for them. */
  readonly keys?: string;
}

/**
 * Says what was done, with a button to take it back; where another window changed the same, before it or since, it
 * says that too. It stays while pointed at or focused.
 */
export function UndoNotice({ done, onEnd, keys }: UndoNoticeProps) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  const [pressed, setPressed] = useState<{ readonly of: Done; readonly left?: Left }>();
  const isPressed = pressed !== undefined && pressed.of === done;
  const left = isPressed ? pressed.left : undefined;
  const stands = useStanding(done);
  const changed = !stands && !isPressed;
  useEffect(() => {
    if (!done || held) return;
    const timer = setTimeout(onEnd, UNDO_TIME);
    return () => clearTimeout(timer);
  }, [done, held, left, changed, onEnd]);
  return (
    <div
      class="notice"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {done && <span>{left ? undoneText(left, words) : doneText(done, changed, words)}</span>}
      {done?.undo && !left && !changed && (
        <UndoButton
          key={done}
          undo={done.undo}
          keys={keys}
          onPress={() => setPressed({ of: done })}
          onUndone={(outcome) => {
            setHeld(false);
            if (outcome === 'all') onEnd();
            else setPressed({ of: done, left: outcome });
          }}
        />
      )}
    </div>
  );
}

type Left = Exclude<Undone, 'all'>;

const ALWAYS: Watchable<boolean> = { subscribe: () => ({ unsubscribe: () => undefined }) };

/** Whether what was done still stands as it was left. */
function useStanding(done: Done | undefined): boolean {
  const read = useLive(() => standing(done), [done]);
  return read?.of !== done || read === undefined || read.stands;
}

function standing(of: Done | undefined): Watchable<{ of: Done | undefined; stands: boolean }> {
  const { stands = ALWAYS } = of?.undo ?? {};
  return {
    subscribe: (next, failed) => stands.subscribe((value) => next({ of, stands: value }), failed),
  };
}

function doneText({ text, undo }: Done, changed: boolean, words: Words): string {
  const met = changed ? words.text('changed_since') : undo?.met && words.text(`met_${undo.met}`);
  return met ? `${text} ${met}` : text;
}

interface UndoButtonProps {
  readonly undo: TakeBack;
  readonly keys: string | undefined;
  readonly onPress: () => void;
  readonly onUndone: (undone: Undone) => void;
}

function UndoButton({ undo, keys, onPress, onUndone }: UndoButtonProps) {
  const words = useWords();
  const takeBack = useOnce(async () => {
    onPress();
    onUndone(await undo());
  });
  return (
    <Button keys={keys} onClick={() => void takeBack(undefined)}>
      {words.text('undo')}
    </Button>
  );
}

/** What is said where not all could be taken back. */
export function undoneText(undone: Exclude<Undone, 'all'>, words: Words): string {
  return words.text(undone === 'part' ? 'undone_in_part' : 'undone_nothing');
}
