import type { Instant } from '../../domain/time/instant';
import type { LabelRule } from '../../domain/ledger/label-rule';
import type { ViewProps } from '../frame/view';

interface EndingProps extends Pick<ViewProps, 'store' | 'onDone'> {
  /** What was done, in words. */
  readonly text: string;
}

/** Ends a rule from now on, with undo. */
export async function endRule(
  id: LabelRule['id'],
  now: Instant,
  { store, onDone, text }: EndingProps,
): Promise<void> {
  onDone({ text, undo: await store.rules.end(id, now) });
}

/** Ends a rule for the past too, with undo. */
export async function removeRule(
  id: LabelRule['id'],
  { store, onDone, text }: EndingProps,
): Promise<void> {
  onDone({ text, undo: await store.rules.remove(id) });
}
