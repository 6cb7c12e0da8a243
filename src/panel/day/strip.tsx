import type { TargetedMouseEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** A block on the strip; `from` and `to` are shares of the whole, 0 to 1. */
export interface Block {
  readonly id: string;
  /** The site or kind of offline work on whose line it stands. */
  readonly lane: string;
  readonly from: number;
  readonly to: number;
  readonly fill: string;
  /** What it is, in words. */
  readonly name: string;
}

/** A dot on the last line. */
export interface Dot {
  readonly id: string;
  readonly at: number;
  readonly fill: string;
  readonly filled: boolean;
  readonly name: string;
}

/** A time written under the strip. */
export interface StripTick {
  readonly at: number;
  readonly text: string;
}

interface StripProps {
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly dots: readonly Dot[];
  readonly ticks: readonly StripTick[];
  /** Where now is, if it is today. */
  readonly now?: number | undefined;
  /** What the line of the dots is called. */
  readonly dotsLane: string;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** A tap beside a block still means it, up to this share of the strip's width. */
const REACH = 0.02;

/**
 * A day from side to side, with a line for each site and kind of offline work. The blocks are one stop of the Tab key;
 * arrow keys move between them. What is pointed at or has the focus is told below.
 */
export function Strip(props: StripProps) {
  const { label, blocks, dots, ticks, now, dotsLane, chosen, onChoose } = props;
  const [told, setTold] = useState('');
  const lanes = [...new Set(blocks.map(({ lane }) => lane))];
  const rows = dots.length > 0 ? [...lanes, dotsLane] : lanes;
  const bar = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState(0);
  const stop = Math.min(last, blocks.length - 1);
  const move = (event: KeyboardEvent) => {
    const next = neighbour(event.key, stop, blocks.length, isRightToLeft(bar.current));
    if (next === undefined) return;
    event.preventDefault();
    setLast(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  const tap = (event: TargetedMouseEvent<HTMLDivElement>) => {
    const nearest = nearestTo(shareAt(event), blocks);
    if (nearest) onChoose(nearest.id);
  };
  return (
    <div class="strip" style={{ '--lanes': String(Math.max(1, rows.length)) }}>
      <ul class="strip-lanes" aria-hidden="true">
        {rows.map((lane) => (
          <li key={lane}>{lane}</li>
        ))}
      </ul>
      <div class="strip-area">
        <div
          class="strip-bar"
          role="group"
          aria-label={label}
          ref={bar}
          onKeyDown={move}
          onClick={tap}
        >
          {blocks.map((block, index) => (
            <button
              key={block.id}
              type="button"
              class={`block ${block.fill}`}
              style={{
                '--from': String(block.from),
                '--to': String(block.to),
                '--lane': String(lanes.indexOf(block.lane)),
              }}
              aria-label={block.name}
              aria-pressed={block.id === chosen}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => {
                setLast(index);
                setTold(block.name);
              }}
              onMouseEnter={() => setTold(block.name)}
              onClick={(event) => {
                event.stopPropagation();
                onChoose(block.id);
              }}
            />
          ))}
        </div>
        <StripDots dots={dots} onPoint={setTold} />
        {now !== undefined && <span class="strip-now" style={{ '--at': String(now) }} />}
        <StripTicks ticks={ticks} />
      </div>
      <p class="strip-told soft small" aria-hidden="true">
        {told}
      </p>
    </div>
  );
}

interface StripDotsProps {
  readonly dots: readonly Dot[];
  readonly onPoint: (name: string) => void;
}

function StripDots({ dots, onPoint }: StripDotsProps) {
  return (
    <ul class="strip-dots">
      {dots.map(({ id, at, fill, filled, name }) => (
        <li key={id} class={fill} style={{ '--at': String(at) }} onMouseEnter={() => onPoint(name)}>
          <span class={filled ? 'dot' : 'dot ring'} />
          <span class="for-readers">{name}</span>
        </li>
      ))}
    </ul>
  );
}

function StripTicks({ ticks }: { readonly ticks: readonly StripTick[] }) {
  return (
    <div class="strip-ticks" aria-hidden="true">
      {ticks.map(({ at, text }) => (
        <span key={at} style={{ '--at': String(at) }}>
          {text}
        </span>
      ))}
    </div>
  );
}

function neighbour(
  key: string,
  from: number,
  count: number,
  rightToLeft: boolean,
): number | undefined {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return Math.min(from + 1, count - 1);
  if (key === back) return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

function nearestTo(share: number, blocks: readonly Block[]): Block | undefined {
  const distance = ({ from, to }: Block) => Math.max(from - share, share - to, 0);
  const [nearest] = blocks.toSorted((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= REACH ? nearest : undefined;
}

function shareAt({ currentTarget, clientX }: TargetedMouseEvent<HTMLDivElement>): number {
  const { left, right, width } = currentTarget.getBoundingClientRect();
  const offset = isRightToLeft(currentTarget) ? right - clientX : clientX - left;
  return width === 0 ? 0 : offset / width;
}

function isRightToLeft(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
