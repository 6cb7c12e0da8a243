interface StackedBarProps {
  /** Lengths in order, each of the longest bar beside which it is read, 0 to 1. */
  readonly parts: readonly {
    readonly key: string;
    readonly share: number;
    readonly fill: string;
  }[];
}

/** A length made of several, to compare by eye; its words and figures stand beside it. */
export function StackedBar({ parts }: StackedBarProps) {
  return (
    <span class="stacked-bar" aria-hidden="true">
      {parts.map(({ key, share, fill }) => (
        <span key={key} class={`bar ${fill}`} style={{ '--share': String(share) }} />
      ))}
    </span>
  );
}
