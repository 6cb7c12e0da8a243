import { clockText } from '../domain/text/clock-text';
import type { SetOnCard } from '../domain/prompt/set-on-card';
import type { WordKey } from '../domain/foundation/words';
import type { Store } from '../store/store';
import { Button } from '../ui/parts/button';
import { useSiteNames } from '../ui/hooks/site-names';
import { useWords } from '../ui/hooks/words';

const TEXTS = {
  off: 'card_set_off',
  'never here': 'card_set_never',
  'not this week': 'card_set_week',
} as const satisfies Record<SetOnCard['outcome'], WordKey>;

interface SetOnCardLineProps {
  readonly set: SetOnCard;
  readonly store: Pick<Store, 'settings' | 'sites'>;
}

/** Says what lasts of an answer given inside a page, where a press may not have been meant, and takes it back. */
export function SetOnCardLine({ set, store }: SetOnCardLineProps) {
  const words = useWords();
  const siteName = useSiteNames()(set.site);
  const since = clockText(set.answeredAt, set.offset, words);
  return (
    <p class="pause-notice" role="status">
      <span>{words.text(TEXTS[set.outcome], since, siteName)}</span>
      <Button onClick={() => void takeBack(set, store)}>{words.text('undo')}</Button>
    </p>
  );
}

async function takeBack(
  { outcome, site }: SetOnCard,
  { settings, sites }: SetOnCardLineProps['store'],
): Promise<void> {
  if (outcome === 'off') await settings.change('prompts', (prompts) => ({ ...prompts, on: true }));
  else await sites.change(site, outcome === 'never here' ? { prompts: true } : { promptsFrom: 0 });
}
