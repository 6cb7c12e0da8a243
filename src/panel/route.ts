import { useEffect, useState } from 'preact/hooks';
import { type Day, parseDay } from '../domain/day';

/** What an address of the panel shows; without a day it is today, which moves on. */
export type Route =
  | { readonly view: 'day'; readonly day: Day | undefined }
  | { readonly view: 'goals' | 'sites' | 'data' };

/** Reads `#/day/2026-11-22`, `#/goals`, `#/sites`, `#/data`; anything else is today. */
export function parseRoute(hash: string): Route {
  const [, view = '', detail = ''] = hash.split('/');
  if (view === 'goals' || view === 'sites' || view === 'data') return { view };
  return { view: 'day', day: parseDay(detail) };
}

/** The address of a day. Today has none of its own, so that it moves on. */
export function dayAddress(day: Day, today: Day): string {
  return day === today ? '#/day' : `#/day/${day}`;
}

/** The route that the address bar names, kept up to date with back and forward. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const look = () => setHash(location.hash);
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return parseRoute(hash);
}
