/** The lines of a text in pieces, as a file would give them. */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const lines = (await textOf(pieces)).split('\n');
  if (lines.at(-1) === '') lines.pop();
  yield* lines;
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}
