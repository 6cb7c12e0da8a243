import type { Milliseconds } from '../domain/time/instant';
import { isInFolder, placeTeller } from '../domain/site/place';
import {
  dueAt,
  openSegment,
  paidTo,
  type PageEvent,
  type ClockReading,
  step,
  unattended,
} from '../domain/attention/segmenter';
import type { TrackingConfig } from '../protocol/message';
import { watchAddress } from './address';
import { readClocks } from './clocks';
import { eachFrame } from './frames';
import { watchInput } from './input';
import { isPlaying } from './media';
import { listenAnew } from './listen';
import { presence } from './presence';
import { createReport } from './report';
import { watchScrolling } from './scrolling';

/** An open segment is sent this often, for a panel that is open in another window. */
const HEARTBEAT: Milliseconds = 30_000;

/** How far it has come is told this often: sooner than what was told to be sure has run out. */
const NOTED: Milliseconds = 6_000;

/** After so long without input it matters whether the person watches something. */
const STILL: Milliseconds = 5_000;

/** Takes what happened to the page from outside: that the person came or went. */
export type PageTimer = (event: PageEvent, at?: ClockReading) => void;

/** Listens to the page and turns what it hears into segments, until `controller` aborts. */
export function createTimer(orders: TrackingConfig, controller: AbortController): PageTimer {
  const { signal } = controller;
  const report = createReport(() => controller.abort());
  const placeOf = placeTeller(orders.places);
  const placeNow = () =>
    isInFolder(location.pathname, orders.pathPrefix) ? placeOf(location) : undefined;
  let state = unattended(orders.site, placeNow(), orders.limits, readClocks());
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  let sentAt = 0;
  let noted = { id: '', end: 0, at: 0 };

  const take: PageTimer = (event, at = readClocks()) => {
    if (signal.aborted) return;
    if (event.kind === 'gone') measureScrolling();
    const { state: after, ended } = step(state, event, at, newId);
    state = after;
    if (ended) report.send(ended);
    if (state.open && state.open.id !== noted.id) note();
    setAlarm();
  };
  /** An alarm that is set already is not put off, since each input would put it off again. */
  const setAlarm = () => {
    const due = dueAt(state);
    if (due) alarm ??= setTimeout(onAlarm, due - performance.now());
  };
  /** Where a frame has the focus, the person comes and goes without an event. */
  const onPresence = () => {
    const event = presence();
    if ((event.kind === 'came') !== state.attended) take(event);
  };
  const onAlarm = () => {
    if (signal.aborted) return;
    alarm = undefined;
    onPresence();
    onAddress();
    onMedia(performance.now() - state.lastInput > STILL);
    eachFrame(hearIn);
    measureScrolling();
    take({ kind: 'tick' });
    note();
  };
  const newId = () => `${orders.right}-${(count += 1)}`;
  const note = () => {
    const open = openSegment(state);
    const at = state.last.mono;
    if (!open || open.end === noted.end || (open.id === noted.id && at - noted.at < NOTED)) return;
    noted = { ...open, at };
    report.note(open, paidTo(state));
    if (at - sentAt < HEARTBEAT) return;
    sentAt = at;
    report.send(open);
  };
  const onAddress = () => {
    const place = placeNow();
    if (place !== state.place) take({ kind: 'moved', place });
  };
  const onInput = (typing: boolean) => {
    onPresence();
    take({ kind: 'input', typing });
  };

  const onMedia = (closely: boolean) => {
    const playing = isPlaying(closely);
    if (playing !== state.playing) take({ kind: 'media', playing });
  };
  listenAnew(window, ['playing', 'pause'], () => onMedia(false), signal);
  onMedia(false);
  const hearIn = watchInput(onInput, signal);
  const measureScrolling = watchScrolling((screens) => take({ kind: 'scrolled', screens }));
  watchAddress(onAddress, signal);

  return take;
}
