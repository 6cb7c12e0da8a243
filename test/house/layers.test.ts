import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cycleIn, type Import, importsOf, type Sources } from './imports';

const SRC = resolve(import.meta.dirname, '../../src');

/** What each folder may import besides itself: the table of docs/architecture.md, section 3. */
const LAYERS: Readonly<
  Record<string, { folders: readonly string[]; packages: readonly string[] }>
> = {
  domain: { folders: [], packages: [] },
  protocol: { folders: ['domain'], packages: [] },
  store: { folders: ['domain'], packages: ['dexie', 'valibot'] },
  platform: { folders: ['domain', 'protocol'], packages: ['webextension-polyfill'] },
  ui: { folders: ['domain'], packages: ['preact'] },
  background: { folders: ['domain', 'protocol', 'store', 'platform'], packages: [] },
  page: { folders: ['domain', 'protocol'], packages: [] },
  tracker: { folders: ['domain', 'protocol', 'page'], packages: [] },
  prompt: { folders: ['domain', 'protocol', 'page', 'ui/tokens.css'], packages: [] },
  popup: { folders: ['domain', 'store', 'platform', 'ui'], packages: ['preact'] },
  panel: { folders: ['domain', 'store', 'platform', 'ui'], packages: ['preact'] },
  welcome: { folders: ['domain', 'store', 'platform', 'ui'], packages: ['preact'] },
};

interface Exception extends Pick<Import, 'from' | 'to'> {
  readonly onlyTypes: boolean;
  readonly because: string;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    from: 'domain/foundation/words.ts',
    to: 'public/_locales/en/messages.json',
    onlyTypes: true,
    because: 'the keys of the texts are types, so that a missing text is a compile error',
  },
  {
    from: 'background/reconcile.ts',
    to: 'tracker/tracker.iife.ts',
    onlyTypes: false,
    because: '`?script&iife` gives the path of the built script, not its code',
  },
  {
    from: 'background/prompts/prompt-ports.ts',
    to: 'prompt/prompt.iife.ts',
    onlyTypes: false,
    because: '`?script&iife` gives the path of the built script, not its code',
  },
  {
    from: 'platform/csv/csv-file.ts',
    to: 'papaparse',
    onlyTypes: false,
    because: 'it reads the files that people import, which come from the browser',
  },
  {
    from: 'platform/storage/memory-database.ts',
    to: 'fake-indexeddb',
    onlyTypes: false,
    because: 'it is the database in memory that stands in while the disk takes nothing',
  },
];

/** Imports that the table does not allow, in words. */
function strayImports(sources: Sources, exceptions: readonly Exception[] = []): string[] {
  return importsOf(sources)
    .filter((each) => !isAllowed(each) && !exceptions.some((one) => isExcepted(each, one)))
    .map(({ from, to }) => `${from} imports ${to}`);
}

function isAllowed({ from, to, isPackage }: Import): boolean {
  const folder = folderOf(from);
  const layer = LAYERS[folder];
  if (!layer) return false;
  if (isPackage) return layer.packages.includes(to);
  return [folder, ...layer.folders].some((each) => to === each || to.startsWith(`${each}/`));
}

function isExcepted(each: Import, { from, to, onlyTypes }: Exception): boolean {
  return each.from === from && each.to === to && (each.isType || !onlyTypes);
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** Every script and style sheet below `src`. */
function readSources(): Sources {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => /\.(tsx?|css)$/.test(path));
  return new Map(
    files.map((path) => [
      relative(SRC, join(SRC, path)).split(sep).join('/'),
      readFileSync(join(SRC, path), 'utf8'),
    ]),
  );
}

