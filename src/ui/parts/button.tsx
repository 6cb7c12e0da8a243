import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `main` is the one thing to do; `quiet` looks like a link. */
  readonly look?: 'main' | 'plain' | 'quiet';
  /** Where the text alone does not say what it acts on; has to contain the text. */
  readonly label?: string;
  readonly expanded?: boolean;
  /** The keys that press it too, where the page listens for them. */
  readonly keys?: string | undefined;
}

export function Button({ children, onClick, look = 'plain', label, expanded, keys }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      onClick={onClick}
      aria-label={label}
      aria-expanded={expanded}
      aria-keyshortcuts={keys}
    >
      {children}
    </button>
  );
}

/** The button that Enter in any field of its form presses too. */
export function Submit({ children }: { readonly children: ComponentChildren }) {
  return (
    <button type="submit" class="button main">
      {children}
    </button>
  );
}
