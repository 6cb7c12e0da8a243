import { durationText } from '../../domain/text/duration-text';
import type { Entry } from '../../domain/plan/entry';
import { lengthOf } from '../../domain/time/instant';
import type { EntryFaults } from '../../domain/input/entry-input';
import type { Words } from '../../domain/foundation/words';

/** `48 min`, or `50 min · entered` where it was told from memory. */
export function entryLength(entry: Entry, words: Words): string {
  const length = durationText(lengthOf(entry), words);
  return entry.entered ? words.text('length_and_note', length, words.text('entered')) : length;
}

export function startFault(fault: NonNullable<EntryFaults['start']>, words: Words): string {
  return words.text(`fault_start_${fault}`);
}

export function entryLengthFault(fault: NonNullable<EntryFaults['length']>, words: Words): string {
  switch (fault) {
    case 'zero':
    case 'negative':
      return words.text('fault_length_not_positive');
    case 'too long':
      return words.text('fault_length_too_long');
    case 'empty':
    case 'unreadable':
    case 'steps':
    case 'future':
      return words.text(`fault_length_${fault}`);
  }
}
