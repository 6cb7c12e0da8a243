import type { TraceEvent } from './trace';

/**
 * How often the extension asked something of the browser, from pages and background together.
 * Messages between the two are not among them.
 */
export function apiCalls(events: readonly TraceEvent[], extensionId: string): number {
  return events.filter(
    ({ name, ph, args }) =>
      ph === 'X' &&
      name.startsWith('ExtensionFunctionDispatcher::Dispatch') &&
      args.chrome_extension_id?.extension_id === extensionId,
  ).length;
}

/** How often the background was started. */
export function wakeUps(events: readonly TraceEvent[], extensionId: string): number {
  return events.filter(
    ({ name, ph, args }) =>
      ph === 'I' &&
      name === 'ServiceWorkerVersion::StartWorker' &&
      args.Script?.startsWith(`chrome-extension://${extensionId}/`),
  ).length;
}
