import type { LeftOut } from '../../domain/csv/reading';
import { groupBy, type NonEmpty } from '../../domain/foundation/group-by';
import type { Words } from '../../domain/foundation/words';
import { amountText } from '../../domain/text/amount-text';
import { yesOrNo } from '../../domain/csv/meaning-words';
import type { TableRow } from '../../domain/csv/table';
import { useWords } from '../../ui/hooks/words';

interface ImportLeftOutProps {
  readonly rows: readonly LeftOut[] | undefined;
  readonly headings: TableRow | undefined;
}

/** What the file holds beside results, and why; sums of other currencies apart. */
export function ImportLeftOut({ rows = [], headings = [] }: ImportLeftOutProps) {
  const words = useWords();
  if (rows.length === 0) return null;
  const groups = groupBy(rows, reasonKey);
  return (
    <section aria-labelledby="import-left-out">
      <h2 id="import-left-out">{words.count('import_left_out', rows.length)}</h2>
      <ul>
        {[...groups].map(([key, group]) => (
          <li key={key}>{reasonText(group, headings, words)}</li>
        ))}
      </ul>
    </section>
  );
}

function reasonKey(left: LeftOut): string {
  if (left.why === 'word') return `${left.column} ${left.word}`;
  return left.why === 'currency' ? left.currency : left.why;
}

function reasonText(group: NonEmpty<LeftOut>, headings: TableRow, words: Words): string {
  const [first] = group;
  const count = group.length;
  switch (first.why) {
    case 'word':
      return words.count('left_word', count, saidText(first.word, headings[first.column - 1]));
    case 'currency': {
      const sum = group.reduce((all, left) => all + (left.why === 'currency' ? left.amount : 0), 0);
      const unit = { kind: 'money', currency: first.currency } as const;
      return words.count('left_currency', count, amountText(sum, unit, words));
    }
    case 'paid back':
      return words.count('left_paid_back', count);
    case 'paid out':
      return words.count('left_paid_out', count);
    case 'no amount':
      return words.count('left_no_amount', count);
    case 'order line':
      return words.count('left_order_line', count);
    case 'no row':
      return words.count('left_no_row', count);
  }
}

/** A word by itself, but `Canceled: true` for an answer that its heading asks. */
function saidText(word: string, heading = ''): string {
  return yesOrNo(word) === undefined ? word : `${heading.trim()}: ${word}`;
}
