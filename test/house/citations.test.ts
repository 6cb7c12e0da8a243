import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const TOP = resolve(import.meta.dirname, '../..');

/** `EVIDENCE.md 3.5`, `EVIDENCE 2`: a section of docs/evidence.md. */
const CITATION = /\bEVIDENCE(?:\.md)?,? (?:section )?(\d+(?:\.\d+)?)/g;

const SECTIONS = new Set(
  [...readFileSync(join(TOP, 'docs/evidence.md'), 'utf8').matchAll(/^#+ (\d+(?:\.\d+)?)/gm)].map(
    ([, section]) => section,
  ),
);

function filesBelow(folder: string): string[] {
  return readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

test('each section of docs/evidence.md that a comment cites is there', () => {
  const missing = ['src', 'test', 'tools']
    .flatMap(filesBelow)
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(CITATION)]
        .filter(([, section = '']) => !SECTIONS.has(section))
        .map(([cited]) => `${relative(TOP, file)}: ${cited}`),
    );
  expect(missing).toEqual([]);
});

/** `src/domain/time/day.ts` in a document; a star stands for several. */
const NAMED = /`((?:src|test|tools|docs)\/[\w./-]+)`/g;

test('each file that a document names is there', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')];
  const missing = documents.flatMap((document) =>
    [...readFileSync(join(TOP, document), 'utf8').matchAll(NAMED)]
      .filter(([, named = '']) => !existsSync(join(TOP, named)))
      .map(([named]) => `${document}: ${named}`),
  );
  expect(missing).toEqual([]);
});

function markdownIn(folder: string): string[] {
  return readdirSync(join(TOP, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}
