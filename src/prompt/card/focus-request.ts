import type { Notice } from '../../protocol/message';

/** Calls back when the person presses the key that leads to the card, until the signal aborts. */
export function onFocusRequest(requested: () => void, signal: AbortSignal): void {
  const onNotice = (notice: Notice) => {
    if (notice.type === 'prompt.focus') requested();
  };
  chrome.runtime.onMessage.addListener(onNotice);
  signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(onNotice));
}
