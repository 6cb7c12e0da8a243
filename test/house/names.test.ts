import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

const EXPORTED =
  /^export (?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

test('no two files of src export the same name for different things', () => {
  const files = new Map<string, string[]>();
  for (const path of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path)) continue;
    const text = readFileSync(join(SRC, path), 'utf8');
    for (const [, name = ''] of text.matchAll(EXPORTED))
      files.set(name, [...(files.get(name) ?? []), path]);
  }
  expect([...files].filter(([, paths]) => paths.length > 1)).toEqual([]);
});
