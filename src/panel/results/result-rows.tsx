import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Activity } from '../../domain/plan/activity';
import type { Result } from '../../domain/plan/result';
import type { Words } from '../../domain/foundation/words';
import { type Forms, FormsContext } from '../../ui/hooks/forms';
import { useKeptRows } from '../../ui/hooks/kept-rows';
import { TakenAway } from '../../ui/forms/taken-away';
import { useWords } from '../../ui/hooks/words';
import { formName } from './result-editor';
import { ResultLine } from './result-line';
import type { RecordedResult } from './recorded-result';
import type { DayFrame, ViewProps } from '../frame/view';

/** What is being done to a result. */
export interface ResultAct {
  readonly act: 'change' | 'pay back';
  readonly recorded: RecordedResult;
  readonly onClose: () => void;
}

interface Opened {
  readonly id: Result['id'];
  readonly act: ResultAct['act'];
}

interface ResultRowsProps extends Pick<ViewProps, 'store' | 'onDone'> {
  /** In their order. */
  readonly recorded: readonly RecordedResult[];
  readonly activities: readonly Activity[];
  readonly frame: DayFrame;
  readonly whenOf: (result: Result, words: Words) => string;
  /** The form under a result. */
  readonly editorOf: (act: ResultAct) => ComponentChildren;
}

/** Each result with its time, its goal and what brought it; it can be changed, paid back and deleted. */
export function ResultRows(props: ResultRowsProps) {
  const { store, recorded: all, activities, frame, whenOf, editorOf, onDone } = props;
  const words = useWords();
  const forms = useContext(FormsContext);
  const [opened, setOpened] = useState(() => openedOf(all, forms));
  const { rows, isGone } = useKeptRows(
    all,
    ({ result }) => result.id,
    ({ result }) => `result/${result.id}`,
  );
  const close = () => setOpened(undefined);
  const remove = async (id: Result['id'], amount: string) => {
    const undo = await store.results.remove(id);
    forms.giveUp(`result/${id}`);
    if (opened?.id === id) close();
    onDone({ text: words.text('deleted', amount), undo });
  };
  return (
    <ul class="result-rows">
      {rows.map((recorded) => {
        const { id } = recorded.result;
        const act = opened?.id === id ? opened.act : undefined;
        const toggle = (next: Opened['act']) =>
          setOpened(act === next ? undefined : { id, act: next });
        return (
          <li key={id}>
            <ResultLine
              recorded={recorded}
              activities={activities}
              frame={frame}
              when={whenOf(recorded.result, words)}
              act={act}
              onChange={() => toggle('change')}
              onPayBack={() => toggle('pay back')}
              onDelete={(amount) => void remove(id, amount)}
            />
            {isGone(recorded) && <TakenAway isGone />}
            {act && editorOf({ act, recorded, onClose: close })}
          </li>
        );
      })}
    </ul>
  );
}

/** One in which something is half typed is open from the start. */
function openedOf(all: readonly RecordedResult[], { draftOf }: Forms): Opened | undefined {
  const acts = all.flatMap(({ result: { id } }) => [
    { id, act: 'change' as const },
    { id, act: 'pay back' as const },
  ]);
  return acts.find((one) => draftOf(formName(one)) !== undefined);
}
