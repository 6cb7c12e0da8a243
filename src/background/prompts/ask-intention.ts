import { activeGoals } from '../../domain/ledger/answers';
import { type ConsideredMoment, isIntention } from '../../domain/prompt/decision-point';
import { durationText } from '../../domain/text/duration-text';
import type { Goal } from '../../domain/plan/goal';
import { type Milliseconds, MINUTE } from '../../domain/time/instant';
import { type Intention, type Plan, PLANNED_TIMES } from '../../domain/plan/intention';
import { asksIntention } from '../../domain/prompt/intention-policy';
import { refusalOfPage } from '../../domain/prompt/page-refusal';
import type { CardAnswer, CardRow, PageContext, PromptCard } from '../../domain/prompt/prompt';
import { goalAt, plannedGoal } from '../../domain/prompt/contents';
import type { PromptMoment } from '../../domain/prompt/policy';
import type { Words } from '../../domain/foundation/words';
import type { Store } from '../../store/store';
import { cardFrame } from './prompt-card';

/** So many goals fit into a card that is to stay small. */
const GOALS = 3;

/** Notes that a visit's plan is asked for, where it may be; only then the question shows. */
export async function askIntention(
  moment: PromptMoment,
  page: PageContext,
  { store, ask }: { readonly store: Store; readonly ask: number | undefined },
): Promise<Intention | undefined> {
  if (!moment.settings.intentions || refusalOfPage(page)) return undefined;
  const { at, offset, site } = moment;
  const asked = await store.decisions.log(
    (history: readonly ConsideredMoment[]) =>
      asksIntention(moment, history) ? { at, offset, site, plan: null } : undefined,
    ask,
  );
  return asked && isIntention(asked) && !asked.plan ? asked : undefined;
}

/** The question in words: a line for each goal, the one that the site served last first, and one for no goal. */
export async function intentionCard(
  { id, site }: Intention,
  siteName: string,
  key: string | undefined,
  { words, store }: { readonly words: Words; readonly store: Store },
): Promise<PromptCard> {
  const goals = await store.goals.all();
  const last = goalAt(site, goals, await store.checkIns.ofSite(site));
  const others = activeGoals(goals).filter((goal) => goal !== last);
  const offered = [...(last ? [last] : []), ...others].slice(0, GOALS);
  return {
    decision: id,
    title: words.text('intention_title', siteName),
    lines: [words.text('intention_question')],
    why: words.text('intention_why'),
    answers: [...offered.map((goal) => rowOf(goal, words)), rowOf(undefined, words)],
    quieter: [{ answer: 'off', text: words.text('intention_off') }],
    ...cardFrame(key, words),
    passing: true,
  };
}

function rowOf(goal: Goal | undefined, words: Words): CardRow {
  const about = goal?.name ?? words.text('no_goal');
  const label: Plan['label'] = goal ? { kind: 'goal', goal: goal.id } : { kind: 'none' };
  const choices = PLANNED_TIMES.map((time) => ({
    answer: { label, time },
    text: time ? String(time / MINUTE) : words.text('intention_open'),
    name: words.text('intention_choice', timeText(time, words), about),
  }));
  return { about, choices };
}

function timeText(time: Milliseconds, words: Words): string {
  return time ? durationText(time, words) : words.text('intention_open');
}

/** Keeps the plan that the person named; switches the question off, if they wish so. */
export async function answerIntention(
  { id, plan }: Intention,
  answer: CardAnswer,
  store: Store,
): Promise<void> {
  if (answer === 'off')
    await store.settings.change('prompts', (settings) => ({ ...settings, intentions: false }));
  // A page that heard nothing tells again: the first answer stands.
  if (typeof answer !== 'object' || plan) return;
  const isKnown = answer.label.kind === 'none' || plannedGoal(answer, await store.goals.all());
  if (isKnown) await store.decisions.change(id, { plan: answer });
}
