import type { Instant } from '../domain/time/instant';
import { sameLabel } from '../domain/plan/label';
import { endedRule, isOpen, type LabelRule } from '../domain/ledger/label-rule';
import { type RuleOffer, ruleOffer } from '../domain/ledger/rule-offer';
import { type Spot, spotKey } from '../domain/site/site';
import type { CheckIns } from './check-ins';
import type { Database } from './database';
import type { Editor, StoreDeps, Undo } from './editor';

/** Remembered answers. */
export interface Rules {
  /** Remembers an answer for time from `from` on. A rule that held there before ends then. */
  add(offer: RuleOffer, from: Instant): Promise<Undo>;
  /** Remembers that an answer is not to become a rule. */
  decline(offer: RuleOffer): Promise<Undo>;
  /** Ends a rule; what it labelled before keeps its label. */
  end(id: LabelRule['id'], until: Instant): Promise<Undo>;
  /** Takes a rule away, with every label that it gave. */
  remove(id: LabelRule['id']): Promise<Undo>;
  /** Those that label time, now or in the past. */
  all(): Promise<LabelRule[]>;
  /** The rule to offer for one of the spots, if any. */
  offerFor(spots: readonly Spot[]): Promise<RuleOffer | undefined>;
}

export function ruleRepository(
  { rules, local }: Database,
  editor: Editor,
  { newId }: StoreDeps,
  checkIns: Pick<CheckIns, 'lastAt'>,
): Rules {
  const at = async ({ site, place }: Spot) =>
    (await rules.toArray()).filter((rule) => spotKey(rule) === `${site}/${place}`);

  return {
    // One transaction, so that two windows that say yes make one rule.
    add: ({ site, place, label }, from) =>
      rules.db.transaction('rw', rules, local, async () => {
        const open = (await at({ site, place })).filter((rule) => isOpen(rule, from));
        const held = open.find((rule) => sameLabel(rule.label, label));
        const others = open.filter((rule) => rule !== held);
        const added = held ? [] : [{ id: newId(), site, place, label, from }];
        return editor.put(rules, (stamp) => [
          ...others.map((rule) => ({ ...endedRule(rule, from), stamp })),
          ...added.map((rule) => ({ ...rule, stamp })),
        ]);
      }),
    // A tombstone from the start: it labels nothing, and what was a rule once is not offered again.
    decline: ({ site, place, label }) =>
      editor.put(rules, (stamp) => [
        { id: newId(), stamp, site, place, label, from: 0, deleted: true },
      ]),
    end: (id, until) => editor.change(rules, [id], (rule) => endedRule(rule, until)),
    remove: (id) => editor.remove(rules, [id]),
    all: () => rules.filter(({ deleted }) => !deleted).toArray(),
    offerFor: async (spots) => {
      const known = await rules.toArray();
      for (const spot of spots) {
        const offer = ruleOffer(spot, await checkIns.lastAt(spot), known);
        if (offer) return offer;
      }
      return undefined;
    },
  };
}
