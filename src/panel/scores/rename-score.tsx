import { useState } from 'preact/hooks';
import { refused } from '../../domain/foundation/parsed';
import type { Score } from '../../domain/plan/score';
import { isShape, isText } from '../../domain/foundation/shape';
import { readName } from '../../domain/foundation/name';
import { TextField } from '../../ui/parts/field';
import { FormFrame } from '../../ui/forms/form-frame';
import { useForm } from '../../ui/forms/use-form';
import { useWords } from '../../ui/hooks/words';
import { type ScoreNameProblem, scoreNameFault } from './score-name-fault';
import type { ViewProps } from '../frame/view';

interface RenameScoreProps extends ViewProps {
  readonly score: Score;
  readonly onEnd: () => void;
}

interface Typed {
  readonly name: string;
}

interface Faults {
  readonly name?: ScoreNameProblem;
}

const isTyped = isShape<Typed>({ name: isText });

/** Another name for a score, which keeps its readings. */
export function RenameScore({ store, onDone, score, onEnd }: RenameScoreProps) {
  const words = useWords();
  const [opened] = useState(score);
  const form = useForm<Typed, Faults, string>({
    name: `score/${score.id}/name`,
    initial: () => ({ name: score.name }),
    isTyped,
    read: ({ name }) => {
      const read = readName(name);
      return read.ok ? read : refused({ name: read.problem });
    },
    save: async (name) => {
      const renamed = await store.scores.rename(score.id, name, opened);
      if (!renamed.ok) return refused({ name: 'taken' });
      onDone({ text: words.text('score_renamed', name), undo: renamed.value });
      return onEnd();
    },
  });
  const { name } = form.typed;
  return (
    <FormFrame
      form={form}
      save={words.text('save_name')}
      cancel={{ text: words.text('cancel'), onCancel: onEnd }}
    >
      <TextField
        label={words.text('its_name')}
        value={name}
        fault={form.faults.name && scoreNameFault(form.faults.name, name, words)}
        onChange={(name) => form.change({ name })}
      />
    </FormFrame>
  );
}
