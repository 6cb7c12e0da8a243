/** The place of the row that has the focus, -1 where none has. */
export function focusedRow(list: HTMLElement): number {
  return rowsOf(list).findIndex((row) => row.contains(document.activeElement));
}

/** Up and down go from row to row; to either side, the further answers of the row open and close. */
export function moveFocus(event: KeyboardEvent, list: HTMLElement): void {
  const rows = rowsOf(list);
  const at = focusedRow(list);
  // From the list itself, the first row is the one that keys act on already.
  const current = Math.max(0, at);
  const next = { ArrowDown: current + 1, ArrowUp: current - 1 }[event.key];
  const button =
    next === undefined ? null : rows[next]?.querySelector<HTMLElement>('.row-answers button');
  if (button) {
    event.preventDefault();
    button.focus();
  }
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
    rows[current]?.querySelector<HTMLElement>('.opener')?.click();
}

/** Whether keys mean something of their own there. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')];
}
