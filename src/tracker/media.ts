import { listen } from './listen';

/** A muted video counts from this share of the window on; below, it is decoration. */
const LARGE = 0.3;

/** Tells whether a video plays in view. `check` looks again, for when the page has scrolled. */
export function watchMedia(
  changed: (playing: boolean) => void,
  signal: AbortSignal,
): { check(): void } {
  const playing = new Set<HTMLVideoElement>();
  let told = false;

  const check = () => {
    if (playing.size === 0 && !told) return;
    for (const video of playing) if (video.paused || !video.isConnected) playing.delete(video);
    const now = [...playing].some(isWatchable);
    if (now !== told) changed((told = now));
  };
  const onPlaying = ({ target }: { target: EventTarget | null }) => {
    if (target instanceof HTMLVideoElement) playing.add(target);
    check();
  };

  listen(document, ['playing'], onPlaying, signal);
  listen(document, ['pause', 'ended', 'emptied'], check, signal);
  for (const target of document.querySelectorAll('video'))
    if (!target.paused) onPlaying({ target });
  return { check };
}

/** At least half of it in view, and heard or large. */
function isWatchable(video: HTMLVideoElement): boolean {
  const { left, right, top, bottom, width, height } = video.getBoundingClientRect();
  const seenWidth = Math.min(right, innerWidth) - Math.max(left, 0);
  const seenHeight = Math.min(bottom, innerHeight) - Math.max(top, 0);
  const seen = Math.max(seenWidth, 0) * Math.max(seenHeight, 0);
  const heard = !video.muted && video.volume > 0;
  return (
    seen > 0 && seen * 2 >= width * height && (heard || seen >= LARGE * innerWidth * innerHeight)
  );
}
