import { describe, expect, test } from 'vitest';
import {
  type FileFault,
  fileReader,
  FileRefusal,
  LINES,
  recordIn,
} from '../../../src/domain/file/file-text';

const HEADER = LINES.header({ version: 1, schema: 6, device: 'desk', made: 5 });
const WHOLE = [
  HEADER,
  LINES.tables,
  LINES.table('goals'),
  '{"id":"a"},',
  '{"id":"b"}',
  LINES.tableEnd(false),
  LINES.table('results'),
  LINES.tableEnd(true),
  LINES.tablesEnd,
  LINES.end(2),
];

/** What a reader says of each line; or why it stops, and where. */
function readAll(lines: readonly string[]): readonly string[] | FileFault {
  const reader = fileReader();
  try {
    const said = lines.map((line) => reader.read(line));
    reader.end();
    return said.map((line) => (line.kind === 'row' ? `${line.table} ${line.json}` : line.kind));
  } catch (error) {
    if (error instanceof FileRefusal) return error.fault;
    throw error;
  }
}

describe('the lines of a file', () => {
  test('are one JSON object', () => {
    const file: unknown = JSON.parse(WHOLE.join('\n'));
    expect(file).toEqual({
      format: 'payoff',
      version: 1,
      schema: 6,
      device: 'desk',
      made: 5,
      tables: { goals: [{ id: 'a' }, { id: 'b' }], results: [] },
      rows: 2,
    });
  });

  test('give its rows with their table', () => {
    expect(readAll(WHOLE)).toEqual([
      'header',
      'mark',
      'mark',
      'goals {"id":"a"}',
      'goals {"id":"b"}',
      'mark',
      'mark',
      'mark',
      'mark',
      'mark',
    ]);
  });

  const changed = (index: number, line: string) => WHOLE.with(index, line);

  test.each<[string, readonly string[], FileFault]>([
    ['nothing', [], { kind: 'not ours', line: 0 }],
    ['no header', ['{}'], { kind: 'not ours', line: 1 }],
    ['a header that is no JSON', ['{"format":"payoff",x,'], { kind: 'not ours', line: 1 }],
    [
      'a header without a schema',
      ['{"format":"payoff","version":1,'],
      { kind: 'not ours', line: 1 },
    ],
    [
      'a device that is no name',
      ['{"format":"payoff","version":1,"schema":6,"device":7,"made":5,'],
      { kind: 'not ours', line: 1 },
    ],
    [
      'a later format',
      [LINES.header({ version: 2, schema: 6, device: '', made: 0 })],
      { kind: 'newer', line: 1 },
    ],
    ['no tables', changed(1, '"rows":0}'), { kind: 'not ours', line: 2 }],
    ['no name of a table', changed(2, '[1]'), { kind: 'not ours', line: 3 }],
    [
      'a line that is too long',
      changed(3, '0'.repeat(1_000_001)),
      { kind: 'row', line: 4, table: 'goals' },
    ],
    ['a first line that is too long', ['0'.repeat(1_000_001)], { kind: 'not ours', line: 1 }],
    ['another count of rows', changed(9, LINES.end(3)), { kind: 'cut', line: 10 }],
    ['no end', WHOLE.slice(0, -1), { kind: 'cut', line: 9 }],
    ['more behind its end', [...WHOLE, ''], { kind: 'not ours', line: 11 }],
  ])('with %s are refused, with their place', (_, lines, fault) => {
    expect(readAll(lines)).toEqual(fault);
  });
});

test.each([
  ['{"a":1}', { a: 1 }],
  ['[1]', undefined],
  ['null', undefined],
  ['{', undefined],
])('%s as an object', (json, expected) => {
  expect(recordIn(json)).toEqual(expected);
});
