import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { type Reading, readingsOf, type Score } from '../domain/score';
import { LONGEST_NAME, type NameProblem, readName } from '../domain/typed-name';
import type { Words } from '../domain/words';
import { live } from '../store/store';
import { Button, Submit } from '../ui/button';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/field';
import { useLive } from '../ui/live';
import { useWords } from '../ui/words';
import { ReadingForm } from './reading-form';
import { ReadingLine } from './reading-line';
import { ReadingTable } from './reading-table';
import { ScoreResults } from './score-results';
import type { ViewProps } from './view';

/** Numbers that are not results: entered by hand, and held against results without being added to them. */
export function ScoresView(props: ViewProps) {
  const { store } = props;
  const words = useWords();
  const read = useLive(() => live(() => store.scores.all()), [store]);
  if (!read) return null;
  return (
    <article class="page">
      <h1>{words.text('scores_title')}</h1>
      <p class="lead">{words.text('scores_lead')}</p>
      {read.scores
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map((score) => (
          <ScoreSection
            {...props}
            key={score.id}
            score={score}
            readings={readingsOf(score, read.readings)}
          />
        ))}
      <ScoreResults {...props} {...read} />
      <NewScore {...props} />
    </article>
  );
}

interface ScoreSectionProps extends ViewProps {
  readonly score: Score;
  /** The newest first. */
  readonly readings: readonly Reading[];
}

function ScoreSection({ score, readings, ...props }: ScoreSectionProps) {
  const { store, onDone } = props;
  const words = useWords();
  const remove = async () => {
    const undo = await store.scores.remove(score.id);
    onDone({ text: words.text('deleted', score.name), undo });
  };
  return (
    <section class="score" aria-label={score.name}>
      <header class="score-head">
        <h2>{score.name}</h2>
        <Button
          look="quiet"
          label={words.text('delete_score', score.name)}
          onClick={() => void remove()}
        >
          {words.text('delete')}
        </Button>
      </header>
      <ReadingLine readings={readings.toReversed()} name={score.name} />
      <ReadingForm {...props} score={score} />
      <ReadingTable {...props} score={score} readings={readings} />
    </section>
  );
}

function NewScore({ store, onDone }: ViewProps) {
  const words = useWords();
  const [name, setName] = useState('');
  const [every, setEvery] = useState<Score['every']>('week');
  const [fault, setFault] = useState<string>();
  const submit = async () => {
    const read = readName(name);
    if (!read.ok) return setFault(nameFault(read.problem, name, words));
    const added = await store.scores.add({ name: read.value, every });
    if (!added.ok) return setFault(words.text('fault_score_taken'));
    setName('');
    setFault(undefined);
    onDone({ text: words.text('score_added', read.value), undo: added.value });
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event: TargetedEvent<HTMLFormElement>) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={words.text('score_name')}
        placeholder={words.text('score_name_example')}
        value={name}
        fault={fault}
        onChange={setName}
      />
      <Choice
        legend={words.text('score_every')}
        value={every}
        options={(['week', 'day'] as const).map((value) => ({
          value,
          text: words.text(`score_every_${value}`),
        }))}
        onChange={setEvery}
      />
      <div class="form-end">
        <Submit>{words.text('add_score')}</Submit>
      </div>
    </form>
  );
}

function nameFault(problem: NameProblem, name: string, words: Words): string {
  if (problem === 'missing') return words.text('fault_score_name');
  return words.text('fault_too_long', LONGEST_NAME, name.trim().length);
}
