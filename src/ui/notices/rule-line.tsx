import { useState } from 'preact/hooks';
import type { Instant } from '../../domain/time/instant';
import type { Records } from '../../domain/ledger/ledger';
import type { RuleOffer } from '../../domain/ledger/rule-offer';
import type { Spot } from '../../domain/site/site';
import type { Undone } from '../../domain/row/undone';
import type { Watchable } from '../hooks/keep-reading';
import { useLive } from '../hooks/live';
import { answerName, spotName } from '../text/names';
import { RuleQuestion } from './rule-question';
import { useSiteNames } from '../hooks/site-names';
import type { Done } from '../parts/undo';
import { useWords } from '../hooks/words';

type Undo = () => Promise<Undone>;

/** Where rules are kept. */
export interface RuleKeeper {
  readonly add: (offer: RuleOffer, from: Instant) => Promise<Undo>;
  readonly decline: (offer: RuleOffer) => Promise<Undo>;
}

export interface RuleState {
  readonly offer: RuleOffer | undefined;
  /** Looks for a rule to offer where an answer was just given. */
  readonly ask: (spots: readonly Spot[]) => void;
}

const NOWHERE: readonly Spot[] = [];

/**
 * The rule to offer once an answer is given; it goes when the answer is taken back.
 * @param watch tells the rule to offer for one of the spots, and again whenever that changes
 */
export function useRuleOffer(
  watch: (spots: readonly Spot[]) => Watchable<RuleOffer | undefined>,
): RuleState {
  const [spots, ask] = useState(NOWHERE);
  const offer = useLive(() => watch(spots), [spots]);
  return { offer, ask };
}

interface RuleLineProps {
  readonly offer: RuleOffer | undefined;
  readonly keeper: RuleKeeper;
  readonly now: () => Instant;
  readonly records: Pick<Records, 'goals' | 'activities'>;
  readonly onDone: (done: Done) => void;
}

/** Asks whether an answer is to hold always, and keeps what the person says, with undo. */
export function RuleLine({ offer, keeper, now, records, onDone }: RuleLineProps) {
  const names = useSiteNames();
  const words = useWords();
  if (!offer) return null;
  const { goals, activities } = records;
  const about = spotName(offer, names, words);
  const answer = answerName(offer.label, goals, activities, words);
  const accept = async () => {
    const undo = await keeper.add(offer, now());
    onDone({ text: words.text('rule_added', about, answer), undo });
  };
  const decline = async () => {
    const undo = await keeper.decline(offer);
    onDone({ text: words.text('rule_declined', about), undo });
  };
  return (
    <RuleQuestion
      question={words.text('rule_question', answer, about)}
      onYes={() => void accept()}
      onNo={() => void decline()}
    />
  );
}
