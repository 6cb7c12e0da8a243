import { parsed, refused } from '../../domain/foundation/parsed';
import { readingsOf, type Score } from '../../domain/plan/score';
import { isOneOf, isShape, isText } from '../../domain/foundation/shape';
import { readName } from '../../domain/foundation/name';
import { Choice } from '../../ui/parts/choice';
import { TextField } from '../../ui/parts/field';
import { FormFrame } from '../../ui/forms/form-frame';
import { useKeptRows } from '../../ui/hooks/kept-rows';
import { useLive } from '../../ui/hooks/live';
import { useForm } from '../../ui/forms/use-form';
import { useWords } from '../../ui/hooks/words';
import { type ScoreNameProblem, scoreNameFault } from './score-name-fault';
import { ScoreResults } from './score-results';
import { ScoreSection } from './score-section';
import type { ViewProps } from '../frame/view';

/** Numbers that are not results: entered by hand, and held against results without being added to them. */
export function ScoresView(props: ViewProps) {
  const { store } = props;
  const words = useWords();
  const read = useLive(
    () => store.watch(['scores', 'readings'], () => store.scores.all()),
    [store],
  );
  const { rows, isGone } = useKeptRows(
    read?.scores ?? [],
    ({ id }) => id,
    ({ id }) => `score/${id}/`,
  );
  if (!read) return null;
  return (
    <article class="page">
      <h1>{words.text('scores_title')}</h1>
      <p class="lead">{words.text('scores_lead')}</p>
      {rows
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map((score) => (
          <ScoreSection
            {...props}
            key={score.id}
            score={score}
            isGone={isGone(score)}
            readings={readingsOf(score, read.readings)}
          />
        ))}
      <ScoreResults {...props} {...read} />
      <NewScore {...props} />
    </article>
  );
}

interface TypedScore {
  readonly name: string;
  readonly every: Score['every'];
}

interface ScoreFaults {
  readonly name?: ScoreNameProblem;
}

const PACES = ['week', 'day'] as const;

const isTypedScore = isShape<TypedScore>({ name: isText, every: isOneOf(PACES) });

function NewScore({ store, onDone }: ViewProps) {
  const words = useWords();
  const form = useForm<TypedScore, ScoreFaults, TypedScore>({
    name: 'score/new',
    initial: () => ({ name: '', every: 'week' }),
    isTyped: isTypedScore,
    read: ({ name, every }) => {
      const read = readName(name);
      return read.ok ? parsed({ name: read.value, every }) : refused({ name: read.problem });
    },
    save: async (score) => {
      const added = await store.scores.add(score);
      if (!added.ok) return refused({ name: 'taken' });
      return onDone({ text: words.text('score_added', score.name), undo: added.value });
    },
    stays: ({ every }) => ({ name: '', every }),
  });
  const { typed, faults, change } = form;
  return (
    <FormFrame form={form} save={words.text('add_score')}>
      <TextField
        label={words.text('score_name')}
        placeholder={words.text('score_name_example')}
        value={typed.name}
        fault={faults.name && scoreNameFault(faults.name, typed.name, words)}
        onChange={(name) => change({ name })}
      />
      <Choice
        legend={words.text('score_every')}
        value={typed.every}
        options={PACES.map((value) => ({
          value,
          text: words.text(`score_every_${value}`),
        }))}
        onChange={(every) => change({ every })}
      />
    </FormFrame>
  );
}
