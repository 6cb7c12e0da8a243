import type { FileFault, FileFaultKind } from '../../domain/file/file-text';
import type { WordKey, Words } from '../../domain/foundation/words';

const TEXTS: Readonly<Record<FileFaultKind, WordKey>> = {
  'not ours': 'file_fault_not_ours',
  newer: 'file_fault_newer',
  cut: 'file_fault_cut',
  row: 'file_fault_row',
  twice: 'file_fault_twice',
  'too large': 'file_fault_large',
  locked: 'file_fault_passphrase',
  passphrase: 'file_fault_passphrase',
  archive: 'file_fault_archive',
};

/** Why a file is refused, and in which line. */
export function faultText({ kind, line }: FileFault, words: Words): string {
  return words.text(TEXTS[kind], line ?? 1);
}
