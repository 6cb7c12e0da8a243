import { useContext, useState } from 'preact/hooks';
import type { Reading, Score } from '../../domain/plan/score';
import { Button } from '../../ui/parts/button';
import { FormsContext, useHasDraft } from '../../ui/hooks/forms';
import { TakenAway } from '../../ui/forms/taken-away';
import { useWords } from '../../ui/hooks/words';
import { ReadingForm } from './reading-form';
import { ReadingLine } from './reading-line';
import { ReadingTable } from './reading-table';
import { RenameScore } from './rename-score';
import type { ViewProps } from '../frame/view';

interface ScoreSectionProps extends ViewProps {
  readonly score: Score;
  /** Whether another window took it away, while something is typed for it here. */
  readonly isGone: boolean;
  /** The newest first. */
  readonly readings: readonly Reading[];
}

/** One score: what it stands at, what it stood at, and its name. */
export function ScoreSection({ score, isGone, readings, ...props }: ScoreSectionProps) {
  const { store, onDone } = props;
  const words = useWords();
  const forms = useContext(FormsContext);
  const [renaming, setRenaming] = useState(useHasDraft(`score/${score.id}/name`));
  const remove = async () => {
    const undo = await store.scores.remove(score.id);
    forms.giveUp(`score/${score.id}/`);
    onDone({ text: words.text('deleted', score.name), undo });
  };
  return (
    <section class="score" aria-label={score.name}>
      <header class="score-head">
        <h2>{score.name}</h2>
        <Button
          look="quiet"
          label={words.text('rename_score', score.name)}
          expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        >
          {words.text('rename')}
        </Button>
        <Button
          look="quiet"
          label={words.text('delete_score', score.name)}
          onClick={() => void remove()}
        >
          {words.text('delete')}
        </Button>
      </header>
      <TakenAway isGone={isGone} />
      {renaming && <RenameScore {...props} score={score} onEnd={() => setRenaming(false)} />}
      <ReadingLine readings={readings.toReversed()} name={score.name} />
      <ReadingForm {...props} score={score} />
      <ReadingTable {...props} score={score} readings={readings} />
    </section>
  );
}
