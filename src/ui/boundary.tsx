import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  readonly children: ComponentChildren;
  /** Shown instead when something below fails: what happened, and what can be done. */
  readonly sorry: string;
}

/** Keeps a failure from leaving an empty page. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(): void {
    this.setState({ failed: true });
  }

  override render({ children, sorry }: BoundaryProps) {
    return this.state.failed ? <p role="alert">{sorry}</p> : children;
  }
}
