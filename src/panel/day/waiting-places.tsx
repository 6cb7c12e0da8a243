import { answersFor } from '../../domain/ledger/answers';
import type { DayLedger, Records } from '../../domain/ledger/ledger';
import { type SpotVisits, unlabelledVisits, visitsBySpot } from '../../domain/ledger/visit';
import { nameableActivities } from '../../domain/plan/nameable';
import type { Label } from '../../domain/plan/label';
import { spotKey } from '../../domain/site/site';
import { durationText } from '../../domain/text/duration-text';
import { AnswerButtons } from '../../ui/notices/answer-buttons';
import { answerName, spotName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface WaitingPlacesProps extends ViewProps {
  readonly ledger: DayLedger;
  readonly records: Records;
}

/** What of the day waits for an answer, a row for each place, answered at once. */
export function WaitingPlaces({ ledger, records, ...view }: WaitingPlacesProps) {
  const { store, onDone } = view;
  const { goals, activities, checkIns } = records;
  const names = useSiteNames();
  const words = useWords();
  const places = visitsBySpot(unlabelledVisits(ledger.parts));
  if (places.length === 0) return null;
  const answer = async ({ visits, ...spot }: SpotVisits, label: Label) => {
    const undo = await store.checkIns.label(visits, label);
    const name = answerName(label, goals, activities, words);
    onDone({ text: words.text('answered', spotName(spot, names, words), name), undo });
  };
  return (
    <section class="waiting-places" aria-labelledby="waiting-places">
      <h2 id="waiting-places">{words.text('waiting_title')}</h2>
      <ul>
        {places.map((place) => (
          <li key={spotKey(place)}>
            <p>
              <b>{spotName(place, names, words)}</b>{' '}
              <span class="soft">{durationText(place.time, words)}</span>
            </p>
            <AnswerButtons
              answers={answersFor(goals, checkIns, place)}
              about={spotName(place, names, words)}
              activitiesOf={({ id }) => nameableActivities(id, place, activities)}
              onAnswer={(label) => void answer(place, label)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
