import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../domain/foundation/words';

/** The texts of the interface; each page provides them once, at its root. */
export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a page has to provide its words');
  return words;
}
