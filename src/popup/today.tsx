import { useEffect, useRef, useState } from 'preact/hooks';
import { activeGoals } from '../domain/ledger/answers';
import type { Cut } from '../domain/ledger/cut';
import {
  creditTo,
  lastWorkedFor,
  lateRung,
  lateRungs,
  type GoalRung,
} from '../domain/recent/lately';
import { suggestedAnswer } from '../domain/recent/suggested-answer';
import { nextUp } from '../domain/plan/next-action';
import { type Goal } from '../domain/plan/goal';
import { goalDigits } from '../domain/plan/goal-digit';
import { plannedFor } from '../domain/plan/intention';
import type { Label } from '../domain/plan/label';
import { creditable } from '../domain/ledger/creditable';
import type { Interval } from '../domain/time/instant';
import { dayLedger } from '../domain/ledger/ledger';
import type { SetOnCard } from '../domain/prompt/set-on-card';
import type { Settings } from '../domain/setting';
import type { Site, Spot } from '../domain/site/site';
import { timingText } from '../domain/text/timing-text';
import { type Visit, visitsBySpot } from '../domain/ledger/visit';
import type { Store } from '../store/store';
import { amountText } from '../domain/text/amount-text';
import { useFocusFallback } from '../ui/hooks/focus-fallback';
import { useOpener } from '../ui/hooks/opener';
import { useSiteNames } from '../ui/hooks/site-names';
import { MissingSites } from '../ui/notices/missing-sites';
import { answerName, doingName } from '../ui/text/names';
import { usePause } from '../ui/hooks/pause';
import { PauseNotice } from '../ui/notices/pause-notice';
import { askFor, useMissing } from '../ui/hooks/permissions';
import { type NewResult, resultRow } from '../ui/forms/result-form';
import { RuleLine, useRuleOffer } from '../ui/notices/rule-line';
import type { Surroundings } from '../ui/hooks/surroundings';
import { Button } from '../ui/parts/button';
import { type Done, UndoNotice, useUndo } from '../ui/parts/undo';
import { useWords } from '../ui/hooks/words';
import { WaitingList } from '../ui/waiting/waiting-list';
import { useAskedDay } from './asked-day';
import { CountUp } from './count-up';
import { AsSuggested, FootLine } from './foot';
import { GoalLines } from './goal-lines';
import { Head } from './head';
import { useEnteredBefore } from './offline/after-entry';
import { Offline, OfflineNow } from './offline/offline';
import type { OfflineProps } from './offline/offline-props';
import { startable } from './offline/start-timer';
import { PauseTiming } from './pause-timing';
import type { EarlierRead, TodayRead } from './read-popup';
import { RecordInPopup, RESULT_FORM } from './record-result';
import { SetOnCardLine } from './set-on-card-line';
import { useTakeBackKey } from './take-back';
import { timedText } from './timing-line';

interface TodayProps extends TodayRead {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly sites: readonly Site[];
  readonly settings: Settings;
  readonly cardSet: SetOnCard | undefined;
  readonly earlier: EarlierRead;
}

const NO_CUTS: readonly Cut[] = [];

/**
 * The popup once timing has begun: a head, rows that scroll, a foot. Every tap is stored at once, since the popup may
 * close at any moment.
 */
