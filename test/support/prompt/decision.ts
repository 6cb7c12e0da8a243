import type { DecisionPoint, RefusedMoment } from '../../../src/domain/prompt/decision-point';
import { MINUTE } from '../../../src/domain/time/instant';
import type { Intention } from '../../../src/domain/plan/intention';

/** A prompt that showed at LinkedIn; stamped by its time unless said otherwise. */
export function decisionAt(at: number, more: Partial<DecisionPoint> = {}): DecisionPoint {
  return {
    id: `decision-${at}`,
    stamp: stampAt(at),
    at,
    offset: 0,
    site: 'linkedin',
    chance: 0.5,
    shown: true,
    content: 'fact',
    active: 10 * MINUTE,
    ...more,
  };
}

/** A moment that was refused there. */
export function refusedAt(at: number, more: Partial<RefusedMoment> = {}): RefusedMoment {
  const row = { id: `refused-${at}`, stamp: stampAt(at), at, offset: 0, site: 'linkedin' } as const;
  return { ...row, refused: 'gap', ...more };
}

/** The person was asked there what a visit is for. */
export function intentionAt(
  at: number,
  plan: Intention['plan'],
  more: Partial<Intention> = {},
): Intention {
  const row = { id: `intention-${at}`, stamp: stampAt(at), at, offset: 0, site: 'linkedin' };
  return { ...row, plan, ...more };
}

export function stampAt(at: number): string {
  return at.toString(36).padStart(12, '0');
}
