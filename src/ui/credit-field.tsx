import type { Credit } from '../domain/result';
import type { Spot } from '../domain/site';
import { Tick } from './choice';
import { spotName } from './names';
import { useSiteNames } from './site-names';
import { useWords } from './words';

interface CreditFieldProps {
  readonly activities: readonly Spot[];
  readonly credit: Credit;
  readonly onChange: (credit: Credit) => void;
}

/** What brought a result: any of the day's activities, or one of three honest answers without a name. */
export function CreditField({ activities, credit, onChange }: CreditFieldProps) {
  const names = useSiteNames();
  const words = useWords();
  const named = credit.kind === 'activities' ? credit.activities : [];
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...named, id] : named.filter((other) => other !== id);
    onChange(next.length > 0 ? { kind: 'activities', activities: next } : { kind: 'unknown' });
  };
  return (
    <fieldset class="choice">
      <legend>{words.text('credit')}</legend>
      <div class="chips">
        {activities.map((spot) => {
          const id = activityId(spot);
          return (
            <Tick
              key={id}
              text={spotName(spot, names, words)}
              ticked={named.includes(id)}
              onChange={(on) => toggle(id, on)}
            />
          );
        })}
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

const UNNAMED = ['several', 'unknown', 'anyway'] as const;

/** How a result names an activity that is a site and place itself. */
export function activityId({ site, place }: Spot): string {
  return `${site}/${place}`;
}
