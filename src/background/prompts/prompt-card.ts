import { amountText, figureText } from '../../domain/text/amount-text';
import { clockText } from '../../domain/text/clock-text';
import type { DecisionPoint } from '../../domain/prompt/decision-point';
import { durationText } from '../../domain/text/duration-text';
import { EVIDENCE_WEEKS } from '../../domain/evidence/evidence-span';
import { aimOf } from '../../domain/plan/goal';
import { ANSWERS, type CardChoice, type PromptCard, QUIETER } from '../../domain/prompt/prompt';
import type { CardFacts } from '../../domain/prompt/contents';
import { offersOff } from '../../domain/prompt/history';
import { OUTCOME_WORDS } from '../../domain/prompt/outcome-words';
import type { PromptMoment } from '../../domain/prompt/policy';
import type { Words } from '../../domain/foundation/words';

/** What a card is made of. */
export interface CardMaterial {
  readonly moment: PromptMoment;
  readonly sayings: CardFacts;
  readonly siteName: string;
  /** All decisions before this one. */
  readonly before: readonly DecisionPoint[];
  /** Which key leads to the card, if one is set. */
  readonly key: string | undefined;
}

/** The card of a decision in words: a fact in the person's own terms and an open question, without reproach. */
export function cardOf(decision: DecisionPoint, material: CardMaterial, words: Words): PromptCard {
  const { siteName, before, moment, key } = material;
  const offered = (answer: keyof typeof OUTCOME_WORDS): CardChoice => ({
    answer,
    text: words.text(OUTCOME_WORDS[answer]),
  });
  const isFirst = !before.some(({ shown }) => shown);
  const fact = [factText(decision, material, words), plannedText(material.sayings, words)];
  const lines = [fact.filter(Boolean).join(' '), words.text('prompt_question')];
  if (isFirst) lines.push(words.text('prompt_first'));
  if (offersOff(before, moment.at)) lines.push(words.text('prompt_offer_off'));
  return {
    decision: decision.id,
    title: words.text('prompt_title', durationText(decision.active, words), siteName),
    lines,
    why: whyText(moment, words),
    answers: [{ choices: ANSWERS.map(offered) }],
    quieter: QUIETER.map(offered),
    ...cardFrame(key, words),
  };
}

/** What every card has in words. */
export function cardFrame(key: string | undefined, words: Words) {
  return {
    quieterText: words.text('prompt_quieter'),
    whyText: words.text('prompt_why'),
    closeText: words.text('close'),
    ...(key && { keyHint: words.text('prompt_key', key) }),
    language: words.language,
    direction: words.text('direction') === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  };
}

function whyText(moment: PromptMoment, words: Words): string {
  const { settings } = moment;
  const because = becauseText(moment, words);
  const coin = settings.chance < 1 ? words.text('prompt_coin') : '';
  return [because, words.text('prompt_changes'), coin].filter(Boolean).join(' ');
}

function becauseText({ scrolling, plan }: PromptMoment, words: Words): string {
  if (plan?.time) return words.text('prompt_because_planned', durationText(plan.time, words));
  const { active, screens } = scrolling;
  return words.text('prompt_because', durationText(active, words), Math.floor(screens));
}

/** What the person said that the visit is for; nothing where no time was named. */
function plannedText({ planned }: CardFacts, words: Words): string {
  if (!planned?.time) return '';
  const time = durationText(planned.time, words);
  return planned.goal
    ? words.text('prompt_planned_for', time, planned.goal.name)
    : words.text('prompt_planned', time);
}

function factText(
  { content, active }: DecisionPoint,
  { moment, sayings, siteName, before }: CardMaterial,
  words: Words,
): string {
  const here = words.text('prompt_here', durationText(active, words), siteName);
  const { goal, action, hour } = sayings;
  if (content === 'goal' && goal) {
    const { unit } = aimOf(goal.goal);
    const target = amountText(goal.goal.target, unit, words);
    return words.text(
      'prompt_goal',
      goal.goal.name,
      figureText(goal.reached, unit, words),
      target,
      here,
    );
  }
  if (content === 'action' && action)
    return words.text('prompt_action', action.name, durationText(action.length, words), here);
  if (content === 'hour' && hour) {
    const time = durationText(hour.time, words);
    return hour.results === 0
      ? words.text('prompt_hour_none', EVIDENCE_WEEKS, time, siteName)
      : words.count('prompt_hour', hour.results, EVIDENCE_WEEKS, time, siteName);
  }
  // Two wordings by turns, so that the fact alone does not look the same twice running.
  const shown = before.filter((one) => one.shown).length;
  const { visitStart, screens } = moment.scrolling;
  const since = clockText(visitStart, moment.offset, words);
  return shown % 2 === 0
    ? words.text('prompt_fact', here, since)
    : words.text('prompt_fact_screens', here, Math.floor(screens));
}
