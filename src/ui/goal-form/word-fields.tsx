import { guessPlural } from '../../domain/input/plural';
import { LONGEST_WORD, type TypedWord } from '../../domain/input/goal-input';
import { TextField } from '../parts/field';
import { useWords } from '../hooks/words';

interface WordFieldsProps {
  readonly word: TypedWord;
  readonly onChange: (word: TypedWord) => void;
  readonly labels: TypedWord;
  readonly examples: TypedWord;
  readonly fault?: string | undefined;
}

/** The person's own word for what is counted, for one and for several. */
export function WordFields({ word, onChange, labels, examples, fault }: WordFieldsProps) {
  const { language } = useWords();
  const inMany = word.one.trim().length <= LONGEST_WORD && word.many.trim().length > LONGEST_WORD;
  return (
    <>
      <TextField
        label={labels.one}
        placeholder={examples.one}
        value={word.one}
        fault={inMany ? undefined : fault}
        onChange={(one) => onChange({ one, many: followed(word, one, language) })}
      />
      <TextField
        label={labels.many}
        placeholder={examples.many}
        value={word.many}
        fault={inMany ? fault : undefined}
        onChange={(many) => onChange({ ...word, many })}
      />
    </>
  );
}

/** The plural follows what is typed until the person writes one of their own. */
function followed({ one, many }: TypedWord, next: string, language: string): string {
  const untouched = many === '' || many === guessPlural(one);
  return untouched && language.startsWith('en') ? guessPlural(next) : many;
}
