import { Component, type ComponentChildren } from 'preact';
import { Button } from './button';

interface BoundaryProps {
  readonly children: ComponentChildren;
  /** Shown instead when something below cannot be drawn: what happened, and what can be done. */
  readonly sorry: string;
  /** The button that draws it anew. */
  readonly again: string;
}

/** Keeps a fault in the code from leaving an empty page. A read that fails never comes here (`live.ts`). */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(): void {
    this.setState({ failed: true });
  }

  override render({ children, sorry, again }: BoundaryProps) {
    if (!this.state.failed) return children;
    return (
      <div class="sorry" role="alert">
        <p>{sorry}</p>
        <Button onClick={() => this.setState({ failed: false })}>{again}</Button>
      </div>
    );
  }
}
