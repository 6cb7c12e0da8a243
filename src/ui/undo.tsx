import { useCallback, useEffect, useState } from 'preact/hooks';
import { SECOND } from '../domain/instant';
import type { Undone } from '../domain/undone';
import type { Words } from '../domain/words';
import { Button } from './button';
import { useOnce } from './once';
import { useWords } from './words';

/** How long an edit can be taken back with one tap. */
export const UNDO_TIME = 10 * SECOND;

/** What was just done, and how to take it back. */
export interface Done {
  readonly text: string;
  /** Left out for what cannot be taken back. */
  readonly undo?: () => Promise<Undone>;
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
}

/**
 * Says what was done, with a button to take it back; then, where it was changed since, what was left. It stays while
 * pointed at or focused.
 */
export function UndoNotice({ done, onEnd }: UndoNoticeProps) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  const [left, setLeft] = useState<{ readonly of: Done; readonly undone: 'part' | 'nothing' }>();
  const undone = left && left.of === done ? left.undone : undefined;
  useEffect(() => {
    if (!done || held) return;
    const timer = setTimeout(onEnd, UNDO_TIME);
    return () => clearTimeout(timer);
  }, [done, held, undone, onEnd]);
  return (
    <div
      class="notice"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {done && <span>{undone ? undoneText(undone, words) : done.text}</span>}
      {done?.undo && !undone && (
        <UndoButton
          key={done}
          undo={done.undo}
          onUndone={(outcome) => {
            setHeld(false);
            if (outcome === 'all') onEnd();
            else setLeft({ of: done, undone: outcome });
          }}
        />
      )}
    </div>
  );
}

interface UndoButtonProps {
  readonly undo: () => Promise<Undone>;
  readonly onUndone: (undone: Undone) => void;
}

function UndoButton({ undo, onUndone }: UndoButtonProps) {
  const words = useWords();
  const takeBack = useOnce(async () => onUndone(await undo()));
  return <Button onClick={() => void takeBack(undefined)}>{words.text('undo')}</Button>;
}

/** What is said where not all could be taken back. */
export function undoneText(undone: 'part' | 'nothing', words: Words): string {
  return words.text(undone === 'part' ? 'undone_in_part' : 'undone_nothing');
}
