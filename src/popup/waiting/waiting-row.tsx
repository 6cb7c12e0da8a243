import { useState } from 'preact/hooks';
import type { Activity } from '../../domain/plan/activity';
import type { Answer } from '../../domain/ledger/answers';
import { type Cut, cuttable } from '../../domain/ledger/cut';
import type { Goal } from '../../domain/plan/goal';
import type { Label } from '../../domain/plan/label';
import type { Spot } from '../../domain/site/site';
import { AnswerButtons } from '../../ui/notices/answer-buttons';
import { SplitForm } from '../../ui/forms/split-form';
import { useWords } from '../../ui/hooks/words';
import type { WaitingRow } from './waiting-rows';

export interface RowActions {
  /** Shows the visits to a spot each in a row of its own. */
  readonly onApart: (spot: Spot) => void;
  readonly onCut: (cut: Cut, about: string) => void;
}

interface RowProps extends RowActions {
  readonly row: WaitingRow;
  readonly answers: readonly Answer[];
  readonly activitiesOf?: ((goal: Goal) => readonly Activity[]) | undefined;
  readonly onAnswer: (label: Label) => void;
}

/** One tap answers it; its time opens into its visits, or into a split where it is one visit. */
export function Row({ row, answers, activitiesOf, onAnswer, onApart, onCut }: RowProps) {
  const [splitting, setSplitting] = useState(false);
  const { name, about, note, spot, visits } = row;
  const [only] = visits.length === 1 ? visits : [];
  const whole = only && cuttable(only) ? only : undefined;
  return (
    <li class="row" data-row>
      <div class="row-line">
        <span>{name}</span>
        {spot && (whole || visits.length > 1) ? (
          <NoteButton
            note={note}
            about={about}
            expanded={splitting}
            splits={whole !== undefined}
            onClick={() => (whole ? setSplitting(!splitting) : onApart(spot))}
          />
        ) : (
          <span class="soft">{note}</span>
        )}
      </div>
      {splitting && whole && spot && (
        <SplitForm
          whole={whole}
          about={about}
          onSplit={(at) => onCut({ site: spot.site, place: spot.place, at }, about)}
        />
      )}
      <AnswerButtons
        keys
        answers={answers}
        about={about}
        activitiesOf={activitiesOf}
        onAnswer={onAnswer}
      />
    </li>
  );
}

interface NoteButtonProps {
  readonly note: string;
  readonly about: string;
  readonly expanded: boolean;
  /** It opens into a split; else into the visits. */
  readonly splits: boolean;
  readonly onClick: () => void;
}

function NoteButton({ note, about, expanded, splits, onClick }: NoteButtonProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class="note-button soft"
      aria-expanded={expanded}
      aria-label={words.text(splits ? 'split_note' : 'apart_note', note, about)}
      title={words.text(splits ? 'split_hint' : 'apart_hint')}
      onClick={onClick}
    >
      {note}
      <span class="sign" aria-hidden="true" />
    </button>
  );
}
