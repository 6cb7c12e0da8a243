import type { SiteChoices } from '../../domain/site/chosen-site';
import { addDays, dayInterval, dayOf } from '../../domain/time/day';
import type { Instant, Moment } from '../../domain/time/instant';
import type { PromptOutcome } from '../../domain/prompt/prompt';
import { fewer, type PromptSettings } from '../../domain/prompt/settings';
import type { SiteId } from '../../domain/site/site';
import type { Store } from '../../store/store';

/** Sets what was chosen in the menu 'less often'; other answers set nothing. */
export async function applyMute(
  site: SiteId,
  outcome: PromptOutcome,
  now: Moment,
  store: Store,
): Promise<void> {
  const { dayStart } = await store.settings.all();
  const dayIn = (days: number): Instant =>
    dayInterval(addDays(dayOf(now, dayStart), days), now.offset, dayStart).start;
  const ofSite: Partial<Record<PromptOutcome, SiteChoices>> = {
    'not today': { promptsFrom: dayIn(1) },
    'not this week': { promptsFrom: dayIn(7) },
    'never here': { prompts: false },
  };
  const ofAll: Partial<Record<PromptOutcome, (settings: PromptSettings) => PromptSettings>> = {
    fewer,
    off: (settings) => ({ ...settings, on: false }),
  };
  const [choices, change] = [ofSite[outcome], ofAll[outcome]];
  if (choices) await store.sites.change(site, choices);
  if (change) await store.settings.change('prompts', change);
}
