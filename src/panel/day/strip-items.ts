import type { SiteNames } from '../../domain/site/chosen-site';
import { clockText } from '../../domain/text/clock-text';
import { dayInterval, shareOfDay } from '../../domain/time/day';
import { durationText } from '../../domain/text/duration-text';
import { aimOf, type Goal, rungsOf } from '../../domain/plan/goal';
import {
  type DayWindow,
  hoursOfWindow,
  shareOfWindow,
  windowAround,
} from '../../domain/time/day-window';
import { HOUR, type Moment } from '../../domain/time/instant';
import { OFFLINE } from '../../domain/site/site';
import type { Result } from '../../domain/plan/result';
import type { Stretch } from '../../domain/ledger/stretch';
import type { Words } from '../../domain/foundation/words';
import { amountText } from '../../domain/text/amount-text';
import { goalColour } from '../../ui/text/goal-colour';
import { asideFill } from '../../ui/parts/mark';
import { labelName, spotName } from '../../ui/text/names';
import type { Block, Dot, StripTick } from './strip';
import { rangeText } from '../../ui/text/time-text';
import type { DayFrame } from '../frame/view';

/** Stretches have no rows of their own; their start names them. */
export function idOf({ site, place, start }: Stretch): string {
  return `${site}/${place}/${start}`;
}

/** How a stretch stands on the strip. */
export function blockOf(
  stretch: Stretch,
  { day, dayStart }: DayFrame,
  goals: readonly Goal[],
  names: SiteNames,
  words: Words,
): Block {
  const { start, end, offset, label } = stretch;
  const goal = label?.kind === 'goal' ? goals.find(({ id }) => id === label.goal) : undefined;
  const aside = label?.kind === 'none' || label?.kind === 'break' ? label.kind : 'unlabelled';
  return {
    id: idOf(stretch),
    lane: stretch.site === OFFLINE ? spotName(stretch, names, words) : names(stretch.site),
    from: shareOfDay(start, day, offset, dayStart),
    to: shareOfDay(end, day, offset, dayStart),
    fill: `${goal ? goalColour(goal) : asideFill(aside)}${stretch.entry ? ' offline' : ''}`,
    name: words.text(
      'stretch_name',
      rangeText(stretch, offset, words),
      spotName(stretch, names, words),
      lengthText(stretch, words),
      labelName(label, goals, words),
    ),
  };
}

function lengthText({ time, entry }: Stretch, words: Words): string {
  const length = durationText(time, words);
  return entry?.entered ? words.text('length_and_note', length, words.text('entered')) : length;
}

/** How a result stands above the strip; none where its goal or rung is no more. */
export function dotOf(
  result: Result,
  { day, dayStart }: DayFrame,
  goals: readonly Goal[],
  words: Words,
): Dot[] {
  const goal = goals.find(({ id }) => id === result.goal);
  const rung = goal && rungsOf(goal).find(({ id }) => id === result.rung);
  if (!goal || !rung) return [];
  const amount = amountText(result.amount, rung.unit, words);
  return [
    {
      id: result.id,
      at: shareOfDay(result.at, day, result.offset, dayStart),
      fill: goalColour(goal),
      filled: rung === aimOf(goal),
      name: words.text('dot_name', amount, clockText(result.at, result.offset, words)),
    },
  ];
}

/** The hours of a window of the day. */
export function ticksOf({ day, dayStart }: DayFrame, window: DayWindow, words: Words): StripTick[] {
  const { start } = dayInterval(day, 0, dayStart);
  return hoursOfWindow(window).map((hour) => ({
    at: shareOfWindow(hour / 24, window),
    text: clockText(start + hour * HOUR, 0, words),
  }));
}

/** The part of the day in which anything was, up to now if it is today. */
export function windowOf(
  blocks: readonly Block[],
  dots: readonly Dot[],
  now: number | undefined,
): DayWindow {
  const happened = [...blocks.flatMap(({ from, to }) => [from, to]), ...dots.map(({ at }) => at)];
  return windowAround(happened.length > 0 && now !== undefined ? [...happened, now] : happened);
}

/** Where now is on today; nowhere on another day. */
export function nowOn(
  { day, today, dayStart }: DayFrame,
  { at, offset }: Moment,
): number | undefined {
  return day === today ? shareOfDay(at, day, offset, dayStart) : undefined;
}

export function blocksWithin(blocks: readonly Block[], window: DayWindow): Block[] {
  return blocks.map((block) => ({
    ...block,
    from: shareOfWindow(block.from, window),
    to: shareOfWindow(block.to, window),
  }));
}

export function dotsWithin(dots: readonly Dot[], window: DayWindow): Dot[] {
  return dots.map((dot) => ({ ...dot, at: shareOfWindow(dot.at, window) }));
}
