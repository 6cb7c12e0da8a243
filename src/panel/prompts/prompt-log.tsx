import { useState } from 'preact/hooks';
import { clockText } from '../../domain/text/clock-text';
import { dayOf } from '../../domain/time/day';
import { type ConsideredMoment, isDecision, isIntention } from '../../domain/prompt/decision-point';
import { durationText } from '../../domain/text/duration-text';
import type { Goal } from '../../domain/plan/goal';
import type { Intention } from '../../domain/plan/intention';
import { OUTCOME_WORDS } from '../../domain/prompt/outcome-words';
import type { DueRefusal } from '../../domain/prompt/refusal';
import type { WordKey, Words } from '../../domain/foundation/words';
import type { Store } from '../../store/store';
import { Button } from '../../ui/parts/button';
import { useLive } from '../../ui/hooks/live';
import { useSiteNames } from '../../ui/hooks/site-names';
import { labelName } from '../../ui/text/names';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

const PAGE = 20;

/** Every moment at which a prompt was due: what was decided, and why. */
export function PromptLog({ store, settings, today }: ViewProps) {
  const words = useWords();
  const names = useSiteNames();
  const [count, setCount] = useState(PAGE);
  // One more than is shown tells whether there is more.
  const read = useLive(
    () => store.watch(['decisions', 'goals'], () => readLog(store, count + 1)),
    [store, count],
  );
  if (!read) return null;
  const { moments, goals } = read;
  return (
    <>
      <h3>{words.text('prompts_log')}</h3>
      {moments.length === 0 && <p class="hint">{words.text('prompts_log_empty')}</p>}
      <ul class="prompt-log">
        {moments.slice(0, count).map((moment) => (
          <li key={moment.id}>
            <span class="soft small">
              {words.text(
                'day_and_time',
                dateText(dayOf(moment, settings.dayStart), today, words),
                clockText(moment.at, moment.offset, words),
              )}
            </span>
            <span>{names(moment.site)}</span>
            <span>{momentText(moment, goals, words)}</span>
          </li>
        ))}
      </ul>
      {moments.length > count && (
        <Button onClick={() => setCount(count + PAGE)}>{words.text('prompts_log_more')}</Button>
      )}
    </>
  );
}

async function readLog(store: Store, count: number) {
  const [moments, goals] = await Promise.all([store.decisions.latest(count), store.goals.all()]);
  return { moments, goals };
}

const REFUSALS = {
  'site later': 'refused_site_later',
  'quiet hours': 'refused_quiet_hours',
  session: 'refused_session',
  day: 'refused_day',
  gap: 'refused_gap',
  'backed off': 'refused_backed_off',
  'working here': 'refused_working_here',
  typing: 'refused_typing',
  composing: 'refused_composing',
  'full screen': 'refused_full_screen',
  dialog: 'refused_dialog',
  listening: 'refused_listening',
} as const satisfies Record<DueRefusal, WordKey>;

/** What was decided, and why or with what end. */
function momentText(moment: ConsideredMoment, goals: readonly Goal[], words: Words): string {
  if (isIntention(moment)) return intentionText(moment, goals, words);
  if (!isDecision(moment)) return words.text('log_refused', words.text(REFUSALS[moment.refused]));
  if (!moment.shown) return words.text('log_held_out');
  const outcome = moment.outcome ? OUTCOME_WORDS[moment.outcome] : 'prompt_ignored';
  const content = words.text(`content_${moment.content}`);
  return words.text('log_shown', content, words.text(outcome));
}

function intentionText({ plan }: Intention, goals: readonly Goal[], words: Words): string {
  if (!plan) return words.text('log_unplanned');
  const time = plan.time ? durationText(plan.time, words) : words.text('intention_open');
  return words.text('log_planned', labelName(plan.label, goals, words), time);
}
