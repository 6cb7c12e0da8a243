import type { Milliseconds } from '../domain/instant';
import { isInFolder, placeTeller } from '../domain/place';
import {
  dueAt,
  openSegment,
  type PageEvent,
  type Reading,
  step,
  unattended,
} from '../domain/segmenter';
import { UUID_BYTES, uuidFrom } from '../domain/uuid';
import { JOURNAL_PREFIX, type Orders } from '../protocol/message';
import { watchAddress } from './address';
import { readClocks } from './clocks';
import { eachFrame } from './frames';
import { watchInput } from './input';
import { isPlaying } from './media';
import { listen } from './listen';
import { presence } from './presence';
import { createReport } from './report';
import { watchScrolling } from './scrolling';

/** An open segment is sent this often, for a panel that is open in another window. */
const HEARTBEAT: Milliseconds = 30_000;

/** After so long without input it matters whether the person watches something. */
const STILL: Milliseconds = 5_000;

const newId = () => uuidFrom(crypto.getRandomValues(new Uint8Array(UUID_BYTES)), Date.now());

/** Takes what happened to the page from outside: that the person came or went. */
export type Timer = (event: PageEvent, at?: Reading) => void;

/** Listens to the page and turns what it hears into segments, until `controller` aborts. */
export function createTimer(orders: Orders, controller: AbortController): Timer {
  const { signal } = controller;
  const report = createReport(JOURNAL_PREFIX + newId(), () => controller.abort());
  const placeOf = placeTeller(orders.places);
  const placeNow = () =>
    isInFolder(location.pathname, orders.pathPrefix) ? placeOf(location) : undefined;
  let state = unattended(orders.site, placeNow(), orders.limits, readClocks());
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let sentAt = 0;
  let toldEnd = 0;

  const take: Timer = (event, at = readClocks()) => {
    if (signal.aborted) return;
    if (event.kind === 'gone') measureScrolling();
    const { state: after, ended } = step(state, event, at, newId);
    state = after;
    if (ended) report.send(ended);
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
    const open = openSegment(state);
    if (!open || open.end === toldEnd) return;
    toldEnd = open.end;
    if (state.last.mono - sentAt < HEARTBEAT) return report.note(open);
    sentAt = state.last.mono;
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
  listen(window, ['playing', 'pause'], () => onMedia(false), signal);
  onMedia(false);
  const hearIn = watchInput(onInput, signal);
  const measureScrolling = watchScrolling((screens) => take({ kind: 'scrolled', screens }));
  watchAddress(onAddress, signal);

  return take;
}
