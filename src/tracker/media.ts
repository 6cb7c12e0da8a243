import { listen } from './listen';

/** A muted video counts from this share of the window on; below, it is decoration. */
const LARGE = 0.3;

/** Tells whether a video plays in view. What it gives back looks again, for when the page has scrolled. */
export function watchMedia(changed: (playing: boolean) => void, signal: AbortSignal): () => void {
  const playing = new Set<HTMLVideoElement>();
  let told = false;

  const check = () => {
    for (const video of playing) if (video.paused || !video.isConnected) playing.delete(video);
    const now = [...playing].some(isWatchable);
    if (now !== told) changed((told = now));
  };
  const look = ({ target }: { target: EventTarget | null }) => {
    if (target instanceof HTMLVideoElement) playing.add(target);
    check();
  };

  listen(window, ['playing', 'pause'], look, signal);
  for (const target of document.querySelectorAll('video')) look({ target });
  return check;
}

/** Its middle is in view, and it is heard or large. */
function isWatchable(video: HTMLVideoElement): boolean {
  const { x, y, width, height } = video.getBoundingClientRect();
  const inView = isWithin(x + width / 2, innerWidth) && isWithin(y + height / 2, innerHeight);
  return inView && (!video.muted || width * height > LARGE * innerWidth * innerHeight);
}

function isWithin(middle: number, size: number): boolean {
  return middle > 0 && middle < size;
}
