import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import type { Label } from '../../../src/domain/plan/label';
import type { LabelRule } from '../../../src/domain/ledger/label-rule';
import { ruleOffer } from '../../../src/domain/ledger/rule-offer';

const SPOT = { site: 'linkedin', place: 'messages' } as const;
const GOAL: Label = { kind: 'goal', goal: 'customers' };
const BREAK: Label = { kind: 'break' };

/** Answers for one visit after the other, the newest first. */
function answers(...labels: readonly Label[]): CheckIn[] {
  const given = labels.toReversed().map((label, index): CheckIn => {
    const [start, end] = [index * 100, index * 100 + 50];
    return { ...SPOT, id: `${index}`, stamp: `${index}`, start, end, label };
  });
  return given.toReversed();
}

function rule(label: Label, more: Partial<LabelRule> = {}): LabelRule {
  return { ...SPOT, id: 'rule', stamp: '1', label, from: 0, ...more };
}

describe('a rule is offered', () => {
  test('after the third same answer in a row, not after the second', () => {
    expect(ruleOffer(SPOT, answers(GOAL, GOAL), [])).toBeUndefined();
    expect(ruleOffer(SPOT, answers(GOAL, GOAL, GOAL), [])).toEqual({ ...SPOT, label: GOAL });
  });

  test('for the answer that was given last, whatever was said earlier', () => {
    expect(ruleOffer(SPOT, answers(BREAK, BREAK, BREAK, GOAL, GOAL), [])?.label).toEqual(BREAK);
    expect(ruleOffer(SPOT, answers(GOAL, BREAK, BREAK, BREAK), [])).toBeUndefined();
  });

  test('for an activity only where that activity was named each time', () => {
    const outreach: Label = { ...GOAL, activity: 'outreach' };
    expect(ruleOffer(SPOT, answers(outreach, outreach, GOAL), [])).toBeUndefined();
    expect(ruleOffer(SPOT, answers(outreach, outreach, outreach), [])?.label).toEqual(outreach);
  });

  test('for one spot only by what was said of that spot', () => {
    const elsewhere = answers(GOAL, GOAL, GOAL).map((row) => ({ ...row, place: 'feed' as const }));
    expect(ruleOffer(SPOT, elsewhere, [])).toBeUndefined();
  });

  test('not for visits that were answered together, since that is one answer', () => {
    const together = answers(GOAL, GOAL, GOAL).map((row) => ({ ...row, stamp: '1' }));
    expect(ruleOffer(SPOT, together, [])).toBeUndefined();
  });

  test('not for one visit that was answered again and again', () => {
    const again = answers(GOAL, GOAL, GOAL).map((row) => ({ ...row, start: 0, end: 50 }));
    expect(ruleOffer(SPOT, again, [])).toBeUndefined();
  });

  test('not for time away that was nothing, however often', () => {
    const away = { site: 'offline', place: 'else' } as const;
    const nothing = answers({ kind: 'none' }, { kind: 'none' }, { kind: 'none' });
    const given = nothing.map((row) => ({ ...row, ...away }));
    expect(ruleOffer(away, given, [])).toBeUndefined();
  });

  test('not where it is one, was one, or was declined', () => {
    const given = answers(GOAL, GOAL, GOAL);
    for (const more of [{}, { until: 5 }, { deleted: true }] as const)
      expect(ruleOffer(SPOT, given, [rule(GOAL, more)])).toBeUndefined();
    expect(ruleOffer(SPOT, given, [rule(BREAK)])).toBeDefined();
    expect(ruleOffer(SPOT, given, [{ ...rule(GOAL), place: 'feed' }])).toBeDefined();
  });
});
