import { dayOf } from '../../domain/time/day';
import { Button } from '../../ui/parts/button';
import { ConsentSentences } from '../../ui/notices/consent-sentences';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';
import { DeletePart } from './delete-part';
import { ExportPart } from './export-part';
import { ImportPart } from './import-part';
import { RoomPart } from './room-part';

/** What is stored, when it was agreed to, and the way to withdraw. */
export function DataSection(props: ViewProps) {
  const { surroundings, settings, today, onDone } = props;
  const words = useWords();
  const { consentedAt } = settings;
  const { thisMoment, offsetAt, changeTiming } = surroundings;
  const set = async (at: number) => {
    await changeTiming({ kind: 'consent', at });
  };
  const withdraw = async () => {
    await set(0);
    const undo = async () => {
      await set(consentedAt);
      return 'all' as const;
    };
    onDone({ text: words.text('withdrawn'), undo });
  };
  const agreedOn = dayOf({ at: consentedAt, offset: offsetAt(consentedAt) }, 0);
  return (
    <>
      <ConsentSentences />
      <p class="soft">{words.text('known_errors')}</p>
      <p>
        {consentedAt > 0
          ? words.text('agreed_on', dateText(agreedOn, today, words))
          : words.text('not_agreed')}
      </p>
      {consentedAt > 0 ? (
        <div class="form-end">
          <Button onClick={() => void withdraw()}>{words.text('withdraw')}</Button>
          <p class="hint">{words.text('withdraw_hint')}</p>
        </div>
      ) : (
        <div class="form-end">
          <Button look="main" onClick={() => void set(thisMoment().at)}>
            {words.text('agree')}
          </Button>
        </div>
      )}
      <p>
        <a href="#/import">{words.text('import_results')}</a>
      </p>
      <RoomPart {...props} />
      <ExportPart {...props} />
      <ImportPart {...props} />
      <DeletePart {...props} />
      <section class="try-demo">
        <h3>{words.text('demo_title')}</h3>
        <p class="soft">{words.text('demo_lead')}</p>
        <p>
          <a href="?demo">{words.text('demo_open')}</a>
        </p>
      </section>
    </>
  );
}
