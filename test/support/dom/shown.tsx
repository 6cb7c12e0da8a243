import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import type { Words } from '../../../src/domain/foundation/words';
import { WordsContext } from '../../../src/ui/hooks/words';
import { english } from './english';

/** Shows something in an empty page, in English. */
export async function show(node: ComponentChild, words: Words = english()): Promise<void> {
  render(null, document.body);
  await act(() =>
    render(<WordsContext.Provider value={words}>{node}</WordsContext.Provider>, document.body),
  );
}

/** The button with this accessible name. */
export function button(name: string): HTMLButtonElement {
  const named = buttons().find((each) => nameOf(each) === name);
  if (!named) throw new Error(`no button '${name}', but ${buttons().map(nameOf).join(', ')}`);
  return named;
}

/** The names of all buttons, in their order. */
export function buttonNames(): string[] {
  return buttons().map(nameOf);
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The field with this label. */
export function field(label: string): Field {
  const fields = document.querySelectorAll<Field>('input, select, textarea');
  const named = [...fields].find((each) => labelOf(each) === label);
  if (!named) throw new Error(`no field '${label}', but ${[...fields].map(labelOf).join(', ')}`);
  return named;
}

/** What stands beside a field: its fault or its hint. */
export function noteOf(label: string): string {
  const id = field(label).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}

/** Lets something happen, and the page answer to it. */
export async function doing(change: () => unknown): Promise<void> {
  await act(() => {
    change();
  });
}

/** Presses a button once it is there. */
export async function press(name: string): Promise<void> {
  await until(() => buttonNames().includes(name), `no button '${name}'`);
  await act(() => button(name).click());
}

export async function type(label: string, value: string): Promise<void> {
  const input = field(label);
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function tick(label: string): Promise<void> {
  await act(() => field(label).click());
}

/** Presses Enter in the page's form. */
export async function enter(): Promise<void> {
  await act(() => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  });
}

/** Presses a key where the focus is. */
export async function pressKey(key: string): Promise<void> {
  await act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
}

/** All that can be read. */
export function text(): string {
  return (document.body.textContent ?? '').replaceAll(/\s+/g, ' ');
}

/** Waits until the page shows what is looked for; live queries answer a little later. */
export async function until(holds: () => boolean, otherwise = 'it never held'): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`${otherwise}; the page says: ${text()}`);
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  }
}

function buttons(): HTMLButtonElement[] {
  return [...document.querySelectorAll('button')];
}

function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
}

function labelOf(input: Field): string {
  const label = input.closest('label') ?? document.querySelector(`label[for="${input.id}"]`);
  return label?.textContent?.trim() ?? '';
}
