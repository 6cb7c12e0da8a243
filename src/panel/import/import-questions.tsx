import { type DateOrder, readDate } from '../../domain/csv/date-order';
import { type DecimalMark, readNumber } from '../../domain/csv/decimal-mark';
import type { Mapping, Understanding } from '../../domain/csv/mapping';
import type { Unit } from '../../domain/amount/unit';
import { amountText } from '../../domain/text/amount-text';
import { Choice } from '../../ui/parts/choice';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';

interface ImportQuestionsProps {
  readonly formats: Understanding['formats'];
  readonly mapping: Mapping;
  readonly unit: Unit;
  readonly onChange: (mapping: Mapping) => void;
}

/** What the file does not tell by itself, asked by an example from it. */
export function ImportQuestions({ formats, mapping, unit, onChange }: ImportQuestionsProps) {
  const words = useWords();
  const { dateOrder, decimalMark } = formats;
  return (
    <>
      {dateOrder.kind === 'ambiguous' && (
        <Choice<DateOrder | ''>
          legend={words.text('import_which_day', dateOrder.example)}
          value={mapping.dateOrder ?? ''}
          options={dateOrder.choices.flatMap((order) => {
            const day = readDate(dateOrder.example, order);
            return day ? [{ value: order, text: dateText(day, '', words) }] : [];
          })}
          onChange={(order) => order && onChange({ ...mapping, dateOrder: order })}
        />
      )}
      {decimalMark.kind === 'ambiguous' && (
        <Choice<DecimalMark | ''>
          legend={words.text('import_how_much', decimalMark.example)}
          value={mapping.decimalMark ?? ''}
          options={decimalMark.choices.flatMap((mark) => {
            const amount = readNumber(decimalMark.example, mark);
            return amount === undefined
              ? []
              : [{ value: mark, text: amountText(amount, unit, words) }];
          })}
          onChange={(mark) => mark && onChange({ ...mapping, decimalMark: mark })}
        />
      )}
    </>
  );
}
