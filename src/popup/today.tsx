import { useEffect, useRef, useState } from 'preact/hooks';
import { activeGoals } from '../domain/answers';
import type { Cut } from '../domain/cut';
import type { Label } from '../domain/label';
import { creditable } from '../domain/creditable';
import type { Interval } from '../domain/instant';
import { dayLedger } from '../domain/ledger';
import type { SetOnCard } from '../domain/set-on-card';
import type { Settings } from '../domain/setting';
import type { Site } from '../domain/site';
import { timingText } from '../domain/timing-text';
import { unlabelledVisits, type Visit } from '../domain/visit';
import type { Store } from '../store/store';
import { amountText } from '../domain/amount-text';
import { useOpenForms } from '../ui/forms';
import { useKeptFocus } from '../ui/kept-focus';
import { MissingSites } from '../ui/missing-sites';
import { answerName } from '../ui/names';
import { usePause } from '../ui/pause';
import { PauseNotice } from '../ui/pause-notice';
import { askFor, useMissing } from '../ui/permissions';
import { type NewResult, resultRow } from '../ui/result-form';
import { RuleLine, useRuleOffer } from '../ui/rule-line';
import type { Surroundings } from '../ui/surroundings';
import { UndoNotice, useUndo } from '../ui/undo';
import { useWords } from '../ui/words';
import { Footer } from './footer';
import { GoalLines } from './goal-lines';
import { useEnteredBefore } from './after-entry';
import { Offline } from './offline';
import type { OfflineProps } from './offline-props';
import { PauseTiming } from './pause-timing';
import type { TodayRead } from './read-popup';
import { RecordResult } from './record-result';
import { SetOnCardLine } from './set-on-card-line';
import { WaitingList } from './waiting-list';

interface TodayProps extends TodayRead {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly sites: readonly Site[];
  readonly settings: Settings;
  readonly cardSet: SetOnCard | undefined;
}

const NO_CUTS: readonly Cut[] = [];

/** The popup once timing has begun. Every tap is stored at once, since the popup may close at any moment. */
export function Today({ store, surroundings, sites, settings, cardSet, ...read }: TodayProps) {
  const { today, records, last, actions, intentions } = read;
  const { dayStart } = settings;
  const words = useWords();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main, (root) => root.querySelector('.waiting'));
  const { done, offer, clear } = useUndo();
  const open = useOpenForms();
  const [entered, setEntered] = useState(useEnteredBefore());
  const ledger = dayLedger(today, records, dayStart);
  const [cuts, setCuts] = useState(NO_CUTS);
  const visits = unlabelledVisits(ledger.parts, cuts);
  const goals = activeGoals(records.goals);
  const missing = useMissing(sites, surroundings);
  const pause = usePause(settings.pause, surroundings.thisMoment);
  const until = pause?.end;
  const timing = timingText(settings.timer, records.activities, words);
  useEffect(
    () => void surroundings.showWaiting(visits.length, until, timing),
    [visits.length, until, timing],
  );

  const rule = useRuleOffer((spots) =>
    store.watch(['rules', 'checkIns'], () => store.rules.offerFor(spots)),
  );
  const label = async (some: readonly Visit[], answer: Label, about: string) => {
    const undo = await store.checkIns.label(some, answer);
    rule.ask(some);
    const name = answerName(answer, goals, records.activities, words);
    offer({ text: words.text('answered', about, name), undo });
  };
  const cut = (made: Cut, about: string) => {
    setCuts([...cuts, made]);
    const undo = async () => {
      setCuts((all) => all.filter((each) => each !== made));
      return 'all' as const;
    };
    offer({ text: words.text('split_done', about), undo });
  };
  const record = async (result: NewResult) => {
    const undo = await store.results.add(resultRow(result));
    const text = amountText(result.amount, result.rung.unit, words);
    offer({ text: words.text('recorded', text), undo });
  };
  const setPause = (next: Interval) => surroundings.changeTiming({ kind: 'pause', pause: next });
  const offline: OfflineProps = {
    store,
    surroundings,
    settings,
    records,
    goals,
    today,
    actions,
    onDone: offer,
    onEntered: (id, action) => setEntered({ id, action }),
  };
  return (
    <main class="popup" ref={main}>
      <WaitingList
        visits={visits}
        goals={goals}
        activities={records.activities}
        checkIns={last}
        intentions={intentions}
        cuts={cuts}
        onCut={cut}
        onLabel={(...answer) => void label(...answer)}
        onNameGoal={() => void surroundings.openPage('panel')}
      />
      <Offline
        {...offline}
        entered={entered}
        onRecord={record}
        onClose={() => setEntered(undefined)}
      />
      <MissingSites sites={missing} onAsk={(asked) => void askFor(asked, surroundings)} />
      {(goals.length > 0 || open.includes('popup/result')) && (
        <RecordResult
          goals={goals}
          activitiesOf={(goal) => creditable(ledger, goal, records.activities)}
          clock={surroundings}
          dayStart={dayStart}
          onSave={record}
        />
      )}
      <GoalLines accounts={ledger.goals} />
      {cardSet && <SetOnCardLine set={cardSet} store={store} />}
      {pause && (
        <PauseNotice pause={pause} clock={surroundings} onChange={(next) => void setPause(next)} />
      )}
      {!pause && sites.length > 0 && (
        <PauseTiming
          clock={surroundings}
          dayStart={dayStart}
          onChange={(next) => void setPause(next)}
        />
      )}
      <Footer
        timed={sites.filter((site) => !missing.includes(site))}
        paused={pause !== undefined}
        onOpen={() => void surroundings.openPage('panel')}
      />
      <div class="notices">
        <div aria-live="polite">
          <RuleLine
            offer={rule.offer}
            keeper={store.rules}
            now={() => surroundings.thisMoment().at}
            records={records}
            onDone={offer}
          />
        </div>
        <UndoNotice done={done} onEnd={clear} />
      </div>
    </main>
  );
}
