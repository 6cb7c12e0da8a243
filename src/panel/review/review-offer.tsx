import { dayOf } from '../../domain/time/day';
import { isReviewDue } from '../../domain/evidence/review';
import { Button } from '../../ui/parts/button';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

/** One quiet line on the day of the review, until it is done or put off. */
export function ReviewOffer({ store, surroundings, settings, today, onDone }: ViewProps) {
  const words = useWords();
  const { consentedAt, dayStart } = settings;
  const began = { at: consentedAt, offset: surroundings.offsetAt(consentedAt) };
  if (!isReviewDue(today, settings, dayOf(began, dayStart))) return null;
  const putOff = async () => {
    const undo = await store.settings.set('reviewedOn', today);
    onDone({ text: words.text('review_put_off_notice'), undo });
  };
  return (
    <p class="review-offer">
      <a href="#/review">{words.text('review_offer')}</a>
      <Button look="quiet" onClick={() => void putOff()}>
        {words.text('review_put_off')}
      </Button>
    </p>
  );
}
