import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/copy/copy-entry';
import { type SecondCopy, secondCopyIn } from '../../src/store/second-copy';
import { emptyDisk, placeOn } from '../support/second-place';

const goal = (id: string, seq: number): Cell => ({ table: 'goals', id, seq, row: { id } });

async function contents(copy: SecondCopy): Promise<string[]> {
  const { cells } = await copy.read(await copy.names());
  return cells.map((cell) => JSON.stringify(cell)).toSorted();
}

async function written(changes: number) {
  const disk = emptyDisk();
  const { files } = placeOn(disk);
  const copy = secondCopyIn(files, 'w');
  for (let seq = 1; seq <= changes; seq += 1)
    await copy.write({ device: 'here', cells: [goal(`${seq % 5}`, seq)] }, 'saved');
  return { disk, files, copy };
}

describe('folding', () => {
  test('makes one of many and says the same', async () => {
    const { disk, copy } = await written(20);
    const before = await contents(copy);
    await copy.fold(every, every);
    expect(disk.files.size).toBe(1);
    expect(await contents(copy)).toEqual(before);
  });

  test('that is killed after any step leaves all that was there', async () => {
    for (let steps = 0; steps <= 8; steps += 1) {
      const { disk, files, copy } = await written(6);
      const before = await contents(copy);
      let left = steps;
      const until =
        <Args extends unknown[], T>(act: (...args: Args) => Promise<T>) =>
        (...args: Args): Promise<T> => {
          left -= 1;
          return left < 0 ? Promise.reject(new Error('killed')) : act(...args);
        };
      const dying = { ...files, write: until(files.write), remove: until(files.remove) };
      await secondCopyIn(dying, 'x')
        .fold(every, every)
        .catch(() => undefined);
      expect(await contents(secondCopyIn(placeOn(disk).files, 'y'))).toEqual(before);
    }
  });

  test('whose entry does not read back whole drops none of the others', async () => {
    const { disk, files, copy } = await written(6);
    const cut = {
      ...files,
      write: (name: string, text: string) => files.write(name, text.slice(0, -3)),
    };
    const before = await contents(copy);
    await secondCopyIn(cut, 'x').fold(every, every);
    expect(disk.files.size).toBe(7);
    expect(await contents(copy)).toEqual(before);
  });

  test('leaves what it cannot read', async () => {
    const { disk, copy } = await written(6);
    const [name = ''] = disk.files.keys();
    disk.files.set(name, 'payoff-2 of a later day');
    await copy.fold(every, every);
    expect(disk.files.get(name)).toBe('payoff-2 of a later day');
    expect(disk.files.size).toBe(2);
  });
});

function every<Item>(items: readonly Item[]): readonly Item[] {
  return items;
}
