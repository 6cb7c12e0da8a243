import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Shows what can wait once all around it is painted: what lies below the fold holds up nothing above it. */
export function Later({ children }: { readonly children: ComponentChildren }) {
  const [due, setDue] = useState(false);
  useEffect(() => setDue(true), []);
  return due ? children : null;
}
