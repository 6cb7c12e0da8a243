import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/time/day';
import { type DayLedger, dayLedger, type Records } from '../../domain/ledger/ledger';
import { paceOf } from '../../domain/ledger/pace';
import { timingText } from '../../domain/text/timing-text';
import { unlabelledVisits } from '../../domain/ledger/visit';
import { LEDGER_TABLES } from '../../store/records';
import type { Store } from '../../store/store';
import { useLive } from '../../ui/hooks/live';
import { usePause } from '../../ui/hooks/pause';
import { useWords } from '../../ui/hooks/words';
import { CoinLine } from '../coin/coin-line';
import { DayHeading } from './day-heading';
import { EnterOffline } from './enter-offline';
import { FirstSteps } from './first-steps';
import { EntriesList } from './entries-list';
import { DayStrip } from './day-strip';
import { HISTORY_TABLES, readHistory } from '../frame/history';
import { LedgerView } from '../ledger/ledger-view';
import { goalNote } from '../frame/pace-text';
import { RecordResult } from '../results/record-result';
import { ResultsList } from '../results/results-list';
import { ReviewOffer } from '../review/review-offer';
import { Summary } from '../ledger/summary';
import { PlanOfWeek } from '../plan/plan-of-week';
import { TimerNow } from './timer-now';
import { TodaysThree } from './todays-three';
import { WeeksPlan } from './weeks-plan';
import { WaitingPlaces } from './waiting-places';
import type { DayFrame, ViewProps } from '../frame/view';
import { PaysShort } from '../what-pays/pays-short';

interface DayViewProps extends ViewProps {
  readonly day: Day;
}

/** So many goals each have a section of their own, also on a day on which nothing was done for them. */
const FEW_GOALS = 8;

/** The account of one day: results and time beside each other, and the day as a strip. */
export function DayView({ day, ...shared }: DayViewProps) {
  const { store, surroundings, settings, today } = shared;
  const { dayStart, weekStart } = settings;
  const read = useLive(
    () => store.watch(LEDGER_TABLES, () => readDay(store, { day, today, dayStart, weekStart })),
    [day, today, dayStart, weekStart],
  );
  // It is the same for each day, and no answer changes it.
  const history = useLive(() => store.watch(HISTORY_TABLES, () => readHistory(store)), [store]);
  const [waitingShown, setWaitingShown] = useState(false);
  const waiting = read?.waiting;
  const until = usePause(settings.pause, surroundings.thisMoment)?.end;
  const words = useWords();
  const timing = timingText(settings.timer, read?.records.activities ?? [], words);
  useEffect(() => {
    if (waiting !== undefined) void surroundings.showWaiting(waiting, until, timing);
  }, [waiting, until, timing]);
  if (!read || !history) return null;
  const { ledger } = read;
  return (
    <article class="day">
      <div class="day-top">
        <DayHeading frame={read} />
        <div class="to-record" key={read.day}>
          <RecordResult {...shared} frame={read} ledger={ledger} records={read.records} />
          <EnterOffline {...shared} frame={read} records={read.records} />
        </div>
      </div>
      <Fragment key={read.day}>
        {read.day === read.today && <ReviewOffer {...shared} />}
        {read.day === read.today && <CoinLine {...shared} records={read.records} />}
        <Summary
          ledger={ledger}
          isToday={read.day === read.today}
          waitingShown={waitingShown}
          onWaiting={() => setWaitingShown(!waitingShown)}
        />
        {read.day === read.today && <FirstSteps {...shared} ledger={ledger} />}
        {waitingShown && <WaitingPlaces {...shared} ledger={ledger} records={read.records} />}
        <div class="day-columns">
          <div class="day-main">
            <LedgerView
              ledger={ledger}
              days={{ first: read.day, last: read.day }}
              progressOf={({ goal }) => {
                const pace = paceOf(goal, history.get(goal.id) ?? [], read.day, read);
                return goal.archived || goal.deleted ? undefined : pace.reached / goal.target;
              }}
              foldsQuiet={ledger.goals.length > FEW_GOALS}
              notesOf={({ goal }) => {
                const pace = paceOf(goal, history.get(goal.id) ?? [], read.day, read);
                return { standing: goalNote(goal, pace, read, words) };
              }}
            />
            <DayStrip {...shared} frame={read} ledger={ledger} records={read.records} />
          </div>
          <DaySide {...shared} day={read.day} records={read.records} />
        </div>
        <EntriesList {...shared} frame={read} records={read.records} />
        <ResultsList
          {...shared}
          frame={read}
          ledger={ledger}
          records={read.records}
          history={history}
        />
      </Fragment>
    </article>
  );
}

interface DaySideProps extends DayViewProps {
  readonly records: Records;
}

/** Beside the account: what is to do today, what pays, and the week's plan. */
function DaySide({ day, records, ...view }: DaySideProps) {
  const { today } = view;
  const words = useWords();
  return (
    <aside class="day-side" aria-label={words.text('day_side')}>
      {day === today && (
        <>
          <TimerNow {...view} records={records} />
          <TodaysThree view={view} goals={records.goals} activities={records.activities} />
        </>
      )}
      <PaysShort {...view} until={day} />
      {day === today && (
        <PlanOfWeek view={view}>
          <WeeksPlan />
        </PlanOfWeek>
      )}
    </aside>
  );
}

/** What was read of a day, with the day itself: while another one loads, all stay what they were. */
interface ReadDay extends DayFrame {
  readonly records: Records;
  readonly ledger: DayLedger;
  /** How many visits wait for an answer; told of today alone. */
  readonly waiting: number | undefined;
}

async function readDay(store: Store, frame: DayFrame): Promise<ReadDay> {
  const { day, today, dayStart } = frame;
  const records = await store.recordsOf(day, dayStart);
  const ledger = dayLedger(day, records, dayStart);
  const waiting = day === today ? unlabelledVisits(ledger.parts).length : undefined;
  return { ...frame, records, ledger, waiting };
}
