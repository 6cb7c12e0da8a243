import type { Label } from '../../domain/plan/label';
import type { SiteNames } from '../../domain/site/chosen-site';
import { listFormat } from '../../domain/foundation/formats';
import { isolated } from '../../domain/text/isolated';
import type { Goal } from '../../domain/plan/goal';
import { knownSite } from '../../domain/site/known-site';
import type { Activity, Doing } from '../../domain/plan/activity';
import type { Spot } from '../../domain/site/site';
import type { Words } from '../../domain/foundation/words';

/** `LinkedIn messages`; of a site that the person added no places are known, and its name says all. */
export function spotName({ site, place }: Spot, names: SiteNames, words: Words): string {
  if (place === 'call' || place === 'visit' || place === 'else')
    return words.text(`offline_${place}`);
  const name = names(site);
  return knownSite(site) ? words.text('spot', name, words.text(`place_${place}`)) : name;
}

/** What the person named it, else its spot. */
export function doingName({ activity, spot }: Doing, names: SiteNames, words: Words): string {
  return activity?.name ?? spotName(spot, names, words);
}

/** The goal's name, 'No goal', 'Break', or 'Unlabelled'. */
export function labelName(label: Label | undefined, goals: readonly Goal[], words: Words): string {
  if (!label) return words.text('unlabelled');
  if (label.kind === 'none') return words.text('no_goal');
  if (label.kind === 'break') return words.text('break');
  return goals.find(({ id }) => id === label.goal)?.name ?? words.text('unlabelled');
}

/** What an answer says: the activity where it names one, else as `labelName`. */
export function answerName(
  label: Label | undefined,
  goals: readonly Goal[],
  activities: readonly Activity[],
  words: Words,
): string {
  const named = label?.kind === 'goal' ? label.activity : undefined;
  const activity = named && activities.find(({ id }) => id === named);
  return activity ? activity.name : labelName(label, goals, words);
}

/** `LinkedIn, X, and Gmail`. */
export function listText(
  items: readonly string[],
  { language }: Words,
  style: 'long' | 'narrow' = 'long',
): string {
  const apart = items.map((item) => isolated(item));
  return listFormat(language, { style, type: 'conjunction' }).format(apart);
}
