import { siteOf } from '../../domain/site/chosen-site';
import {
  frequencyOf,
  FREQUENCIES,
  PROMPT_FREQUENCIES,
  type PromptSettings,
} from '../../domain/prompt/settings';
import { Choice, Tick } from '../../ui/parts/choice';
import { useWords } from '../../ui/hooks/words';
import { PromptContents } from './prompt-contents';
import { PromptEffect } from './prompt-effect';
import { PromptLog } from './prompt-log';
import { CoinChoice, PromptRules, QuietHoursFields } from './prompt-rules';
import { Disclosure } from '../../ui/parts/disclosure';
import type { ViewProps } from '../frame/view';

/** Whether, when and what prompts say; what they did; and each moment at which one was considered. */
export function PromptsSection(props: ViewProps) {
  const { store, settings, onDone } = props;
  const words = useWords();
  const { prompts } = settings;
  const set = async (part: Partial<PromptSettings>) => {
    await store.settings.change('prompts', (held) => ({ ...held, ...part }));
  };
  const switchOff = async () => {
    const undo = await store.settings.change('prompts', (held) => ({ ...held, on: false }));
    onDone({ text: words.text('prompts_switched_off'), undo });
  };
  return (
    <>
      <div class="chips">
        <Tick
          text={words.text('prompts_on')}
          ticked={prompts.on}
          onChange={(on) => void (on ? set({ on }) : switchOff())}
        />
      </div>
      {prompts.on && (
        <>
          <Choice
            legend={words.text('prompts_frequency')}
            value={frequencyOf(prompts)}
            options={FREQUENCIES.map((value) => ({
              value,
              text: words.text(`frequency_${value}`),
            }))}
            onChange={(value) => void set(PROMPT_FREQUENCIES[value])}
          />
          <QuietHoursFields settings={prompts} onChange={(part) => void set(part)} />
          <PromptSites {...props} />
          <Disclosure summary={words.text('prompts_advanced')}>
            <PromptRules settings={prompts} onChange={(part) => void set(part)} />
            <PromptContents settings={prompts} onChange={(part) => void set(part)} />
          </Disclosure>
        </>
      )}
      <Disclosure summary={words.text('prompts_measured')}>
        <PromptEffect {...props} onSwitchOff={() => void switchOff()} />
        {prompts.on && <CoinChoice settings={prompts} onChange={(part) => void set(part)} />}
        <PromptLog {...props} />
      </Disclosure>
    </>
  );
}

/** Where there may be prompts. A site that was to have none for a while has none until then. */
function PromptSites({ store, sites, surroundings }: ViewProps) {
  const words = useWords();
  const now = surroundings.thisMoment().at;
  const timed = sites.filter(({ off, deleted }) => !off && !deleted);
  const named = timed.flatMap((row) => {
    const site = siteOf(row);
    return site ? [{ ...row, name: site.name }] : [];
  });
  if (named.length === 0) return null;
  return (
    <fieldset class="choice">
      <legend>{words.text('prompts_sites')}</legend>
      <div class="chips">
        {named.map(({ id, name, prompts = true, promptsFrom = 0 }) => (
          <Tick
            key={id}
            text={name}
            ticked={prompts && promptsFrom <= now}
            onChange={(on) => void store.sites.change(id, { prompts: on, promptsFrom: 0 })}
          />
        ))}
      </div>
    </fieldset>
  );
}
