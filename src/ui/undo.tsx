import { useCallback, useEffect, useState } from 'preact/hooks';
import { SECOND } from '../domain/instant';
import { Button } from './button';
import { useWords } from './words';

/** How long an edit can be taken back with one tap. */
export const UNDO_TIME = 10 * SECOND;

/** What was just done, and how to take it back. */
export interface Done {
  readonly text: string;
  /** Left out for what cannot be taken back. */
  readonly undo?: () => Promise<void>;
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

/** Says what was done, with a button to take it back. It stays while pointed at or focused. */
export function UndoNotice({ done, onEnd }: UndoNoticeProps) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!done || held) return;
    const timer = setTimeout(onEnd, UNDO_TIME);
    return () => clearTimeout(timer);
  }, [done, held, onEnd]);
  const takeBack = () => {
    void done?.undo?.().then(onEnd);
    setHeld(false);
  };
  return (
    <div
      class="notice"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {done && <span>{done.text}</span>}
      {done?.undo && <Button onClick={takeBack}>{words.text('undo')}</Button>}
    </div>
  );
}
