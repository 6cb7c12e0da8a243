import type { LabelRule } from '../../domain/ledger/label-rule';
import { dayOf } from '../../domain/time/day';
import type { Instant } from '../../domain/time/instant';
import { useLive } from '../../ui/hooks/live';
import { answerName, spotName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { endRule, removeRule } from './end-rule';
import { RuleEnds } from './rule-ends';
import type { ViewProps } from '../frame/view';

/** The remembered answers, each with the ways to end it; those that hold come first. */
export function RulesList(props: ViewProps) {
  const { store } = props;
  const words = useWords();
  const rules = useLive(() => store.watch(['rules'], () => store.rules.all()), [store]);
  const goals = useLive(() => store.watch(['goals'], () => store.goals.all()), [store]);
  const activities = useLive(
    () => store.watch(['activities'], () => store.activities.all()),
    [store],
  );
  if (!rules || !goals || !activities) return null;
  return (
    <section class="rules" aria-labelledby="rules">
      <h3 id="rules">{words.text('rules_title')}</h3>
      {rules.length === 0 && <p class="soft">{words.text('rules_empty')}</p>}
      <ul>
        {rules.toSorted(holdingFirst).map((rule) => (
          <RuleItem
            {...props}
            key={rule.id}
            rule={rule}
            answer={answerName(rule.label, goals, activities, words)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RuleItemProps extends ViewProps {
  readonly rule: LabelRule;
  readonly answer: string;
}

function RuleItem({ rule, answer, ...shared }: RuleItemProps) {
  const { store, surroundings, settings, today, onDone } = shared;
  const names = useSiteNames();
  const words = useWords();
  const spot = spotName(rule, names, words);
  const text = words.text('rule_ended', spot);
  const date = (at: Instant) => {
    const moment = { at, offset: surroundings.offsetAt(at) };
    return dateText(dayOf(moment, settings.dayStart), today, words);
  };
  const { id, from, until } = rule;
  return (
    <li>
      <p>
        {words.text('rule_always', spot, answer)}
        <span class="soft small">
          {until === undefined
            ? words.text('rule_since', date(from))
            : words.text('rule_from_until', date(from), date(until))}
        </span>
      </p>
      <RuleEnds
        rule={rule}
        about={words.text('rule_always', spot, answer)}
        onEnd={() => void endRule(id, surroundings.thisMoment().at, { store, onDone, text })}
        onRemove={() => void removeRule(id, { store, onDone, text })}
      />
    </li>
  );
}

function holdingFirst(a: LabelRule, b: LabelRule): number {
  return Number(a.until !== undefined) - Number(b.until !== undefined) || b.from - a.from;
}
