import { FileRefusal, LONGEST_LINE } from '../../domain/file/file-text';

/** So many characters of text are read of one file: ten years of a busy person take 150 million. */
const MOST = 1_000_000_000;

/** The lines of a text that comes in pieces. A byte order mark at its beginning is passed over. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > MOST) throw new FileRefusal({ kind: 'too large' });
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    // What never ends its line is given as one, to be refused, before it fills the memory.
    if (rest.length > LONGEST_LINE) lines.push(rest);
    yield* lines.map((line) => line.replace(/\r$/, ''));
  }
  if (rest) yield rest;
}