describe('the files of src', () => {
  const sources = readSources();

  test('import only what their folder may import', () => {
    expect(strayImports(sources, EXCEPTIONS)).toEqual([]);
  });

  test('never import each other in a round', () => {
    expect(cycleIn(sources)).toBeUndefined();
  });

  test('lie in folders that the table knows', () => {
    const folders = [...sources.keys()].filter((path) => path.includes('/')).map(folderOf);
    expect([...new Set(folders)].filter((folder) => !LAYERS[folder])).toEqual([]);
  });

  test('need every exception that is made', () => {
    const all = importsOf(sources);
    const idle = EXCEPTIONS.filter((one) => !all.some((each) => isExcepted(each, one)));
    expect(idle).toEqual([]);
  });

  test('are all read: every word that begins an import is understood', () => {
    const scripts = [...sources].filter(([path]) => !path.endsWith('.css'));
    const begun = scripts.flatMap(([, text]) => text.match(/^import\b/gm) ?? []);
    const read = importsOf(new Map(scripts.map(([path, text]) => [path, onlyImports(text)])));
    expect(read).toHaveLength(begun.length);
  });
});

/** Leaves out what `export … from` and `import('…')` import. */
function onlyImports(text: string): string {
  return text.replaceAll(/^export\b.*$/gm, '').replaceAll('import(', '');
}

describe('an import that the table does not allow is found', () => {
  test.each([
    ['domain/day.ts', "import { Dexie } from 'dexie';"],
    ['domain/day.ts', "import type { Runtime } from 'webextension-polyfill';"],
    ['domain/statistics/sum.ts', "import { parse } from '../../protocol/parse';"],
    ['store/goals.ts', "import { now } from '../platform/clock';"],
    ['ui/button.tsx', "import {\n  live,\n  type Store,\n} from '../store/store';"],
    ['ui/button.tsx', "import { browser } from '../platform/browser';"],
    ['popup/main.tsx', "import { Day } from '../panel/day-view';"],
    ['popup/main.tsx', "export * from '../welcome/main';"],
    ['popup/main.tsx', "import 'webextension-polyfill';"],
    ['panel/main.tsx', "import { liveQuery } from 'dexie';"],
    ['tracker/tracker.iife.ts', "import { openStore } from '../store/store';"],
    ['tracker/tracker.iife.ts', "const store = await import('../store/store');"],
    ['prompt/card.ts', "import { Button } from '../ui/button';"],
    ['background/main.ts', "import { render } from 'preact';"],
    ['welcome/welcome.css', '@import "../popup/popup.css";'],
    [
      'domain/foundation/words.ts',
      "import messages from '../../public/_locales/en/messages.json';",
    ],
    ['domain/day.ts', "import x from '../../tools/paths.mjs';"],
    ['stray/new.ts', "import { DAY } from '../domain/instant';"],
  ])('%s: %s', (path, text) => {
    expect(strayImports(new Map([[path, text]]), EXCEPTIONS)).toHaveLength(1);
  });

  test.each([
    ['popup/main.tsx', "import { useState } from 'preact/hooks';"],
    ['popup/popup.css', '@import "../ui/base.css";'],
    ['prompt/card.css', '@import "../ui/tokens.css";'],
    ['domain/statistics/sum.ts', "import { groupBy } from '../foundation/group-by';"],
    [
      'domain/foundation/words.ts',
      "import type messages from '../../public/_locales/en/messages.json';",
    ],
  ])('and one that it allows is let be: %s: %s', (path, text) => {
    expect(strayImports(new Map([[path, text]]), EXCEPTIONS)).toEqual([]);
  });
});

test('a round of imports is found, however long and whatever is imported', () => {
  const files = new Map([
    ['domain/a.ts', "import { b } from './b';"],
    ['domain/b.ts', "import type { C } from './c';"],
    ['domain/c.tsx', "export { a } from './a';"],
  ]);
  expect(cycleIn(files)).toEqual(['domain/a.ts', 'domain/b.ts', 'domain/c.tsx', 'domain/a.ts']);
  files.delete('domain/c.tsx');
  expect(cycleIn(files)).toBeUndefined();
});
