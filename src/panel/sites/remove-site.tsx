import { useState } from 'preact/hooks';
import { durationText } from '../../domain/text/duration-text';
import type { Milliseconds } from '../../domain/time/instant';
import type { Site } from '../../domain/site/site';
import { Button } from '../../ui/parts/button';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface RemoveSiteProps extends ViewProps {
  readonly site: Site;
}

/** Removes a site; where it has time, asks first what is to become of that. */
export function RemoveSite({ store, surroundings, onDone, site }: RemoveSiteProps) {
  const words = useWords();
  const [time, setTime] = useState<Milliseconds | undefined>();
  const keep = async () => {
    await surroundings.changeTiming({ kind: 'choose', sites: [], drop: [site.id] });
    const undo = async () => {
      await surroundings.changeTiming({ kind: 'choose', sites: [site.id], drop: [] });
      return 'all' as const;
    };
    onDone({ text: words.text('stopped_timing', site.name), undo });
  };
  const forget = async () => {
    await surroundings.forgetSite(site.id);
    onDone({ text: words.text('forgot_site', site.name) });
  };
  const ask = async () => {
    const stored = await store.segments.timeOf(site.id);
    if (stored > 0) setTime(stored);
    else await keep();
  };
  if (time === undefined)
    return (
      <Button look="quiet" label={words.text('remove_site', site.name)} onClick={() => void ask()}>
        {words.text('remove')}
      </Button>
    );
  const length = durationText(time, words);
  return (
    <div class="remove-site" role="group" aria-label={words.text('remove_site', site.name)}>
      <p>{words.text('remove_site_question', site.name, length)}</p>
      <div class="form-end">
        <Button onClick={() => void keep()}>{words.text('keep_time')}</Button>
        <Button onClick={() => void forget()}>{words.text('delete_time', length)}</Button>
        <Button look="quiet" onClick={() => setTime(undefined)}>
          {words.text('cancel')}
        </Button>
      </div>
    </div>
  );
}
