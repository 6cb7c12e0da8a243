import { useEffect, useRef, useState } from 'preact/hooks';
import { activeGoals } from '../domain/ledger/answers';
import type { Cut } from '../domain/ledger/cut';
import type { Label } from '../domain/plan/label';
import { creditable } from '../domain/ledger/creditable';
import type { Interval } from '../domain/time/instant';
import { dayLedger } from '../domain/ledger/ledger';
import type { SetOnCard } from '../domain/prompt/set-on-card';
import type { Settings } from '../domain/setting';
import type { Site } from '../domain/site/site';
import { timingText } from '../domain/text/timing-text';
import { unlabelledVisits, type Visit } from '../domain/ledger/visit';
import type { Store } from '../store/store';
import { amountText } from '../domain/text/amount-text';
import { useOpenForms } from '../ui/hooks/forms';
import { useFocusFallback } from '../ui/hooks/focus-fallback';
import { MissingSites } from '../ui/notices/missing-sites';
import { answerName } from '../ui/text/names';
import { usePause } from '../ui/hooks/pause';
import { PauseNotice } from '../ui/notices/pause-notice';
import { askFor, useMissing } from '../ui/hooks/permissions';
import { type NewResult, resultRow } from '../ui/forms/result-form';
import { RuleLine, useRuleOffer } from '../ui/notices/rule-line';
import type { Surroundings } from '../ui/hooks/surroundings';
import { UndoNotice, useUndo } from '../ui/parts/undo';
import { useWords } from '../ui/hooks/words';
import { Footer } from './footer';
import { GoalLines } from './goal-lines';
import { useEnteredBefore } from './offline/after-entry';
import { Offline } from './offline/offline';
import type { OfflineProps } from './offline/offline-props';
import { PauseTiming } from './pause-timing';
import type { TodayRead } from './read-popup';
import { RecordInPopup } from './record-result';
import { SetOnCardLine } from './set-on-card-line';
import { WaitingList } from './waiting/waiting-list';

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
  useFocusFallback(main, (root) => root.querySelector('.waiting'));
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
        <RecordInPopup
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
