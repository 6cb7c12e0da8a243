import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Answer, answersFor } from '../domain/answers';
import type { CheckIn } from '../domain/check-in';
import type { Label } from '../domain/label';
import type { SiteNames } from '../domain/chosen-site';
import { durationText } from '../domain/duration';
import type { Goal } from '../domain/goal';
import { type SpotVisits, type Visit, visitsBySpot } from '../domain/visit';
import type { Words } from '../domain/words';
import { AnswerButtons } from '../ui/answer-buttons';
import { Button } from '../ui/button';
import { spotName } from '../ui/names';
import { rangeText } from '../ui/time-text';
import { useSiteNames } from '../ui/site-names';
import { useWords } from '../ui/words';
import { answerOfKey } from './answer-key';

interface WaitingListProps {
  readonly visits: readonly Visit[];
  readonly goals: readonly Goal[];
  readonly checkIns: readonly CheckIn[];
  /** @param about the visits in words */
  readonly onLabel: (visits: readonly Visit[], label: Label, about: string) => void;
  readonly onNameGoal: () => void;
}

interface Row {
  readonly name: string;
  readonly note: string;
  readonly visits: readonly Visit[];
  readonly answers: readonly Answer[];
}

/**
 * The visits that wait for an answer. It has the focus when the popup opens; the keys 1 to 9 answer the
 * row that has the focus, else the first, and work only while the focus is in the list.
 */
export function WaitingList(props: WaitingListProps) {
  const { visits, goals, checkIns, onLabel, onNameGoal } = props;
  const names = useSiteNames();
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => list.current?.focus(), []);
  const rows = visitsBySpot(visits).map((spot) =>
    rowOf(spot, names, answersFor(goals, checkIns, spot), words),
  );
  const all = rows.length > 1 ? [rowOfAll(visits, goals, words)] : [];
  const answer = (row: Row, label: Label) => {
    onLabel(row.visits, label, row.name);
    list.current?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const row = [...rows, ...all][focusedRow(list.current)] ?? rows[0];
    const chosen = row && answerOfKey(event, row.answers);
    if (row && chosen) answer(row, chosen.label);
  };
  return (
    <section class="waiting" ref={list} tabIndex={-1} onKeyDown={press} aria-labelledby="question">
      <WaitingHeading visits={visits} keys={rows[0]?.answers.length ?? 0} />
      {visits.length > 0 && goals.length === 0 && <NoGoalYet onNameGoal={onNameGoal} />}
      <ul>
        {[...rows, ...all].map((row) => (
          <li key={row.name} class="row" data-row>
            <p class="row-line">
              <span>{row.name}</span>
              <span class="soft">{row.note}</span>
            </p>
            <AnswerButtons
              keys
              answers={row.answers}
              about={row.name}
              onAnswer={(label) => answer(row, label)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaitingHeading({
  visits,
  keys,
}: {
  readonly visits: readonly Visit[];
  readonly keys: number;
}) {
  const words = useWords();
  const time = visits.reduce((sum, visit) => sum + visit.time, 0);
  const waits = visits.length > 0;
  return (
    <header>
      <h1 id="question">{words.text(waits ? 'popup_question' : 'popup_none_waiting')}</h1>
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

function rowOf(spot: SpotVisits, names: SiteNames, answers: readonly Answer[], words: Words): Row {
  const { visits, time } = spot;
  const [only] = visits;
  const length = durationText(time, words);
  const note =
    only && visits.length === 1
      ? words.text('visit_when', rangeText(only, only.offset, words), length)
      : words.count('visits', visits.length, length);
  return { name: spotName(spot, names, words), note, visits, answers };
}

function rowOfAll(visits: readonly Visit[], goals: readonly Goal[], words: Words): Row {
  const note = words.count('all_visits', visits.length);
  return { name: words.text('all_of_these'), note, visits, answers: answersFor(goals, []) };
}

function focusedRow(list: HTMLElement | null): number {
  const rows = [...(list?.querySelectorAll('[data-row]') ?? [])];
  return rows.findIndex((row) => row.contains(document.activeElement));
}
