import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../../domain/plan/activity';
import { answersFor } from '../../domain/ledger/answers';
import type { CheckIn } from '../../domain/ledger/check-in';
import type { Cut } from '../../domain/ledger/cut';
import type { Label } from '../../domain/plan/label';
import { durationText } from '../../domain/text/duration-text';
import type { Goal } from '../../domain/plan/goal';
import { type Intention, plannedFor } from '../../domain/plan/intention';
import { nameableActivities } from '../../domain/plan/nameable';
import { type Spot, spotKey } from '../../domain/site/site';
import type { Visit } from '../../domain/ledger/visit';
import { Button } from '../../ui/parts/button';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { answerOfKey } from './answer-key';
import { SelectSeveral } from './select-several';
import { Row } from './waiting-row';
import { rowOfAll, type WaitingRow, waitingRows } from './waiting-rows';

interface WaitingListProps {
  readonly visits: readonly Visit[];
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  /** At least the last answers at the spots of the visits. */
  readonly checkIns: readonly CheckIn[];
  /** What the visits were planned for. */
  readonly intentions: readonly Intention[];
  /** Where the person parted visits. */
  readonly cuts: readonly Cut[];
  readonly onCut: (cut: Cut, about: string) => void;
  /** @param about the visits in words */
  readonly onLabel: (visits: readonly Visit[], label: Label, about: string) => void;
  readonly onNameGoal: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The visits that wait for an answer. It has the focus when the popup opens; the keys 1 to 9 answer the
 * row that has the focus, else the first, and work only while the focus is in the list. While several are being
 * selected they answer those.
 */
export function WaitingList(props: WaitingListProps) {
  const { visits, goals, activities, checkIns, intentions, cuts, onLabel } = props;
  const names = useSiteNames();
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  const [apart, setApart] = useState(NONE);
  const [ticked, setTicked] = useState<ReadonlySet<string> | undefined>();
  useLayoutEffect(() => list.current?.focus(), []);
  const rows = waitingRows(visits, apart, cuts, names, words);
  const selecting = rows.length > 1 ? ticked : undefined;
  const shown = rows.length > 1 ? [...rows, rowOfAll(visits, words)] : rows;
  const answersOf = ({ spot, visits: [newest] }: WaitingRow) =>
    answersFor(goals, checkIns, spot, spot && newest && plannedFor(newest, intentions));
  const answer = (some: readonly Visit[], label: Label, about: string) => {
    onLabel(some, label, about);
    setTicked(undefined);
    list.current?.focus({ preventScroll: true });
  };
  const answerSelected = (label: Label) => {
    const chosen = rows.filter(({ id }) => selecting?.has(id)).flatMap((row) => row.visits);
    if (chosen.length > 0) answer(chosen, label, words.count('all_selected', chosen.length));
  };
  const press = (event: KeyboardEvent) => {
    const row = shown[focusedRow(list.current)] ?? shown[0];
    const among = row && !selecting ? answersOf(row) : answersFor(goals, []);
    const chosen = answerOfKey(event, among);
    if (chosen && selecting) answerSelected(chosen.label);
    else if (chosen && row) answer(row.visits, chosen.label, row.about);
  };
  return (
    <section class="waiting" ref={list} tabIndex={-1} onKeyDown={press} aria-labelledby="question">
      <WaitingHeading visits={visits} keys={rows[0] ? answersOf(rows[0]).length : 0}>
        {rows.length > 1 && (
          <Button look="quiet" onClick={() => setTicked(selecting ? undefined : NONE)}>
            {words.text(selecting ? 'select_end' : 'select_several')}
          </Button>
        )}
      </WaitingHeading>
      {visits.length > 0 && goals.length === 0 && <NoGoalYet onNameGoal={props.onNameGoal} />}
      {selecting ? (
        <SelectSeveral
          rows={rows}
          ticked={selecting}
          answers={answersFor(goals, [])}
          onTick={setTicked}
          onAnswer={answerSelected}
        />
      ) : (
        <ul>
          {shown.map((row) => (
            <Row
              key={row.id}
              row={row}
              answers={answersOf(row)}
              activitiesOf={activitiesAt(row.spot, activities)}
              onAnswer={(label) => answer(row.visits, label, row.about)}
              onApart={(spot) => setApart(new Set([...apart, spotKey(spot)]))}
              onCut={props.onCut}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function activitiesAt(spot: Spot | undefined, activities: readonly Activity[]) {
  return spot && (({ id }: Goal) => nameableActivities(id, spot, activities));
}

interface WaitingHeadingProps {
  readonly visits: readonly Visit[];
  /** How many answers there are. */
  readonly keys: number;
  /** What can be done with all of them. */
  readonly children: ComponentChildren;
}

function WaitingHeading({ visits, keys, children }: WaitingHeadingProps) {
  const words = useWords();
  const time = visits.reduce((sum, visit) => sum + visit.time, 0);
  const waits = visits.length > 0;
  return (
    <header>
      <h1 id="question">{words.text(waits ? 'popup_question' : 'popup_none_waiting')}</h1>
      <div class="waiting-sum">
        <p class="soft small">
          {waits
            ? words.count(
                'popup_waiting',
                visits.length,
                durationText(time, words),
                Math.min(keys, 9),
              )
            : words.text('popup_none_waiting_hint')}
        </p>
        {children}
      </div>
    </header>
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

function focusedRow(list: HTMLElement | null): number {
  const rows = [...(list?.querySelectorAll('[data-row]') ?? [])];
  return rows.findIndex((row) => row.contains(document.activeElement));
}
