import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether what stands here was painted once. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}

/** Shows what can wait once all around it is painted: what lies below the fold holds up nothing above it. */
export function Later({ children }: { readonly children: ComponentChildren }) {
  return usePainted() ? children : null;
}
