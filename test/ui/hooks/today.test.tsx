// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { HOUR, SECOND } from '../../../src/domain/time/instant';
import { useToday } from '../../../src/ui/hooks/today';
import { doing, show, text } from '../../support/dom/shown';

afterEach(() => vi.useRealTimers());

test('today moves on where the day start was not known at first, too', async () => {
  vi.useFakeTimers();
  const clock = { at: Date.UTC(2026, 10, 23, 2), offset: 60 };
  const thisMoment = () => clock;
  const know: ((dayStart: number) => void)[] = [];
  const Page = () => {
    const [dayStart, setDayStart] = useState(0);
    know.push(setDayStart);
    return <p>{useToday(thisMoment, dayStart)}</p>;
  };
  await show(<Page />);
  await doing(() => know[0]?.(4 * HOUR));
  expect(text()).toBe('2026-11-22');
  clock.at += 2 * HOUR;
  await doing(() => vi.advanceTimersByTime(SECOND));
  expect(text()).toBe('2026-11-23');
});

test('today moves on at the day start, not at midnight', async () => {
  vi.useFakeTimers();
  const clock = { at: Date.UTC(2026, 10, 23, 2, 59, 58), offset: 60 };
  const thisMoment = () => clock;
  const Page = () => <p>{useToday(thisMoment, 4 * HOUR)}</p>;
  await show(<Page />);
  expect(text()).toBe('2026-11-22');
  clock.at += 2 * SECOND;
  await doing(() => vi.advanceTimersByTime(SECOND));
  expect(text()).toBe('2026-11-23');
});
