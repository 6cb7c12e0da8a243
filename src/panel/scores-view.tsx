import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { readingsOf, type Score } from '../domain/score';
import { readName } from '../domain/typed-name';
import { Submit } from '../ui/button';
import { Choice } from '../ui/choice';
import { TextField } from '../ui/field';
import { useLive } from '../ui/live';
import { useWords } from '../ui/words';
import { scoreNameFault } from './score-name-fault';
import { ScoreResults } from './score-results';
import { ScoreSection } from './score-section';
import type { ViewProps } from './view';

/** Numbers that are not results: entered by hand, and held against results without being added to them. */
export function ScoresView(props: ViewProps) {
  const { store } = props;
  const words = useWords();
  const read = useLive(
    () => store.watch(['scores', 'readings'], () => store.scores.all()),
    [store],
  );
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

function NewScore({ store, onDone }: ViewProps) {
  const words = useWords();
  const [name, setName] = useState('');
  const [every, setEvery] = useState<Score['every']>('week');
  const [fault, setFault] = useState<string>();
  const submit = async () => {
    const read = readName(name);
    if (!read.ok) return setFault(scoreNameFault(read.problem, name, words));
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
