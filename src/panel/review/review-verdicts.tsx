import { useMemo } from 'preact/hooks';
import { doingNow } from '../../domain/plan/activity';
import { addDays, dayInterval } from '../../domain/time/day';
import { EVIDENCE_WEEKS, evidenceSpan } from '../../domain/evidence/evidence-span';
import { HOUR } from '../../domain/time/instant';
import type { GoalHistory } from '../../domain/evidence/pay-records';
import { evidenceOf, type GoalEvidence } from '../../domain/evidence/pay-report';
import { broughtBy, verdictOn } from '../../domain/evidence/review';
import type { Decision } from '../../domain/plan/verdict';
import type { PayLine } from '../../domain/evidence/what-pays';
import { unitText } from '../../domain/text/amount-text';
import { goalColour } from '../../ui/text/goal-colour';
import { Mark } from '../../ui/parts/mark';
import { doingName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { claimText, leftOutText, recordedText } from '../what-pays/pay-text';
import type { ReviewStepProps } from './read-review';
import { VerdictForm } from './verdict-form';

/** Each thing that had time in the last weeks, its evidence beside it: keep it, cut it, or try it on. */
export function ReviewVerdicts(props: ReviewStepProps) {
  const words = useWords();
  const { read, today } = props;
  const goals = useMemo(
    () =>
      read.histories
        .map((history) => ({ history, ...evidenceOf(history, evidenceSpan(today)) }))
        .filter(({ lines }) => lines.length > 0),
    [read.histories, today],
  );
  if (goals.length === 0) return <p class="lead">{words.text('review_no_verdicts')}</p>;
  return (
    <>
      <p class="lead">{words.count('review_verdicts_lead', EVIDENCE_WEEKS)}</p>
      {goals.map((goal) => (
        <GoalVerdicts key={goal.goal.id} {...props} {...goal} />
      ))}
      <p class="soft small">
        {words.text('why_association')} <a href="#/coin">{words.text('coin_title')}</a>
      </p>
    </>
  );
}

interface GoalVerdictsProps extends ReviewStepProps, GoalEvidence {
  readonly history: GoalHistory;
}

function GoalVerdicts(props: GoalVerdictsProps) {
  const { history, goal, rung, lines, besides, read, store, surroundings, onDone } = props;
  const words = useWords();
  const names = useSiteNames();
  const { activities, dayStart } = history;
  const since = addDays(read.week.span.last, 1);
  const nameOf = (key: string) => {
    const doing = doingNow(goal.id, key, activities);
    return doing ? doingName(doing, names, words) : key;
  };
  const decide = async (line: PayLine, decision: Decision, reason: string) => {
    const moment = surroundings.thisMoment();
    const { key, hours } = line.evidence;
    const evidence = { time: hours * HOUR, results: broughtBy(line, rung), rung: rung.id };
    const undo = await store.verdicts.give(
      { goal: goal.id, doing: key, decision, reason, evidence, ...moment },
      dayInterval(since, moment.offset, dayStart).start,
    );
    onDone({
      text: words.text('verdict_given', words.text(`verdict_${decision}`), nameOf(key)),
      undo,
    });
  };
  const withdraw = async (id: string, key: string) => {
    const undo = await store.verdicts.remove(id);
    onDone({ text: words.text('verdict_withdrawn', nameOf(key)), undo });
  };
  return (
    <section class="review-goal" aria-label={goal.name}>
      <h3>
        <Mark fill={goalColour(goal)} />
        <bdi>{goal.name}</bdi>{' '}
        <span class="soft small">
          {words.text('review_counted_in', unitText(rung.unit, words))}
        </span>
      </h3>
      <ul>
        {lines.map((line) => {
          const { key } = line.evidence;
          const verdict = verdictOn(read.verdicts, key, since, history);
          return (
            <li key={key}>
              <VerdictForm
                name={nameOf(key)}
                evidence={`${recordedText(line, rung.unit, words)} · ${claimText(line, rung.unit, words)}`}
                verdict={verdict}
                onDecide={(decision, reason) => void decide(line, decision, reason)}
                onWithdraw={() => verdict && void withdraw(verdict.id, key)}
              />
            </li>
          );
        })}
      </ul>
      {besides.before > 0 && (
        <p class="soft small">{leftOutText(besides.before, rung.unit, words)}</p>
      )}
    </section>
  );
}
