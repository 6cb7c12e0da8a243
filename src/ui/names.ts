import type { Label } from '../domain/check-in';
import type { Goal } from '../domain/goal';
import { knownSite } from '../domain/known-site';
import type { SiteId, Spot } from '../domain/site';
import type { Words } from '../domain/words';

export function siteName(id: SiteId): string {
  return knownSite(id)?.name ?? id;
}

/** `LinkedIn messages`. */
export function spotName({ site, place }: Spot, words: Words): string {
  return words.text('spot', siteName(site), words.text(`place_${place}`));
}

/** The goal's name, 'No goal', 'Break', or 'Unlabelled'. */
export function labelName(label: Label | undefined, goals: readonly Goal[], words: Words): string {
  if (!label) return words.text('unlabelled');
  if (label.kind === 'none') return words.text('no_goal');
  if (label.kind === 'break') return words.text('break');
  return goals.find(({ id }) => id === label.goal)?.name ?? words.text('unlabelled');
}

/** `LinkedIn, X, and Gmail`. */
export function listText(
  items: readonly string[],
  { language }: Words,
  style: 'long' | 'narrow' = 'long',
): string {
  return new Intl.ListFormat(language, { style, type: 'conjunction' }).format(items);
}
