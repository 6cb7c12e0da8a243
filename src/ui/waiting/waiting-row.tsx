import { useState } from 'preact/hooks';
import { type Cut, cuttable } from '../../domain/ledger/cut';
import type { Label } from '../../domain/plan/label';
import type { Spot } from '../../domain/site/site';
import { SplitForm } from '../forms/split-form';
import { useWords } from '../hooks/words';
import type { AnswerOffer } from './answer-offer';
import { RowAnswers } from './row-answers';
import type { WaitingRow } from './waiting-rows';

export interface RowActions {
  /** Shows the visits to a spot each in a row of its own. */
  readonly onApart: (spot: Spot) => void;
  readonly onCut: (cut: Cut, about: string) => void;
}

interface RowProps extends RowActions {
  readonly row: WaitingRow;
  readonly offer: AnswerOffer;
  readonly suggested: Label | undefined;
  readonly onAnswer: (label: Label) => void;
}

/** One tap answers it; its time opens into its visits, or into a split where it is one visit. */
export function Row({ row, offer, suggested, onAnswer, onApart, onCut }: RowProps) {
  const [splitting, setSplitting] = useState(false);
  const { name, about, note, spot, visits } = row;
  const [only] = visits.length === 1 ? visits : [];
  const whole = only && cuttable(only) ? only : undefined;
  return (
    <li class="row" data-row>
      <div class="row-line">
        <span class="row-name" title={name}>
          {name}
        </span>
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
      <RowAnswers
        offer={offer}
        suggested={suggested}
        about={about}
        spot={spot}
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
