import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface DisclosureProps {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** What not everyone needs: it is read and drawn once it is opened. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details
      class="disclosure"
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {opened && <div class="disclosed">{children}</div>}
    </details>
  );
}
