import { useEffect } from 'preact/hooks';
import { activeGoals } from '../domain/answers';
import type { Label } from '../domain/check-in';
import { creditable } from '../domain/creditable';
import type { Day } from '../domain/day';
import { dayLedger, type Records } from '../domain/ledger';
import type { Site } from '../domain/site';
import { unlabelledVisits, type Visit } from '../domain/visit';
import type { Store } from '../store/store';
import { amountText } from '../ui/amount-text';
import { MissingSites } from '../ui/missing-sites';
import { labelName } from '../ui/names';
import { askFor, useMissing } from '../ui/permissions';
import type { NewResult } from '../ui/result-form';
import type { Surroundings } from '../ui/surroundings';
import { UndoNotice, useUndo } from '../ui/undo';
import { useWords } from '../ui/words';
import { Footer } from './footer';
import { GoalLines } from './goal-lines';
import { RecordResult } from './record-result';
import { WaitingList } from './waiting-list';

interface TodayProps {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly sites: readonly Site[];
  readonly records: Records;
  readonly day: { readonly today: Day; readonly dayStart: number };
}

/** The popup once timing has begun. Every tap is stored at once, since the popup may close at any moment. */
export function Today({ store, surroundings, sites, records, day }: TodayProps) {
  const words = useWords();
  const { done, offer, clear } = useUndo();
  const ledger = dayLedger(day.today, records, day.dayStart);
  const visits = unlabelledVisits(ledger.parts);
  const goals = activeGoals(records.goals);
  const missing = useMissing(sites, surroundings);
  useEffect(() => void surroundings.showWaiting(visits.length), [visits.length]);

  const label = async (some: readonly Visit[], answer: Label, about: string) => {
    const undo = await store.checkIns.label(some, answer);
    offer({ text: words.text('answered', about, labelName(answer, goals, words)), undo });
  };
  const record = async ({ goal, rung, amount, credit }: NewResult) => {
    const moment = surroundings.thisMoment();
    const result = { goal: goal.id, rung: rung.id, amount, credit, ...moment };
    const undo = await store.results.add(result);
    offer({ text: words.text('recorded', amountText(amount, rung.unit, words)), undo });
  };
  return (
    <main class="popup">
      <WaitingList
        visits={visits}
        goals={goals}
        checkIns={records.checkIns}
        onLabel={(...answer) => void label(...answer)}
        onNameGoal={() => void surroundings.openPage('panel')}
      />
      <MissingSites sites={missing} onAsk={(asked) => void askFor(asked, surroundings)} />
      {goals.length > 0 && (
        <RecordResult
          goals={goals}
          activitiesOf={(goal) => creditable(ledger, goal)}
          onSave={(result) => void record(result)}
        />
      )}
      <GoalLines accounts={ledger.goals} />
      <Footer
        timed={sites.filter((site) => !missing.includes(site))}
        onOpen={() => void surroundings.openPage('panel')}
      />
      <UndoNotice done={done} onEnd={clear} />
    </main>
  );
}
