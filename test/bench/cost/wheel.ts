import type { Page } from 'puppeteer-core';
import { pause } from './pause';

/** A person who scrolls steadily turns the wheel by about ten notches a second. */
const NOTCH = { deltaY: 120 };
const PERIOD_MS = 100;

/** Turns the wheel steadily for as long as told; the pointer moves a little with it, as a hand does. */
export async function turnWheel(page: Page, ms: number): Promise<void> {
  const start = performance.now();
  await page.mouse.move(400, 400);
  for (let due = PERIOD_MS; due <= ms; due += PERIOD_MS) {
    await page.mouse.move(400 + (due % 700) / 10, 400 + (due % 300) / 10);
    await page.mouse.wheel(NOTCH);
    await pause(Math.max(0, start + due - performance.now()));
  }
}
