import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Day, parseDay } from '../../domain/time/day';
import type { ResultFilter } from '../../domain/ledger/result-filter';
import type { PeriodKind } from '../../domain/time/period';
import type { Span } from '../../domain/time/span';

/** Pages that stand under their bare name, `#/goals`. A new one has a line here and one in `panel.tsx`. */
export const PAGES = [
  'pays',
  'goals',
  'scores',
  'prompts',
  'sites',
  'data',
  'hours',
  'settings',
  'import',
  'review',
  'coin',
] as const;
export type Page = (typeof PAGES)[number];

/** Accounts of the calendar, from short to long. */
export const ACCOUNTS = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly (
  | 'day'
  | PeriodKind
)[];
type AccountKind = (typeof ACCOUNTS)[number];

/** What an address of the panel shows. */
export type Route =
  | {
      readonly view: AccountKind;
      /** A day in the stretch; without one it is the stretch that holds today, which moves on. */
      readonly day: Day | undefined;
    }
  | { readonly view: 'range'; readonly first: Day; readonly last: Day }
  | { readonly view: 'results'; readonly filter: ResultFilter }
  | { readonly view: Page };

const QUARTER = /^(\d{4})-Q([1-4])$/;

/** How the address of each stretch names it, by one of its days. */
const SHAPES: Readonly<
  Record<
    AccountKind,
    { readonly read: (text: string) => string; readonly write: (day: Day) => string }
  >
> = {
  day: { read: (text) => text, write: (day) => day },
  week: { read: (text) => text, write: (day) => day },
  month: { read: (text) => `${text}-01`, write: (day) => day.slice(0, 7) },
  quarter: { read: readQuarter, write: (day) => `${day.slice(0, 4)}-Q${quarterOf(day)}` },
  year: { read: (text) => `${text}-01-01`, write: (day) => day.slice(0, 4) },
};

/**
 * Reads `#/day/2026-11-22`, `#/week/2026-11-16`, `#/month/2026-11`, `#/quarter/2026-Q4`, `#/year/2026`,
 * `#/range/2026-11-01/2026-11-22`, `#/results?cause=unknown` and the names of pages; anything else is today.
 */
export function parseRoute(hash: string): Route {
  const [path = '', ...query] = hash.split('?');
  if (path === '#/results') return { view: 'results', filter: readFilter(query.join('?')) };
  const [, name = '', ...details] = hash.split('/');
  const page = PAGES.find((each) => each === name);
  if (page) return { view: page };
  const account = ACCOUNTS.find((each) => each === name);
  if (account) return { view: account, day: parseDay(SHAPES[account].read(details.join('/'))) };
  const [first, last, ...rest] = details.map(parseDay);
  if (name === 'range' && first && last && first <= last && rest.length === 0)
    return { view: 'range', first, last };
  return { view: 'day', day: undefined };
}

/** The address of a view; `parseRoute` reads it back. */
export function addressOf(route: Route): string {
  if (route.view === 'range') return `#/range/${route.first}/${route.last}`;
  if (route.view === 'results') return resultsAddress(route.filter);
  if (!('day' in route) || !route.day) return `#/${route.view}`;
  return `#/${route.view}/${SHAPES[route.view].write(route.day)}`;
}

/** The address of the results that are looked for. */
export function resultsAddress(filter: ResultFilter): string {
  const query = new URLSearchParams(
    FILTERS.flatMap((name) => {
      const value = filter[name];
      return value ? [[name, value]] : [];
    }),
  ).toString();
  return query === '' ? '#/results' : `#/results?${query}`;
}

const FILTERS = ['goal', 'rung', 'cause', 'first', 'last', 'search'] as const;

function readFilter(query: string): ResultFilter {
  const asked = new URLSearchParams(query);
  const given = FILTERS.flatMap((name) => {
    const text = asked.get(name) ?? '';
    const value = name === 'first' || name === 'last' ? parseDay(text) : text;
    return value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given);
}

/** The address of a day. Today has none of its own, so that it moves on. */
export function dayAddress(day: Day, today: Day): string {
  return addressOf({ view: 'day', day: day === today ? undefined : day });
}

/** The address of a week, month or any other span of days. The running one moves on with today. */
export function spanAddress(span: Span, today: Day): string {
  const { kind, first, last } = span;
  if (kind === 'range') return addressOf({ view: kind, first, last });
  const runs = first <= today && today <= last;
  return addressOf({ view: kind, day: runs ? undefined : first });
}

/** The route that the address bar names, kept up to date with back and forward. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const look = () => setHash(location.hash);
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
}

function readQuarter(text: string): string {
  const [, year = '', quarter = ''] = QUARTER.exec(text) ?? [];
  return `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`;
}

function quarterOf(day: Day): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}
