import { useState } from 'preact/hooks';
import { CATALOGUE } from '../domain/site/catalogue';
import type { Site, SiteId } from '../domain/site/site';
import { Button } from '../ui/parts/button';
import { MissingSites } from '../ui/notices/missing-sites';
import { listText } from '../ui/text/names';
import { askFor, useMissing } from '../ui/hooks/permissions';
import { SiteChooser } from '../ui/forms/site-chooser';
import { useWords } from '../ui/hooks/words';
import { StepFrame, type StepProps } from './step';

interface SitesStepProps extends StepProps {
  readonly settled: boolean;
  readonly sites: readonly Site[];
}

/** Which sites to time. What was refused is said, with a button to ask again. */
export function SitesStep({ surroundings, settled, sites, ...frame }: SitesStepProps) {
  const words = useWords();
  const missing = useMissing(sites, surroundings);
  const [ticked, setTicked] = useState<ReadonlySet<SiteId>>(new Set(sites.map(({ id }) => id)));
  const choose = async () => {
    const wanted = CATALOGUE.filter(({ id }) => ticked.has(id));
    // First of all, since the browser asks its question only straight after the click.
    await askFor(wanted, surroundings);
    await surroundings.changeTiming({
      kind: 'choose',
      sites: wanted.map(({ id }) => id),
      drop: sites.map(({ id }) => id).filter((id) => !ticked.has(id)),
    });
    frame.onGoOn();
  };
  return (
    <StepFrame
      {...frame}
      step="sites"
      title={words.text('step_sites')}
      settled={settled ? settledText(sites, words) : undefined}
      always={<MissingSites sites={missing} onAsk={(asked) => void askFor(asked, surroundings)} />}
    >
      <p class="soft">{words.text('step_sites_hint')}</p>
      <SiteChooser sites={CATALOGUE} ticked={ticked} onChange={setTicked} />
      <div class="form-end">
        {ticked.size > 0 && (
          <Button look="main" onClick={() => void choose()}>
            {words.count('time_sites', ticked.size)}
          </Button>
        )}
        <Button look="quiet" onClick={() => frame.onSkip('sites')}>
          {words.text('skip')}
        </Button>
      </div>
    </StepFrame>
  );
}

function settledText(sites: readonly Site[], words: ReturnType<typeof useWords>): string {
  if (sites.length === 0) return words.text('skipped');
  return listText(
    sites.map(({ name }) => name),
    words,
  );
}
