import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cut } from '../../domain/ledger/cut';
import type { Visit } from '../../domain/ledger/visit';
import type { Label } from '../../domain/plan/label';
import { type Spot, spotKey } from '../../domain/site/site';
import { Button } from '../parts/button';
import { type Done, UndoNotice } from '../parts/undo';
import { useSiteNames } from '../hooks/site-names';
import { useWords } from '../hooks/words';
import { type AnswerOffer, answerOfKey } from './answer-offer';
import { type AnsweredLine, linesAbove, standingLines, useAnsweredLines } from './answered-lines';
import { useTaken } from './taken-visits';
import { focusedRow, isField, moveFocus } from './row-focus';
import { SelectSeveral } from './select-several';
import { Row } from './waiting-row';
import { rowOfAll, type WaitingRow, waitingRows } from './waiting-rows';

export interface WaitingListProps {
  readonly visits: readonly Visit[];
  /** What they were read in: it changes with each read of the store. */
  readonly read: object;
  readonly offer: AnswerOffer;
  /** The most likely answer for visits to one spot. */
  readonly suggest: (spot: Spot, newest: Visit) => Label | undefined;
  /** Where the person parted visits. */
  readonly cuts: readonly Cut[];
  readonly onCut: (cut: Cut, about: string) => void;
  /** Stores an answer. @param about the visits in words */
  readonly onAnswer: (visits: readonly Visit[], label: Label, about: string) => Promise<Done>;
  /** The id of the heading that says what is asked. */
  readonly labelledBy: string;
  /** Whether it takes the focus when it appears. */
  readonly first?: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The visits that wait for an answer, a row per place. While the focus is in the list, keys answer the row that has it,
 * else the first: Enter as suggested, a digit for its goal, 0 for none, B for a break. While several are being
 * selected they answer those. What was answered stands in its place as a line that takes it back.
 */
export function WaitingList(props: WaitingListProps) {
  const { offer, cuts } = props;
  const names = useSiteNames();
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  const [apart, setApart] = useState(NONE);
  const [ticked, setTicked] = useState<ReadonlySet<string> | undefined>();
  const answered = useAnsweredLines();
  useLayoutEffect(() => {
    if (props.first) list.current?.focus({ preventScroll: true });
  }, []);
  const taken = useTaken(props.read);
  const visits = props.visits.filter((visit) => !taken.has(visit));
  const rows = waitingRows(visits, apart, cuts, names, words);
  const selecting = rows.length > 1 ? ticked : undefined;
  const shown = rows.length > 1 ? [...rows, rowOfAll(visits, words)] : rows;
  const lines = standingLines(answered.lines, rows);
  const suggestedFor = ({ spot, visits: [newest] }: WaitingRow) =>
    spot && newest && props.suggest(spot, newest);
  const answer = async (some: readonly Visit[], label: Label, about: string, below: string[]) => {
    setTicked(undefined);
    list.current?.focus({ preventScroll: true });
    const giveBack = taken.take(some);
    try {
      const done = await props.onAnswer(some, label, about);
      answered.add({ done, visits: some, below });
    } catch (error) {
      giveBack();
      throw error;
    }
  };
  const answerRow = (row: WaitingRow, label: Label) => {
    const below = shown.slice(shown.indexOf(row) + 1).map(({ id }) => id);
    void answer(row.visits, label, row.about, below);
  };
  const answerSelected = (label: Label) => {
    const chosen = rows.filter(({ id }) => selecting?.has(id)).flatMap((row) => row.visits);
    const about = words.count('all_selected', chosen.length);
    if (chosen.length > 0) void answer(chosen, label, about, []);
  };
  const answerKey = (event: KeyboardEvent, row: WaitingRow) => {
    const isEnter = event.key === 'Enter' && event.target === list.current && !event.repeat;
    const label = isEnter && !selecting ? suggestedFor(row) : answerOfKey(event, offer);
    if (label && selecting) answerSelected(label);
    else if (label) answerRow(row, label);
  };
  const press = (event: KeyboardEvent) => {
    const root = list.current;
    if (!root || isField(event.target)) return;
    const row = shown[focusedRow(root)] ?? shown[0];
    if (row) answerKey(event, row);
    moveFocus(event, root);
  };
  return (
    <section
      class="waiting"
      ref={list}
      tabIndex={-1}
      onKeyDown={press}
      aria-labelledby={props.labelledBy}
    >
      {selecting ? (
        <SelectSeveral
          rows={rows}
          ticked={selecting}
          offer={offer}
          onTick={setTicked}
          onAnswer={answerSelected}
        />
      ) : (
        <ul class="rows">
          {shown.map((row) => (
            <Fragment key={row.id}>
              <Lines lines={linesAbove(row, lines, shown)} onEnd={answered.end} />
              <Row
                row={row}
                offer={offer}
                suggested={suggestedFor(row)}
                onAnswer={(label) => answerRow(row, label)}
                onApart={(spot) => setApart(new Set([...apart, spotKey(spot)]))}
                onCut={props.onCut}
              />
            </Fragment>
          ))}
          <Lines lines={linesAbove(undefined, lines, shown)} onEnd={answered.end} />
        </ul>
      )}
      {rows.length > 1 && (
        <Button look="quiet" onClick={() => setTicked(selecting ? undefined : NONE)}>
          {words.text(selecting ? 'select_end' : 'select_several')}
        </Button>
      )}
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly AnsweredLine[];
  readonly onEnd: (done: Done) => void;
}

function Lines({ lines, onEnd }: LinesProps) {
  return (
    <>
      {lines.map(({ done }) => (
        <li key={done} class="row answered">
          <UndoNotice done={done} onEnd={() => onEnd(done)} />
        </li>
      ))}
    </>
  );
}
