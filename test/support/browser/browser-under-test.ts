import type { Kind } from './browser-start';

/** The browser that `PAYOFF_BROWSER` names for this run of the end-to-end tests. */
export function browserUnderTest(): Kind {
  const name = process.env['PAYOFF_BROWSER'] ?? 'chromium';
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`PAYOFF_BROWSER is '${name}'; it can be chromium or firefox`);
}
