interface DotsProps {
  /** How many; a figure that is no whole number has no dots. */
  readonly count: number;
  /** Filled on the aim itself, rings on the rungs below it. */
  readonly filled: boolean;
}

/** Beyond this, the figure beside them says it better. */
const MOST_DOTS = 12;

/** One dot for each; the figure and its word stand beside them. */
export function Dots({ count, filled }: DotsProps) {
  if (count > MOST_DOTS || !Number.isInteger(count)) return null;
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class={filled ? 'dot' : 'dot ring'} />
      ))}
    </span>
  );
}
