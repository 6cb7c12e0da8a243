import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf, textOf as textIn } from '../../../src/platform/file/bytes';
import { linesOf } from '../../../src/platform/file/lines';
import { fileReader, FileRefusal } from '../../../src/domain/file/file-text';
import { textOf } from '../../support/store/file-lines';

async function* pieces(...texts: readonly string[]) {
  yield* texts;
}

/** Longer than what is sealed as one. */
const LONG = Array.from({ length: 40_000 }, (_, index) => `line ${index} ü`).join('\n');

async function faultOf(run: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await run.catch((thrown: unknown) => thrown);
  return error instanceof FileRefusal ? error.fault.kind : undefined;
}

describe('the bytes of a file', () => {
  test.each([
    { compressed: false },
    { compressed: true },
    { compressed: false, passphrase: 'a horse' },
    { compressed: true, passphrase: 'a horse' },
  ])('give its text back: %o', async (choices) => {
    const file = await fileOf(pieces(LONG.slice(0, 9), LONG.slice(9)), choices);
    expect(await textOf(textIn(file, 'a horse'))).toBe(LONG);
  });

  test('are a twentieth of the text where it repeats itself', async () => {
    const file = await fileOf(pieces(LONG), { compressed: true });
    expect(file.size).toBeLessThan(LONG.length / 4);
  });
});

const sealed = () => fileOf(pieces(LONG), { compressed: false, passphrase: 'a horse' });

async function* endless() {
  for (;;) yield '0'.repeat(65_536);
}

describe('a sealed file', () => {
  test('asks for its passphrase, and refuses another', async () => {
    const file = await sealed();
    expect(await faultOf(textOf(textIn(file)))).toBe('locked');
    expect(await faultOf(textOf(textIn(file, 'a house')))).toBe('passphrase');
  });

  test('opens with the same letters, however the keyboard composes them', async () => {
    const file = await fileOf(pieces('x'), { compressed: false, passphrase: 'caf\u00E9' });
    expect(await textOf(textIn(file, 'cafe\u0301'))).toBe('x');
  });

  test('hides every word', async () => {
    expect(await (await sealed()).text()).not.toContain('line');
  });

  test('refuses what was cut, changed, or put in another order', async () => {
    const file = await sealed();
    const part = 2 ** 18 + 16;
    const head = 36;
    const cut = file.slice(0, head + part);
    const swapped = new Blob([
      file.slice(0, head),
      file.slice(head + part, head + 2 * part),
      file.slice(head, head + part),
    ]);
    const changed = new Blob([file.slice(0, file.size - 1), '?']);
    expect(await faultOf(textOf(textIn(cut, 'a horse')))).toBe('passphrase');
    expect(await faultOf(textOf(textIn(swapped, 'a horse')))).toBe('passphrase');
    expect(await faultOf(textOf(textIn(changed, 'a horse')))).toBe('cut');
  });
});

test('what is no UTF-8 is refused, not read as another letter', async () => {
  const file = new Blob([Uint8Array.of(0x61, 0xff, 0x62)]);
  expect(await faultOf(textOf(textIn(file)))).toBe('archive');
});

test('an archive that was cut is refused', async () => {
  const file = await fileOf(pieces(LONG), { compressed: true });
  expect(await faultOf(textOf(textIn(file.slice(0, file.size / 2))))).toBe('archive');
});

async function* zeros(count: number) {
  const piece = 50_000;
  for (let made = 0; made < count; made += piece) yield '\0'.repeat(piece);
}

/** Reads a file as an import does: line by line, to its end. */
async function readThrough(file: Blob): Promise<void> {
  const reader = fileReader();
  for await (const line of linesOf(textIn(file, 'a horse'))) reader.read(line);
  reader.end();
}

test('an archive of 20 MB of zeros is refused', async () => {
  const file = await fileOf(zeros(20_000_000), { compressed: true });
  expect(file.size).toBeLessThan(50_000);
  expect(await faultOf(readThrough(file))).toBe('not ours');
});

test('an archive whose bytes were changed, cut or doubled is read or refused, and nothing else', async () => {
  const text = `{"format":"payoff","version":1,"schema":6,"device":"d","made":1,\n"tables":{\n},\n"rows":0}\n`;
  const bytes = new Uint8Array(
    await (await fileOf(pieces(text), { compressed: true })).arrayBuffer(),
  );
  const mutation = fc.record({
    from: fc.nat(bytes.length),
    to: fc.nat(bytes.length),
    put: fc.uint8Array({ maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(mutation, async ({ from, to, put }) => {
      const mutated = new Blob([bytes.slice(0, from), new Uint8Array(put), bytes.slice(to)]);
      const error: unknown = await readThrough(mutated).catch((thrown: unknown) => thrown);
      expect(error === undefined || error instanceof FileRefusal).toBe(true);
    }),
    { numRuns: Number(process.env['FILE_RUNS'] ?? 200) },
  );
});

describe('the lines of a text in pieces', () => {
  test('are the same wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 5 })), async (parts) => {
        const lines: string[] = [];
        for await (const line of linesOf(pieces(...parts.map((part) => `${part}\n`))))
          lines.push(line);
        const expected = parts
          .map((part) => `${part}\n`)
          .join('')
          .split('\n')
          .slice(0, -1);
        expect(lines).toEqual(expected.map((line) => line.replace(/\r$/, '')));
      }),
    );
  });

  test('end where a line has no end', async () => {
    const first = await linesOf(endless()).next();
    expect(first.value?.length).toBeGreaterThan(1_000_000);
  });
});
