import { useState } from 'preact/hooks';
import { durationText } from '../../domain/text/duration-text';
import type { Words } from '../../domain/foundation/words';
import { type Day, dayInterval, readDay } from '../../domain/time/day';
import type { Interval, Milliseconds } from '../../domain/time/instant';
import type { Surroundings } from '../../ui/hooks/surroundings';
import type { Erased } from '../../domain/merge/erasure';
import type { ErasureEffect } from '../../store/erase';
import { Button } from '../../ui/parts/button';
import { TextField } from '../../ui/parts/field';
import { listText } from '../../ui/text/names';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface Asked {
  readonly what: Erased;
  readonly effect: ErasureEffect;
}

/** Deletes days, or everything, for good: what would go is said before. */
export function DeletePart({ store, surroundings, settings, today, onDone }: ViewProps) {
  const words = useWords();
  const [first, setFirst] = useState<string>(today);
  const [last, setLast] = useState<string>(today);
  const [asked, setAsked] = useState<Asked | undefined>();
  const [fault, setFault] = useState(false);
  const ask = async (what: Erased) => setAsked({ what, effect: await store.wouldErase(what) });
  const askDays = async () => {
    const [from, to] = [readDay(first), readDay(last)];
    const isRight = from.ok && to.ok && from.value <= to.value;
    setFault(!isRight);
    if (!isRight) return;
    const { start } = localDay(from.value, settings.dayStart, surroundings);
    const { end } = localDay(to.value, settings.dayStart, surroundings);
    await ask({ kind: 'time', start, end });
  };
  const erase = async ({ what }: Asked) => {
    await store.erase(what);
    await surroundings.files.drop().catch(() => undefined);
    setAsked(undefined);
    onDone({ text: words.text('delete_done') });
  };
  return (
    <section class="data-part">
      <h3>{words.text('delete_title')}</h3>
      <p class="soft">{words.text('delete_lead')}</p>
      {asked ? (
        <div class="form">
          <p>{effectText(asked, words)}</p>
          <div class="form-end">
            <Button look="main" onClick={() => void erase(asked)}>
              {words.text('delete_sure')}
            </Button>
            <Button onClick={() => setAsked(undefined)}>{words.text('cancel')}</Button>
          </div>
        </div>
      ) : (
        <div class="form">
          <div class="fields">
            <TextField
              type="date"
              width="narrow"
              label={words.text('delete_first')}
              value={first}
              onChange={setFirst}
            />
            <TextField
              type="date"
              width="narrow"
              label={words.text('delete_last')}
              value={last}
              fault={fault ? words.text('delete_fault') : undefined}
              onChange={setLast}
            />
          </div>
          <div class="form-end">
            <Button onClick={() => void askDays()}>{words.text('delete_days')}</Button>
            <Button onClick={() => void ask({ kind: 'everything' })}>
              {words.text('delete_everything')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

/** A day as it was lived here. */
function localDay(
  day: Day,
  dayStart: Milliseconds,
  { offsetAt }: Pick<Surroundings, 'offsetAt'>,
): Interval {
  return dayInterval(day, offsetAt(dayInterval(day, 0, dayStart).start), dayStart);
}

function effectText({ what, effect }: Asked, words: Words): string {
  const parts = [
    durationText(effect.time, words),
    words.count('delete_answers', effect.answers),
    words.count('delete_results', effect.results),
  ];
  const list = listText(parts, words);
  return words.text(what.kind === 'everything' ? 'delete_all_effect' : 'delete_effect', list);
}
