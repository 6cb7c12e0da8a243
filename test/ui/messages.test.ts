import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../src/public/_locales/en/messages.json';

const SOURCES = new URL('../../src', import.meta.url).pathname;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(path) ? [readFileSync(path, 'utf8')] : [];
  });
}

const code = `${sources(SOURCES).join('\n')}${readFileSync(join(SOURCES, '../manifest.json'), 'utf8')}`;

/** Keys are written whole, as the stem of a plural, or with a name filled in: `place_${place}`. */
function isUsed(key: string): boolean {
  const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
  const family = `${key.slice(0, key.lastIndexOf('_') + 1)}\${`;
  return (
    [`'${key}'`, `'${stem}'`, `__MSG_${key}__`].some((use) => code.includes(use)) ||
    code.includes(`\`${family}`)
  );
}

describe('the texts', () => {
  test('are all used', () => {
    expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('never blame: no exclamation mark, no "you should", no "failed"', () => {
    const all = Object.values(messages).map(({ message }) => message);
    expect(all.filter((message) => /!|you should|you must|fail|wasted/i.test(message))).toEqual([]);
  });

  test('keep a number and its unit on one line', () => {
    const lengths = Object.entries(messages).filter(([key]) => key.startsWith('duration_'));
    expect(lengths.length).toBeGreaterThan(0);
    expect(lengths.filter(([, { message }]) => message.includes(' '))).toEqual([]);
  });

  test('use their places from $1 on, without a gap', () => {
    const withGap = Object.entries(messages).filter(([key, { message }]) => {
      // 'every day' needs no figure.
      if (key.endsWith('_one')) return false;
      const places = [...message.matchAll(/\$(\d)/g)].map((match) => Number(match[1]));
      const highest = Math.max(0, ...places);
      return Array.from({ length: highest }, (_, index) => index + 1).some(
        (place) => !places.includes(place),
      );
    });
    expect(withGap.map(([key]) => key)).toEqual([]);
  });
});
