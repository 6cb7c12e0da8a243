import { answersFor } from '../../domain/ledger/answers';
import type { Cut } from '../../domain/ledger/cut';
import type { Label } from '../../domain/plan/label';
import type { LabelRule } from '../../domain/ledger/label-rule';
import type { Records } from '../../domain/ledger/ledger';
import { nameableActivities } from '../../domain/plan/nameable';
import { spotKey } from '../../domain/site/site';
import type { Stretch } from '../../domain/ledger/stretch';
import { useLive } from '../../ui/hooks/live';
import { answerName, spotName } from '../../ui/text/names';
import { RuleLine, useRuleOffer } from '../../ui/notices/rule-line';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { endRule, removeRule } from '../sites/end-rule';
import { StretchCard } from './stretch-card';
import type { ViewProps } from '../frame/view';

interface ChosenStretchProps extends Pick<ViewProps, 'store' | 'surroundings' | 'onDone'> {
  readonly stretch: Stretch;
  readonly records: Records;
  readonly onCut: (cut: Cut) => void;
  readonly onClose: () => void;
}

/** The card of a stretch, and what the person changes there. */
export function ChosenStretch({ stretch, records, onCut, onClose, ...shared }: ChosenStretchProps) {
  const { store, surroundings, onDone } = shared;
  const { goals, activities } = records;
  const names = useSiteNames();
  const words = useWords();
  const last = useLive(
    () => store.watch(['checkIns'], () => store.checkIns.lastAt(stretch)),
    [spotKey(stretch)],
  );
  const answers = answersFor(goals, last ?? records.checkIns, stretch);
  const rule = useRuleOffer((spots) =>
    store.watch(['rules', 'checkIns'], () => store.rules.offerFor(spots)),
  );
  const { site, place, entry } = stretch;
  const about = spotName(stretch, names, words);
  const now = () => surroundings.thisMoment().at;
  const relabel = async (label: Label) => {
    const undo = await (entry
      ? store.entries.change(entry.id, { label })
      : store.checkIns.label([stretch], label));
    if (!entry) rule.ask([stretch]);
    const name = answerName(label, goals, activities, words);
    onDone({ text: words.text('answered', about, name), undo });
  };
  const ended = { store, onDone, text: words.text('rule_ended', about) };
  return (
    <>
      <StretchCard
        stretch={stretch}
        answers={answers}
        labelText={answerName(stretch.label, goals, activities, words)}
        activitiesOf={({ id }) => nameableActivities(id, stretch, activities)}
        onLabel={(label) => void relabel(label)}
        onSplit={(at) => onCut({ site, place, at })}
        onEndRule={({ id }: LabelRule) => void endRule(id, now(), ended)}
        onRemoveRule={({ id }: LabelRule) => void removeRule(id, ended)}
        onClose={onClose}
      />
      <RuleLine
        offer={rule.offer}
        keeper={store.rules}
        now={now}
        records={records}
        onDone={onDone}
      />
    </>
  );
}
