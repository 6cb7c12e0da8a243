import { sitesSwitchedOn } from '../../domain/site/chosen-site';
import { Button } from '../../ui/parts/button';
import { MissingSites } from '../../ui/notices/missing-sites';
import { usePause } from '../../ui/hooks/pause';
import { PauseNotice } from '../../ui/notices/pause-notice';
import { askFor, useMissing } from '../../ui/hooks/permissions';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from './view';

/** Says at the top of every view what is not timed although the person may think so. */
export function NotTiming(props: ViewProps) {
  const { surroundings, settings } = props;
  const words = useWords();
  const timed = sitesSwitchedOn(props.sites);
  const missing = useMissing(timed, surroundings);
  const pause = usePause(settings.pause, surroundings.thisMoment);
  if (!settings.consentedAt)
    return (
      <p class="not-timing">
        <span>{words.text('not_begun')}</span>
        <Button onClick={() => void surroundings.openPage('welcome')}>
          {words.text('read_and_begin')}
        </Button>
      </p>
    );
  if (timed.length === 0) return <NoSites />;
  return (
    <>
      {pause && (
        <PauseNotice
          pause={pause}
          clock={surroundings}
          onChange={(next) => void surroundings.changeTiming({ kind: 'pause', pause: next })}
        />
      )}
      <MissingSites sites={missing} onAsk={(asked) => void askFor(asked, surroundings)} />
    </>
  );
}

function NoSites() {
  const words = useWords();
  return (
    <p class="not-timing">
      <span>{words.text('sites_empty')}</span>
      <a class="button" href="#/sites">
        {words.text('choose_sites')}
      </a>
    </p>
  );
}
