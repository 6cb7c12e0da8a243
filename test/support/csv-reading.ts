import { type Columns, guessColumns } from '../../src/domain/csv/columns';
import type { DateOrder } from '../../src/domain/csv/date-order';
import type { DecimalMark } from '../../src/domain/csv/decimal-mark';
import type { Guess } from '../../src/domain/csv/guess';
import { guessHeader } from '../../src/domain/csv/header';
import { guessFormats, type Reading, readRecords } from '../../src/domain/csv/reading';
import type { Table } from '../../src/domain/csv/table';

/** What a person answers where Payoff cannot tell. */
export interface Answers {
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
}

/** How a file was understood, and what was read. */
export interface Understood {
  /** The row in the file. */
  readonly headerRow: number | undefined;
  readonly columns: Columns;
  readonly asked: readonly string[];
  readonly reading: Reading;
}

/** Goes the way of the page with a person who takes each guess, and answers what is asked. */
export function understand(rows: Table, answers: Answers, today = '2024-12-31'): Understood {
  const header = guessHeader(rows);
  const columns = guessColumns(rows, header);
  const formats = guessFormats(rows, header, columns);
  const asked = Object.entries(formats).flatMap(([name, { kind }]) =>
    kind === 'ambiguous' ? [name] : [],
  );
  const { date } = columns;
  const reading =
    date === undefined
      ? { records: [], faults: [] }
      : readRecords(rows, {
          header,
          columns: { ...columns, date },
          dateOrder: answered(formats.dateOrder, answers.dateOrder),
          decimalMark: answered(formats.decimalMark, answers.decimalMark),
          today,
        });
  return { headerRow: header === undefined ? undefined : header + 1, columns, asked, reading };
}

function answered<Way>(guess: Guess<Way>, answer: Way | undefined): Way {
  if (guess.kind === 'certain') return guess.value;
  if (answer === undefined || !guess.choices.includes(answer))
    throw new Error(`No answer to '${guess.example}'`);
  return answer;
}
