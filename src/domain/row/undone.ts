/** How much of an edit was taken back: what was changed since, or is used by now, stays as it is. */
export type Undone = 'all' | 'part' | 'nothing';

/** How much of several edits was taken back, that are one for the person. */
export function undoneOf(parts: readonly Undone[]): Undone {
  if (parts.every((part) => part === 'all')) return 'all';
  return parts.every((part) => part === 'nothing') ? 'nothing' : 'part';
}

/** What a save met with: another window had changed the same meanwhile, or had deleted it. */
export type Met = 'changed' | 'deleted';
