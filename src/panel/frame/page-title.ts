import type { Day } from '../../domain/time/day';
import { periodOf, type Weekday } from '../../domain/time/period';
import type { WordKey, Words } from '../../domain/foundation/words';
import { dayText, spanText } from '../../ui/text/time-text';
import type { Page, Route } from './route';

const PAGE_TITLES: Readonly<Record<Page, WordKey>> = {
  pays: 'pays_title',
  goals: 'goals_title',
  scores: 'scores_title',
  prompts: 'prompts_title',
  sites: 'sites_title',
  data: 'data_title',
  hours: 'hours_title',
  settings: 'settings_title',
  import: 'import_title',
  review: 'review_title',
  coin: 'coin_title',
};

/** What a bookmark of a view is called, and a step of the way back to it: `16 – 22 November · Payoff`. */
export function pageTitle(route: Route, today: Day, weekStart: Weekday, words: Words): string {
  return words.text('page_title', viewTitle(route, today, weekStart, words));
}

function viewTitle(route: Route, today: Day, weekStart: Weekday, words: Words): string {
  if (route.view === 'day') return dayText(route.day ?? today, today, words);
  if (route.view === 'range') return spanText({ ...route, kind: 'range' }, today, words);
  if (route.view === 'results') return words.text('results_title');
  if (!('day' in route)) return words.text(PAGE_TITLES[route.view]);
  return spanText(periodOf(route.view, route.day ?? today, weekStart), today, words);
}
