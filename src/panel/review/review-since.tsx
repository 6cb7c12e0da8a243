import { useRef } from 'preact/hooks';
import { doingNow } from '../../domain/plan/activity';
import { addDays, dayOf } from '../../domain/time/day';
import { durationText } from '../../domain/text/duration-text';
import type { GoalHistory } from '../../domain/evidence/pay-records';
import {
  beforeAfter,
  type Brought,
  type DueVerdict,
  dueVerdicts,
  VERDICT_WEEKS,
} from '../../domain/evidence/review';
import type { Rung } from '../../domain/plan/goal';
import type { Words } from '../../domain/foundation/words';
import { amountText } from '../../domain/text/amount-text';
import { Button } from '../../ui/parts/button';
import { goalColour } from '../../ui/text/goal-colour';
import { Mark } from '../../ui/parts/mark';
import { doingName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import type { ReviewStepProps } from './read-review';

/** What was decided four or more weeks ago, and what happened since. */
export function ReviewSince(props: ReviewStepProps) {
  const { read, today, store, surroundings, onDone } = props;
  const words = useWords();
  const lead = useRef<HTMLParagraphElement>(null);
  const due = dueVerdicts(read.verdicts, read.histories, today);
  const see = async ({ verdict, older }: DueVerdict) => {
    const ids = [verdict, ...older].map(({ id }) => id);
    const undo = await store.verdicts.see(ids, surroundings.thisMoment());
    // The button that was pressed goes with its line.
    lead.current?.focus();
    onDone({ text: words.text('verdict_seen'), undo });
  };
  return (
    <>
      <p class="lead" ref={lead} tabIndex={-1}>
        {due.length > 0
          ? words.text('review_since_lead')
          : words.text(
              'review_since_empty',
              dateText(addDays(today, 7 * VERDICT_WEEKS), today, words),
            )}
      </p>
      {due.length > 0 && (
        <ul class="review-since">
          {due.map((each) => (
            <SinceItem
              key={each.verdict.id}
              {...props}
              due={each}
              history={read.histories.find(({ goal }) => goal.id === each.verdict.goal)}
              onSeen={() => void see(each)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

interface SinceItemProps extends ReviewStepProps {
  readonly due: DueVerdict;
  readonly history: GoalHistory | undefined;
  readonly onSeen: () => void;
}

function SinceItem({ due: { verdict }, history, today, onSeen }: SinceItemProps) {
  const words = useWords();
  const names = useSiteNames();
  if (!history) return null;
  const { goal, activities, dayStart } = history;
  const doing = doingNow(goal.id, verdict.doing, activities);
  const name = doing ? doingName(doing, names, words) : verdict.doing;
  const { rung, before, after } = beforeAfter(verdict, history);
  const day = dateText(dayOf(verdict, dayStart), today, words);
  return (
    <li>
      <h3>
        <Mark fill={goalColour(goal)} />
        <bdi>{name}</bdi>
      </h3>
      <p>
        {words.text('verdict_was', day, words.text(`verdict_${verdict.decision}`))}{' '}
        {verdict.reason && (
          <q>
            <bdi>{verdict.reason}</bdi>
          </q>
        )}
      </p>
      <dl class="before-after">
        <dt>{words.text('review_weeks_before')}</dt>
        <dd>{broughtText(before, rung, words)}</dd>
        <dt>{words.text('review_weeks_after')}</dt>
        <dd>{broughtText(after, rung, words)}</dd>
      </dl>
      <Button label={words.text('verdict_see', name)} onClick={onSeen}>
        {words.text('verdict_see_short')}
      </Button>
    </li>
  );
}

/** `2 calls booked in 6 h 10`. */
function broughtText({ time, results, before }: Brought, { unit }: Rung, words: Words): string {
  const came = amountText(results, unit, words);
  const recorded = words.text('pays_recorded', came, durationText(time, words));
  if (before <= 0) return recorded;
  return `${recorded}. ${words.text('pays_before', amountText(before, unit, words))}`;
}
