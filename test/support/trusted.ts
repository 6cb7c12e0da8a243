/** As if the browser told it: a test cannot make an event that is trusted by itself. */
export function happen(type: string, target: EventTarget = window): void {
  target.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: true }));
}
