import type { Page } from 'puppeteer-core';

/** An event of Chromium's trace, as far as it is read here; times in µs. */
export interface TraceEvent {
  readonly name: string;
  /** `X` has a duration; `s` and `f` only draw arrows between others. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How much of `dur` the thread was at work, where the system can tell. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly isMainFrame?: boolean };
    readonly fileName?: string;
    readonly Script?: string;
    readonly chrome_extension_id?: { readonly extension_id?: string };
  };
}

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute', 'extensions', 'ServiceWorker'];

/** What the whole browser did while `work` ran. Nothing is attached to the background by this. */
export async function record(page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['-*', ...CATEGORIES] });
  await work();
  const written = await page.tracing.stop();
  if (!written) throw new Error('Chromium gave no trace');
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
    new TextDecoder().decode(written),
  );
  return traceEvents;
}

/** When the one page that was loaded meanwhile was there with all that it is made of, in µs. */
export function loadedAt(events: readonly TraceEvent[]): number {
  const loaded = events.find(({ name, args }) => name === 'MarkLoad' && args.data?.isMainFrame);
  if (!loaded) throw new Error('The trace does not tell when the page was loaded');
  return loaded.ts;
}
