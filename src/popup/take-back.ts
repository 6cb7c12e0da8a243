import { useEffect, useRef } from 'preact/hooks';
import { type Done, type TakeBack, undoneText } from '../ui/parts/undo';
import { useWords } from '../ui/hooks/words';

/**
 * Ctrl+Z takes back what was done last on the page, one thing after the other; in a field it is the field's own.
 * @param tell says where not all could be taken back
 * @returns notes what was done
 */
export function useTakeBackKey(tell: (done: Done) => void): (done: Done) => Done {
  const words = useWords();
  const stack = useRef<Done[]>([]);
  useEffect(() => {
    const takeBack = async (undo: TakeBack) => {
      const undone = await undo();
      if (undone !== 'all') tell({ text: undoneText(undone, words) });
    };
    const press = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || event.repeat || isTyping(event.target)) return;
      const last = stack.current.at(-1);
      if (!last?.undo) return;
      event.preventDefault();
      void takeBack(last.undo);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [words, tell]);
  return (done) => {
    const { undo } = done;
    if (!undo) return done;
    const takeBack = async () => {
      stack.current = stack.current.filter((one) => one !== noted);
      return undo();
    };
    const noted: Done = { ...done, undo: Object.assign(takeBack, undo) };
    stack.current.push(noted);
    return noted;
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range'].includes(target.type))
  );
}
