import type messages from '../../public/_locales/en/messages.json';

/** Every text of the interface has a key in `_locales`; a missing one is a compile error. */
export type WordKey = keyof typeof messages;

type Stem<Key> = Key extends `${infer Start}_other` ? Start : never;

/** A text that depends on a number has the keys `<stem>_one`, `<stem>_other`, and others in other languages. */
export type CountKey = Stem<WordKey>;

/** What is filled in for `$1`, `$2` and so on. */
type Fill = readonly (string | number)[];

/** The texts of the interface. */
export interface Words {
  readonly text: (key: WordKey, ...fill: Fill) => string;
  /** The text for a number, which is `$1`. */
  readonly count: (stem: CountKey, count: number, ...fill: Fill) => string;
  /** The person's own locale (BCP 47), for numbers typed and shown. */
  readonly locale: string;
  /** The locale of the texts, for the names of days and months. */
  readonly language: string;
}
