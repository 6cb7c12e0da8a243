import { useState } from 'preact/hooks';
import type { Score } from '../domain/score';
import { readName } from '../domain/typed-name';
import { Button, Submit } from '../ui/button';
import { TextField } from '../ui/field';
import { useWords } from '../ui/words';
import { scoreNameFault } from './score-name-fault';
import type { ViewProps } from './view';

interface RenameScoreProps extends ViewProps {
  readonly score: Score;
  readonly onEnd: () => void;
}

/** Another name for a score, which keeps its readings. */
export function RenameScore({ store, onDone, score, onEnd }: RenameScoreProps) {
  const words = useWords();
  const [name, setName] = useState(score.name);
  const [fault, setFault] = useState<string>();
  const submit = async () => {
    const read = readName(name);
    if (!read.ok) return setFault(scoreNameFault(read.problem, name, words));
    const renamed = await store.scores.rename(score.id, read.value);
    if (!renamed.ok) return setFault(words.text('fault_score_taken'));
    onDone({ text: words.text('score_renamed', read.value), undo: renamed.value });
    onEnd();
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField label={words.text('its_name')} value={name} fault={fault} onChange={setName} />
      <div class="form-end">
        <Submit>{words.text('save_name')}</Submit>
        <Button look="quiet" onClick={onEnd}>
          {words.text('cancel')}
        </Button>
      </div>
    </form>
  );
}
