import { IDLE_LIMITS, limitsOf, type SiteChoices } from '../../domain/site/chosen-site';
import { SECOND } from '../../domain/time/instant';
import { Tick } from '../../ui/parts/choice';
import { SelectField } from '../../ui/parts/field';
import { useWords } from '../../ui/hooks/words';

interface SiteLimitsProps {
  readonly choices: SiteChoices;
  readonly onChange: (choices: SiteChoices) => void;
}

/** Whether a site is timed, and what counts there as attention. */
export function SiteLimits({ choices, onChange }: SiteLimitsProps) {
  const words = useWords();
  const { idle, media } = limitsOf(choices);
  return (
    <>
      <div class="chips">
        <Tick
          text={words.text('site_on')}
          ticked={!choices.off}
          onChange={(on) => onChange({ off: !on })}
        />
        <Tick
          text={words.text('media_counts')}
          ticked={media}
          onChange={(counts) => onChange({ media: counts })}
        />
        <Tick
          text={words.text('site_prompts')}
          ticked={choices.prompts !== false}
          onChange={(prompts) => onChange({ prompts, promptsFrom: 0 })}
        />
      </div>
      <SelectField
        label={words.text('idle_limit')}
        hint={words.text('idle_limit_hint')}
        value={String(idle)}
        onChange={(value) => onChange({ idle: Number(value) })}
      >
        {IDLE_LIMITS.map((limit) => (
          <option key={limit} value={String(limit)}>
            {words.text('duration_seconds', limit / SECOND)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
