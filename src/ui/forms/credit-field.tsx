import type { Credit } from '../../domain/plan/result';
import type { Doing } from '../../domain/plan/activity';
import { Tick } from '../parts/choice';
import { doingName } from '../text/names';
import { useSiteNames } from '../hooks/site-names';
import { useWords } from '../hooks/words';

interface CreditFieldProps {
  readonly legend: string;
  readonly activities: readonly Doing[];
  readonly credit: Credit;
  readonly onChange: (credit: Credit) => void;
}

/** What brought one result or many: any of the activities offered, or one of three honest answers without a name. */
export function CreditField({ legend, activities, credit, onChange }: CreditFieldProps) {
  const names = useSiteNames();
  const words = useWords();
  const named = credit.kind === 'activities' ? credit.activities : [];
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...named, id] : named.filter((other) => other !== id);
    onChange(next.length > 0 ? { kind: 'activities', activities: next } : { kind: 'unknown' });
  };
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="chips">
        {activities.map((doing) => (
          <Tick
            key={doing.key}
            text={doingName(doing, names, words)}
            ticked={named.includes(doing.key)}
            onChange={(on) => toggle(doing.key, on)}
          />
        ))}
        {UNNAMED.map((kind) => (
          <Tick
            key={kind}
            text={words.text(`credit_${kind}`)}
            ticked={credit.kind === kind}
            onChange={() => onChange({ kind })}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** That nothing is known comes last: it is the answer that teaches least. */
const UNNAMED = ['several', 'anyway', 'unknown'] as const;
