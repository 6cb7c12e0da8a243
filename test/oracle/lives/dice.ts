import { seededRandom } from '../../../src/domain/statistics/random';

/** Chance that can be repeated. */
export interface Dice {
  /** From `min` to `max`, both included. */
  readonly whole: (min: number, max: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** One of the items; `undefined` where there is none. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item | undefined;
  /** So many things, each made anew. */
  readonly many: <Item>(min: number, max: number, make: (index: number) => Item) => Item[];
}

export function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  const whole = (min: number, max: number) => min + Math.floor(random() * (max - min + 1));
  return {
    whole,
    chance: (share) => random() < share,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    oneOf: (items) => items[whole(0, items.length - 1)],
    many: (min, max, make) => Array.from({ length: whole(min, max) }, (_, index) => make(index)),
  };
}
