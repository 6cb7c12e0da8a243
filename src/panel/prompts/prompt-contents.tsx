import { PROMPT_CONTENTS, type PromptContent } from '../../domain/prompt/settings';
import { Tick } from '../../ui/parts/choice';
import { useWords } from '../../ui/hooks/words';
import type { PromptSettingsProps } from './prompt-rules';

/** What the card may say, by turns; at least one stays. */
export function PromptContents({ settings: { contents }, onChange }: PromptSettingsProps) {
  const words = useWords();
  const toggle = (content: PromptContent, on: boolean) => {
    const next = PROMPT_CONTENTS.filter((each) =>
      each === content ? on : contents.includes(each),
    );
    if (next.length > 0) onChange({ contents: next });
  };
  return (
    <fieldset class="choice">
      <legend>{words.text('prompts_say')}</legend>
      <div class="chips">
        {PROMPT_CONTENTS.map((content) => (
          <Tick
            key={`${content}/${contents.join()}`}
            text={words.text(`content_${content}`)}
            ticked={contents.includes(content)}
            onChange={(on) => toggle(content, on)}
          />
        ))}
      </div>
      <p class="hint">{words.text('prompts_say_hint')}</p>
    </fieldset>
  );
}
