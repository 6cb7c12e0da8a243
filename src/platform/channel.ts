/** To the other windows and the background: what one tells, all others hear. */
export function channel(name: string) {
  const open = new BroadcastChannel(name);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    tell: (message: unknown) => open.postMessage(message),
    hear: (heard: (message: unknown) => void) =>
      open.addEventListener('message', ({ data }) => heard(data)),
  };
}
