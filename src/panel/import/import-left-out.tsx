import type { LeftOut } from '../../domain/csv/reading';
import { groupBy, type NonEmpty } from '../../domain/foundation/group-by';
import type { Words } from '../../domain/foundation/words';
import { amountText } from '../../domain/text/amount-text';
import { useWords } from '../../ui/hooks/words';

/** What the file holds beside results, and why; sums of other currencies apart. */
export function ImportLeftOut({ rows }: { readonly rows: readonly LeftOut[] }) {
  const words = useWords();
  if (rows.length === 0) return null;
  const groups = groupBy(rows, reasonKey);
  return (
    <section aria-labelledby="import-left-out">
      <h2 id="import-left-out">{words.count('import_left_out', rows.length)}</h2>
      <ul>
        {[...groups].map(([key, group]) => (
          <li key={key}>{reasonText(group, words)}</li>
        ))}
      </ul>
    </section>
  );
}

function reasonKey(left: LeftOut): string {
  if (left.why === 'word') return `${left.column} ${left.word}`;
  return left.why === 'currency' ? left.currency : left.why;
}

function reasonText(group: NonEmpty<LeftOut>, words: Words): string {
  const [first] = group;
  const count = group.length;
  switch (first.why) {
    case 'word':
      return words.count('left_word', count, first.word);
    case 'currency': {
      const sum = group.reduce((all, left) => all + (left.why === 'currency' ? left.amount : 0), 0);
      const unit = { kind: 'money', currency: first.currency } as const;
      return words.count('left_currency', count, amountText(sum, unit, words));
    }
    case 'paid back':
      return words.count('left_paid_back', count);
    case 'order line':
      return words.count('left_order_line', count);
    case 'no row':
      return words.count('left_no_row', count);
  }
}
