import { useState } from 'preact/hooks';
import { untrackedGaps } from '../../domain/ledger/away';
import { durationText } from '../../domain/text/duration-text';
import { type Interval, lengthOf } from '../../domain/time/instant';
import { OFFLINE, OFFLINE_PLACES, type OfflinePlace } from '../../domain/site/site';
import { inSteps, parseEntry, typedEntry } from '../../domain/input/entry-input';
import { Button } from '../../ui/parts/button';
import { type EntryFormValue, EntryForm } from '../../ui/forms/entry-form';
import { useHasDraft } from '../../ui/hooks/forms';
import { useKeptRows } from '../../ui/hooks/kept-rows';
import { useOnce } from '../../ui/hooks/once';
import { rangeText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { frameOf, type OfflineProps, usualLabel } from './offline-props';

interface TimeAwayProps extends OfflineProps {
  readonly onEnter: (entry: EntryFormValue) => Promise<void>;
}

/** Of the form of a gap. */
function formName({ start }: Interval): string {
  return `popup/away/${start}`;
}

/** Asks, once each, what the last gaps of the working day were. */
export function TimeAway({ onEnter, ...props }: TimeAwayProps) {
  const { records, settings, surroundings } = props;
  const now = surroundings.thisMoment();
  const { rows: gaps } = useKeptRows(
    untrackedGaps(now, records, settings.workHours, settings.timer),
    ({ start }) => String(start),
    formName,
  );
  return (
    <>
      {gaps.map((gap) => (
        <Gap key={gap.start} {...props} gap={gap} onEnter={onEnter} />
      ))}
    </>
  );
}

function Gap({ gap, onEnter, ...props }: TimeAwayProps & { readonly gap: Interval }) {
  const { store, surroundings, records, goals, onDone } = props;
  const words = useWords();
  const [what, setWhat] = useState<OfflinePlace | undefined>(
    useHasDraft(formName(gap)) ? 'else' : undefined,
  );
  // Twice is once, also before the gap is gone.
  const enterAtOnce = useOnce((place: OfflinePlace) => {
    const typed = typedEntry(inSteps(gap), surroundings.offsetAt);
    const read = parseEntry(typed, frameOf(props));
    if (!read.ok) return Promise.resolve(setWhat(place));
    return onEnter({ ...read.value, place, label: usualLabel(props, place) });
  });
  const range = rangeText(gap, surroundings.offsetAt(gap.start), words);
  const question = words.text('away', durationText(lengthOf(gap), words), range);
  const nothing = async () => {
    const undo = await store.checkIns.label([{ site: OFFLINE, place: 'else', ...gap }], {
      kind: 'none',
    });
    onDone({ text: words.text('away_noted', range), undo });
  };
  return (
    <section class="away" aria-label={question}>
      <p>{question}</p>
      {what ? (
        <EntryForm
          name={formName(gap)}
          goals={goals}
          activities={records.activities}
          draft={{
            place: what,
            label: usualLabel(props, what),
            typed: typedEntry(inSteps(gap), surroundings.offsetAt),
          }}
          frame={() => frameOf(props)}
          onSave={onEnter}
          onCancel={() => setWhat(undefined)}
        />
      ) : (
        <div class="chips">
          {OFFLINE_PLACES.map((place) => (
            <AwayAnswer
              key={place}
              about={question}
              text={words.text(`away_${place}`)}
              onClick={() => (place === 'else' ? setWhat(place) : void enterAtOnce(place))}
            />
          ))}
          <AwayAnswer
            about={question}
            text={words.text('away_nothing')}
            onClick={() => void nothing()}
          />
        </div>
      )}
    </section>
  );
}

interface AwayAnswerProps {
  readonly about: string;
  readonly text: string;
  readonly onClick: () => void;
}

function AwayAnswer({ about, text, onClick }: AwayAnswerProps) {
  const words = useWords();
  return (
    <Button label={words.text('away_answer', text, about)} onClick={onClick}>
      {text}
    </Button>
  );
}
