import type { Label } from '../../domain/plan/label';
import { useWords } from '../hooks/words';
import type { AnswerOffer } from './answer-offer';
import { RowAnswers } from './row-answers';
import type { WaitingRow } from './waiting-rows';

interface SelectSeveralProps {
  readonly rows: readonly WaitingRow[];
  /** Ids of rows. */
  readonly ticked: ReadonlySet<string>;
  readonly offer: AnswerOffer;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onAnswer: (label: Label) => void;
}

/** The rows as ticks, and one answer below for all that are ticked. */
export function SelectSeveral({ rows, ticked, offer, onTick, onAnswer }: SelectSeveralProps) {
  const words = useWords();
  const chosen = rows.filter(({ id }) => ticked.has(id));
  const visits = chosen.flatMap((row) => row.visits);
  const about = words.count('all_selected', visits.length);
  const toggle = (id: string, on: boolean) => {
    const others = [...ticked].filter((each) => each !== id);
    onTick(new Set(on ? [...others, id] : others));
  };
  return (
    <>
      <ul class="selection">
        {rows.map(({ id, name, note }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.has(id)}
                onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
              />
              <span>{name}</span>
              <span class="soft">{note}</span>
            </label>
          </li>
        ))}
      </ul>
      <div class="row selected">
        <p class="row-line">
          <span>{visits.length > 0 ? about : words.text('select_hint')}</span>
        </p>
        {visits.length > 0 && <RowAnswers offer={offer} about={about} onAnswer={onAnswer} />}
      </div>
    </>
  );
}
