import type { LeaveTarget } from '../../domain/prompt/settings';
import { chance } from '../../platform/chance';
import { thisMoment } from '../../platform/clock';
import { focusKey } from '../../platform/commands';
import { injectPrompt } from '../../platform/content-scripts';
import { openPage } from '../../platform/pages';
import { offerPopup } from '../../platform/popup';
import { closeTab } from '../../platform/tabs';
import { words } from '../../platform/words';
import promptScript from '../../prompt/prompt.iife.ts?script&iife';
import type { PromptPorts } from './arbiter';

/** The browser, as the arbiter needs it. */
export const promptPorts: PromptPorts = {
  words,
  thisMoment,
  chance,
  focusKey,
  leave,
  inject: (tab) => injectPrompt(promptScript.replace(/^\//, ''), tab),
  offerRecording: offerPopup,
};

function leave(to: LeaveTarget, tab: number): Promise<void> {
  return to === 'close' ? closeTab(tab) : openPage('panel', to === 'goals' ? '#/goals' : '');
}
