interface BarProps {
  /** Of the longest bar beside which it is read, 0 to 1. */
  readonly share: number;
  /** A goal's colour or the hatching of an aside. */
  readonly fill: string;
}

/** A length to compare by eye; its words and figure stand beside it. */
export function Bar({ share, fill }: BarProps) {
  return <span class={`bar ${fill}`} style={{ '--share': String(share) }} aria-hidden="true" />;
}
