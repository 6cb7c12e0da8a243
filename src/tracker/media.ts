import { eachFrame } from './frames';

/** A muted video counts from this share of the window on; below, it is decoration. */
const LARGE = 0.3;

/** How far down the middle of the window a shadow tree is looked for: a large video lies at one of them. */
const SPOTS = [1 / 6, 1 / 2, 5 / 6];

/**
 * Whether a video plays in view.
 * @param closely whether to look for videos that tell nobody, too: what happens in a shadow tree or in a frame is not
 * heard outside
 */
export function isPlaying(closely: boolean): boolean {
  return playsIn([document]) || (closely && playsIn(innerRoots()));
}

function playsIn(roots: readonly ParentNode[]): boolean {
  return roots.some((root) => [...root.querySelectorAll('video')].some(isWatchable));
}

/** The open shadow trees in view, and the frames. */
function innerRoots(): ParentNode[] {
  const found: ParentNode[] = [];
  for (const y of SPOTS)
    for (let root = shadowAt(document, y); root && !found.includes(root); root = shadowAt(root, y))
      found.push(root);
  eachFrame((frame) => found.push(frame.document));
  return found;
}

function shadowAt(root: DocumentOrShadowRoot, y: number): ShadowRoot | null | undefined {
  return root.elementFromPoint(innerWidth / 2, y * innerHeight)?.shadowRoot;
}

/** It plays, its middle is in view, and it is heard or large. */
function isWatchable(video: HTMLVideoElement): boolean {
  const frame = video.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  const { x, y, width, height } = video.getBoundingClientRect();
  return (
    !video.paused &&
    isWithin(2 * (x + (frame?.x ?? 0)) + width, innerWidth) &&
    isWithin(2 * (y + (frame?.y ?? 0)) + height, innerHeight) &&
    (!video.muted || width * height > LARGE * innerWidth * innerHeight)
  );
}

/** Whether half of it lies between the edges. */
function isWithin(twice: number, size: number): boolean {
  return Math.abs(twice - size) < size;
}
