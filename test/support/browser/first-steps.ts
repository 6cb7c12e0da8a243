import type { Page } from 'puppeteer-core';
import { choose, fill, press } from './screen';

/** Agrees, and lets the named sites be timed. */
export async function beginWith(welcome: Page, sites: readonly string[]): Promise<void> {
  await welcome.bringToFront();
  await press(welcome, 'Agree and begin timing');
  for (const site of sites) await choose(welcome, site);
  await press(welcome, sites.length === 1 ? 'Time this site' : `Time these ${sites.length} sites`);
}

/** Names a goal of three sales by the end of next year, with a first sign below it. */
export async function nameGoal(welcome: Page, name: string): Promise<void> {
  await fill(welcome, 'What do you want to reach?', name);
  await fill(welcome, 'One of them is called', 'sale');
  await fill(welcome, 'Several are called', 'sales');
  await fill(welcome, 'How much or how many', '3');
  await fill(welcome, 'By when', '2099-12-31');
  await press(welcome, 'Add a sign');
  await fill(welcome, 'Sign 1, one', 'reply');
  await fill(welcome, 'Sign 1, several', 'replies');
  await press(welcome, 'Save goal');
}
