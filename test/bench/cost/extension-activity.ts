import type { TraceEvent } from './trace';

/** How often one part of the extension sent a message to another: the tracker, that is, to the background. */
export function messages(events: readonly TraceEvent[], extensionId: string): number {
  return events.filter(
    (event) => event.name.includes('SendOpenMessageChannel/extension') && isOf(event, extensionId),
  ).length;
}

/**
 * How often the extension asked something of the browser, from pages and background together.
 * Messages between the two are not among them.
 */
export function apiCalls(events: readonly TraceEvent[], extensionId: string): number {
  return events.filter(
    (event) =>
      event.name.startsWith('ExtensionFunctionDispatcher::Dispatch') && isOf(event, extensionId),
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

function isOf({ ph, args }: TraceEvent, extensionId: string): boolean {
  return ph === 'X' && args.chrome_extension_id?.extension_id === extensionId;
}
