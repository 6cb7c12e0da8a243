import type { Site } from '../domain/site/site';
import { Button } from '../ui/parts/button';
import { listText } from '../ui/text/names';
import { useMissing } from '../ui/hooks/permissions';
import { useWords } from '../ui/hooks/words';
import { StepFrame, type StepProps } from './step';

interface DoneStepProps extends StepProps {
  readonly sites: readonly Site[];
}

/** What is timed from now on, what is not and why, and where the answers are given. */
export function DoneStep({ surroundings, sites, ...frame }: DoneStepProps) {
  const words = useWords();
  const missing = useMissing(sites, surroundings);
  const timed = sites.filter((site) => !missing.includes(site)).map(({ name }) => name);
  return (
    <StepFrame {...frame} step="done" title={words.text('step_done')}>
      <p>
        {timed.length > 0
          ? words.text('done_timing', listText(timed, words))
          : words.text('done_no_sites')}
      </p>
      <p class="soft">{words.text('done_pin')}</p>
      <div class="form-end">
        <Button look="main" onClick={() => void surroundings.openPage('panel')}>
          {words.text('open_day')}
        </Button>
      </div>
    </StepFrame>
  );
}
