import { type Look, LOOKS } from '../../domain/statistics/fixed-looks';
import type { Words } from '../../domain/foundation/words';
import { Button } from '../../ui/parts/button';
import { useLive } from '../../ui/hooks/live';
import { useWords } from '../../ui/hooks/words';
import { PromptAftermath } from './prompt-aftermath';
import { PromptComparison } from './prompt-comparison';
import { EFFECT_TABLES, type KnownEffect, readEffect } from './read-effect';
import type { ViewProps } from '../frame/view';

interface PromptEffectProps extends ViewProps {
  readonly onSwitchOff: () => void;
}

/** What the coin flips say so far: no verdict before 60 of them, and none between the looks fixed in advance. */
export function PromptEffect(props: PromptEffectProps) {
  const { store, settings, sites, onSwitchOff } = props;
  const words = useWords();
  const read = useLive(
    () => store.watch(EFFECT_TABLES, () => readEffect(props)),
    [store, sites, settings.pause],
  );
  if (!read) return null;
  const isUseless = read.verdict.verdict === 'not shorter' || read.offersOff;
  return (
    <section class="prompt-effect" aria-labelledby="prompt-effect">
      <h3 id="prompt-effect">{words.text('effect_title')}</h3>
      {effectTexts(read, words).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {isUseless && settings.prompts.on && (
        <div class="form-end">
          <Button onClick={onSwitchOff}>{words.text('effect_turn_off')}</Button>
          {read.offersOff && <p class="hint">{words.text('effect_three_useless')}</p>}
        </div>
      )}
      <p class="hint">{words.text('effect_limits')}</p>
      <PromptAftermath aftermaths={read.aftermaths} />
      <PromptComparison lines={read.contents} />
    </section>
  );
}

/** The verdict in words, then on what it rests. */
export function effectTexts({ verdict, chance, unmeasured }: KnownEffect, words: Words): string[] {
  const { look, trials, untilNextLook } = verdict;
  const texts = [words.text(VERDICTS[verdict.verdict], trials, LOOKS[0])];
  if (look) texts.push(...lookTexts(look, words));
  if (chance !== undefined)
    texts.push(words.count('effect_by_chance', Math.max(1, Math.round(100 * chance))));
  if (verdict.verdict === 'unclear') texts.push(words.count('effect_until', untilNextLook));
  if (unmeasured > 0) texts.push(words.count('effect_unmeasured', unmeasured));
  return texts;
}

const VERDICTS = {
  collecting: 'effect_collecting',
  unclear: 'effect_unclear',
  shorter: 'effect_shorter',
  'not shorter': 'effect_not_shorter',
} as const;

function lookTexts({ trials, minutes, minutesRange: { low, high } }: Look, words: Words): string[] {
  const [treated, control] = [minutes.treated, minutes.control].map(Math.round);
  const [from, to] = [Math.round(Math.abs(low)), Math.round(Math.abs(high))];
  const range = low < 0 && high > 0 ? 'either' : high <= 0 ? 'less' : 'more';
  return [
    words.text('effect_means', trials, treated ?? 0, control ?? 0),
    words.text(`effect_range_${range}`, range === 'less' ? to : from, range === 'less' ? from : to),
  ];
}
