import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { activitiesOf, type Doing, doingNow, doingOfActivity } from '../../domain/plan/activity';
import { type CoinTest, firstCoinDay, LESS, tossCoins } from '../../domain/evidence/coin-test';
import type { Rung } from '../../domain/plan/goal';
import { payEvidence } from '../../domain/evidence/pay-evidence';
import {
  type GoalHistory,
  payRecords,
  mostInformativeRung,
} from '../../domain/evidence/pay-records';
import { evidenceSpan } from '../../domain/evidence/evidence-span';
import { unitText } from '../../domain/text/amount-text';
import { Submit } from '../../ui/parts/button';
import { Choice } from '../../ui/parts/choice';
import { SelectField } from '../../ui/parts/field';
import { doingName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface CoinFormProps extends ViewProps {
  readonly histories: readonly GoalHistory[];
  readonly onStart: (test: CoinTest) => void;
}

/** Which thing to find out about, and how the weeks are compared. */
export function CoinForm({ histories, onStart, surroundings, settings, today }: CoinFormProps) {
  const words = useWords();
  const names = useSiteNames();
  const [goal, setGoal] = useState<string>();
  const [doing, setDoing] = useState<string>();
  const [rung, setRung] = useState<Rung['id']>();
  const [less, setLess] = useState<CoinTest['less']>('without');
  const offered = histories.filter((history) => thingsOf(history, today).length > 0);
  const history = offered.find((each) => each.goal.id === goal) ?? offered[0];
  if (!history) return <p>{words.text('coin_nothing')}</p>;
  const things = thingsOf(history, today);
  const thing = things.find(({ key }) => key === doing) ?? things[0];
  const { ladder } = history.goal;
  const counted =
    ladder.find(({ id }) => id === rung) ?? mostInformativeRung(history, evidenceSpan(today));
  const first = firstCoinDay(today, settings);
  const start = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!thing) return;
    const sides = tossCoins(surroundings.chance);
    onStart({ goal: history.goal.id, doing: thing.key, rung: counted.id, less, first, sides });
  };
  return (
    <form class="form" onSubmit={start}>
      {offered.length > 1 && (
        <SelectField
          label={words.text('result_goal')}
          value={history.goal.id}
          onChange={(id) => setGoal(id)}
        >
          {offered.map(({ goal }) => (
            <option key={goal.id} value={goal.id}>
              {goal.name}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        label={words.text('coin_thing')}
        value={thing?.key ?? ''}
        onChange={(key) => setDoing(key)}
      >
        {things.map((each) => (
          <option key={each.key} value={each.key}>
            {doingName(each, names, words)}
          </option>
        ))}
      </SelectField>
      <Choice
        legend={words.text('coin_less')}
        value={less}
        options={LESS.map((value) => ({ value, text: words.text(`coin_less_${value}`) }))}
        onChange={setLess}
      />
      {ladder.length > 1 && (
        <Choice
          legend={words.text('coin_rung')}
          value={counted.id}
          options={ladder
            .toReversed()
            .map(({ id, unit }) => ({ value: id, text: unitText(unit, words) }))}
          onChange={setRung}
        />
      )}
      <p class="soft">{words.text('coin_begins', dateText(first, today, words))}</p>
      <div class="form-end">
        <Submit>{words.text('coin_start')}</Submit>
      </div>
    </form>
  );
}

/** What had time for the goal in the last weeks, most first, then the rest of its plan. */
function thingsOf(history: GoalHistory, today: string): Doing[] {
  const { goal, activities } = history;
  const lived = payEvidence(payRecords(history, goal.ladder[0], evidenceSpan(today)));
  const done = lived.flatMap(({ key }) => doingNow(goal.id, key, activities) ?? []);
  const planned = activitiesOf(goal.id, activities)
    .filter(({ archived }) => !archived)
    .flatMap(doingOfActivity);
  return [...new Map([...done, ...planned].map((each) => [each.key, each])).values()];
}
