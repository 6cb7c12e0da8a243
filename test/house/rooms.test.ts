import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, type Sources } from './imports';

const SRC = resolve(import.meta.dirname, '../../src');

/**
 * The rooms of a folder from the ground up, those of one floor together. A room may import rooms of the floors below
 * it; what lies beside the rooms may import all of them.
 */
const FLOORS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  domain: [
    ['foundation'],
    ['statistics', 'time', 'amount'],
    ['row', 'claims'],
    ['site'],
    ['attention', 'plan'],
    ['ledger', 'text', 'csv'],
    ['copy', 'evidence', 'input', 'demo', 'recent', 'merge', 'file'],
    ['prompt'],
  ],
  panel: [
    ['frame'],
    [
      'ledger',
      'coin',
      'data',
      'import',
      'plan',
      'prompts',
      'results',
      'scores',
      'sites',
      'what-pays',
    ],
    ['goals', 'review', 'settings', 'span'],
    ['day'],
  ],
  ui: [['text'], ['hooks'], ['parts'], ['forms', 'notices'], ['goal-form', 'waiting']],
  background: [['prompts']],
  popup: [['offline']],
  prompt: [['card']],
};

/** More files than this in one folder, and nobody finds one by its name. */
const MOST = 18;

/** Folders whose files are one family, however many. */
const LARGE = new Set(['domain/statistics', 'store']);

function readSources(): Sources {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => [
        relative(SRC, join(SRC, path)).split(sep).join('/'),
        readFileSync(join(SRC, path), 'utf8'),
      ]),
  );
}

/** The floor of a file in its folder, from 0; what lies beside the rooms is on top. */
function floorOf(path: string): number | undefined {
  const [folder = '', room, ...rest] = path.split('/');
  const floors = FLOORS[folder];
  if (!floors) return undefined;
  if (room === undefined || rest.length === 0) return floors.length;
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  return floor < 0 ? undefined : floor;
}

function roomOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** Imports within a folder that lead to a higher floor, or to a neighbour on the same. */
function climbs(sources: Sources): string[] {
  return importsOf(sources)
    .filter(({ from, to, isPackage }) => !isPackage && from.split('/')[0] === to.split('/')[0])
    .filter(({ from, to }) => to.includes('/') && roomOf(from) !== roomOf(to))
    .filter(({ from, to }) => (floorOf(to) ?? Infinity) >= (floorOf(from) ?? -1))
    .filter(({ from, to }) => isInRoom(from) || isInRoom(to))
    .map(({ from, to }) => `${from} imports ${to}`);
}

function isInRoom(path: string): boolean {
  const [folder = '', ...rest] = path.split('/');
  return folder in FLOORS && rest.length > 1;
}

describe('the rooms', () => {
  const sources = readSources();

  test('import only rooms of the floors below', () => {
    expect(climbs(sources)).toEqual([]);
  });

  test('are all on a floor', () => {
    const homeless = [...sources.keys()].filter(
      (path) => isInRoom(path) && floorOf(path) === undefined,
    );
    expect(homeless).toEqual([]);
  });

  test(`have at most ${MOST} files each`, () => {
    const counts = new Map<string, number>();
    for (const path of sources.keys()) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const full = [...counts].filter(([folder, count]) => count > MOST && !LARGE.has(folder));
    expect(full).toEqual([]);
  });
});

describe('an import against the order is found', () => {
  test.each([
    ['domain/time/day.ts', "import type { Goal } from '../plan/goal';"],
    ['domain/statistics/sum.ts', "import { rollupsOf } from '../ledger/rollup';"],
    ['panel/frame/route.ts', "import { DayView } from '../day/day-view';"],
  ])('%s: %s', (path, text) => {
    expect(climbs(new Map([[path, text]]))).toHaveLength(1);
  });
});