export function Today({
  store,
  surroundings,
  sites,
  settings,
  cardSet,
  earlier,
  ...read
}: TodayProps) {
  const { today, records, actions, results, pays } = read;
  const { activities } = records;
  const { dayStart } = settings;
  const words = useWords();
  const names = useSiteNames();
  const main = useRef<HTMLElement>(null);
  useFocusFallback(main, (root) => root.querySelector('.waiting'));
  const undo = useUndo();
  const noteDone = useTakeBackKey(undo.offer);
  const offer = (done: Done) => undo.offer(noteDone(done));
  const recording = useOpener(RESULT_FORM);
  const [entered, setEntered] = useState(useEnteredBefore());
  const ledger = dayLedger(today, records, dayStart);
  const [cuts, setCuts] = useState(NO_CUTS);
  const asked = useAskedDay(today, ledger, earlier, cuts);
  const { visits } = asked;
  const goals = activeGoals(records.goals);
  const answers = { goals, activities, digits: goalDigits(goals) };
  const missing = useMissing(sites, surroundings);
  const pause = usePause(settings.pause, surroundings.thisMoment);
  const until = pause?.end;
  const timing = timingText(settings.timer, activities, words);
  const waiting = asked.todays.length;
  useEffect(() => void surroundings.showWaiting(waiting, until, timing), [waiting, until, timing]);

  const last = [...read.last, ...earlier.last];
  const intentions = [...read.intentions, ...earlier.intentions];
  const suggest = (spot: Spot, newest: Visit) =>
    suggestedAnswer(spot, last, answers, plannedFor(newest, intentions));
  const places = visitsBySpot(visits);
  const suggestions = places.flatMap((group) => {
    const [newest] = group.visits;
    const label = newest && suggest(group, newest);
    return label ? [{ visits: group.visits, label }] : [];
  });

  const rule = useRuleOffer((spots) =>
    store.watch(['rules', 'checkIns'], () => store.rules.offerFor(spots)),
  );
  const answer = async (some: readonly Visit[], label: Label, about: string) => {
    const taken = await store.checkIns.label(some, label);
    rule.ask(some);
    const name = answerName(label, goals, activities, words);
    return noteDone({ text: words.text('answered', about, name), undo: taken });
  };
  const answerAll = async () => {
    const taken = await store.checkIns.answer(suggestions);
    rule.ask(suggestions.flatMap((one) => one.visits));
    offer({ text: words.count('answered_places', suggestions.length), undo: taken });
    main.current?.querySelector<HTMLElement>('.waiting')?.focus({ preventScroll: true });
  };
  const cut = (made: Cut, about: string) => {
    setCuts([...cuts, made]);
    const takeBack = async () => {
      setCuts((all) => all.filter((each) => each !== made));
      return 'all' as const;
    };
    offer({ text: words.text('split_done', about), undo: takeBack });
  };

  const worked = [ledger, ...earlier.days.map((lived) => lived.ledger)];
  const lastFor = (goal: Goal) =>
    lastWorkedFor(
      goal.id,
      worked.map(({ parts }) => parts),
      activities,
    );
  const causesOf = (goal: Goal) => {
    const [usual, known] = [lastFor(goal), creditable(ledger, goal, activities)];
    if (!usual || known.some(({ key }) => key === usual.key)) return known;
    return [usual, ...known];
  };
  const usualOf = (of?: Goal) => {
    const late = lateRung(goals, results, of);
    return late && { goal: late.goal.id, rung: late.rung.id, credit: creditTo(lastFor(late.goal)) };
  };
  const record = async (result: NewResult) => {
    const taken = await store.results.add(resultRow(result));
    const text = amountText(result.amount, result.rung.unit, words);
    offer({ text: words.text('recorded', text), undo: taken });
  };
  const countUp = async ({ goal, rung }: GoalRung) => {
    const cause = lastFor(goal);
    const row = { goal: goal.id, rung: rung.id, amount: 1, credit: creditTo(cause) };
    const taken = await store.results.add({ ...row, ...surroundings.thisMoment() });
    const text = amountText(1, rung.unit, words);
    const said = cause
      ? words.text('recorded_from', text, doingName(cause, names, words))
      : words.text('recorded', text);
    offer({ text: said, undo: taken });
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
  const timed = timedText(
    sites.filter((site) => !missing.includes(site)),
    pause !== undefined,
    words,
  );
  const next = startable(nextUp(actions, today), offline, words);
  return (
    <main class="popup" ref={main}>
      <Head
        visits={visits}
        days={asked.tabs}
        today={today}
        day={asked.day}
        offer={answers}
        onChoose={asked.choose}
      />
      <div class="popup-rows">
        <MissingSites sites={missing} onAsk={(some) => void askFor(some, surroundings)} />
        {cardSet && <SetOnCardLine set={cardSet} store={store} />}
        {pause && (
          <PauseNotice
            pause={pause}
            clock={surroundings}
            onChange={(next) => void setPause(next)}
          />
        )}
        {recording.open && (
          <RecordInPopup
            goals={goals}
            activitiesOf={causesOf}
            usualOf={usualOf}
            clock={surroundings}
            dayStart={dayStart}
            onSave={record}
            onClose={recording.close}
          />
        )}
        <OfflineNow
          {...offline}
          entered={entered}
          onRecord={record}
          onClose={() => setEntered(undefined)}
        />
        {visits.length > 0 && goals.length === 0 && (
          <NoGoalYet onNameGoal={() => void surroundings.openPage('panel', '#/goals')} />
        )}
        <WaitingList
          key={asked.day}
          first
          labelledBy="question"
          visits={visits}
          read={asked.day === today ? records : earlier}
          offer={answers}
          suggest={suggest}
          cuts={cuts}
          onCut={cut}
          onAnswer={answer}
        />
        <Offline {...offline} />
        <GoalLines accounts={ledger.goals} />
        {next && <p class="timed soft small">{timed}</p>}
        {!pause && sites.length > 0 && (
          <PauseTiming
            clock={surroundings}
            dayStart={dayStart}
            onChange={(next) => void setPause(next)}
          />
        )}
      </div>
      <footer class="popup-foot">
        <div aria-live="polite">
          <RuleLine
            offer={rule.offer}
            keeper={store.rules}
            now={() => surroundings.thisMoment().at}
            records={records}
            onDone={offer}
          />
        </div>
        <UndoNotice done={undo.done} onEnd={undo.clear} />
        <AsSuggested
          places={suggestions.length}
          of={places.length}
          onAnswer={() => void answerAll()}
        />
        {goals.length > 0 && (
          <p class="foot-line results">
            <button
              {...recording.button}
              class="line-opener"
              aria-label={words.text('record_result')}
            >
              {words.text('result')}
              <span class="sign" aria-hidden="true" />
            </button>
            <CountUp rungs={lateRungs(goals, results)} onCount={(one) => void countUp(one)} />
          </p>
        )}
        <FootLine
          next={next}
          timing={timed}
          pays={pays}
          onOpen={() => void surroundings.openPage('panel', pays ? '#/pays' : undefined)}
        />
      </footer>
    </main>
  );
}

function NoGoalYet({ onNameGoal }: { readonly onNameGoal: () => void }) {
  const words = useWords();
  return (
    <p class="no-goal-yet">
      <span class="soft">{words.text('popup_no_goal_yet')}</span>
      <Button onClick={onNameGoal}>{words.text('name_goal')}</Button>
    </p>
  );
}
