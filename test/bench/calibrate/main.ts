import { seededRandom } from '../../../src/domain/statistics/random';
import type { RuleErrors } from './best-activity-errors';
import { bestPayingErrors } from './best-paying-errors';
import {
  type Cell,
  type Coverage,
  coverageOf,
  MONEY_DETAIL,
  MONEY_GRID,
  RATE_GRID,
} from './coverage';
import { type VerdictErrors, verdictErrors } from './prompt-effect';
import { type PromptWeeks, promptWeeks } from './prompt-weeks';

/** What `npm run calibrate` measured; the same seed gives the same figures. */
export interface Calibration {
  readonly rates: readonly Coverage[];
  readonly money: readonly Coverage[];
  readonly moneyDetail: readonly Coverage[];
  /** Equal activities: every claim is false. */
  readonly equal: readonly RuleErrors[];
  /** Equal activities whose results come two or three at a time. */
  readonly clumped: readonly RuleErrors[];
  /** One activity is three times as good as the others. */
  readonly threefold: readonly RuleErrors[];
  /** People who browse for a week under the rules of prompts. */
  readonly promptWeeks: PromptWeeks;
  /** What the verdict on prompts says where they do nothing, and where they take 35 % off. */
  readonly promptVerdicts: readonly VerdictErrors[];
}

const ACTIVITIES = [2, 3, 4, 5, 6, 8];
const EQUAL_RATES = [0.05, 0.2, 1];
const USUAL_RATE = 0.1;
/** A share of 5 % is then known to within 2 %, of all cells together much better. */
const PEOPLE = 400;

/**
 * Runs all simulations, of ranges and of the best-paying through rows and records as the page does.
 * @param part of the people that are simulated: 1 for figures to be kept, less to see that all works
 */
export function calibrate(part = 1): Calibration {
  return { ...coverages(part), ...ruleFigures(part), ...promptFigures(part) };
}

/** Whether prompts keep their rules, and whether the verdict on them can be trusted. */
export function promptFigures(part = 1): Pick<Calibration, 'promptWeeks' | 'promptVerdicts'> {
  const random = seededRandom(500);
  return {
    promptWeeks: promptWeeks(Math.ceil(1000 * part), seededRandom(400)),
    promptVerdicts: [1, 0.65].map((factor) =>
      verdictErrors({ factor, runs: Math.ceil(5000 * part) }, random),
    ),
  };
}

function coverages(part: number): Pick<Calibration, 'rates' | 'money' | 'moneyDetail'> {
  const measured = (grid: readonly Cell[], people: number, seed: number) =>
    grid.map((cell, index) =>
      coverageOf(cell, Math.ceil(people * part), seededRandom(seed + index)),
    );
  return {
    rates: measured(RATE_GRID, 2000, 0),
    money: measured(MONEY_GRID, 500, 100),
    moneyDetail: measured(MONEY_DETAIL, 200, 200),
  };
}

function ruleFigures(part: number): Pick<Calibration, 'equal' | 'clumped' | 'threefold'> {
  const random = seededRandom(300);
  const people = Math.ceil(PEOPLE * part);
  return {
    equal: ACTIVITIES.flatMap((count) =>
      EQUAL_RATES.map((rate) =>
        bestPayingErrors({ rates: equalRates(count, rate), people }, random),
      ),
    ),
    clumped: ACTIVITIES.flatMap((count) =>
      [2, 3].map((clump) =>
        bestPayingErrors({ rates: equalRates(count, 0.2), clump, people }, random),
      ),
    ),
    threefold: ACTIVITIES.map((count) => {
      const rates = [3 * USUAL_RATE, ...equalRates(count - 1, USUAL_RATE)];
      return bestPayingErrors({ rates, people }, random);
    }),
  };
}

/** The figures as tables in Markdown, fit for the README. */
export function tables(figures: Calibration): string {
  return [
    coverageTable('Rates: how often the 90 % range holds the truth', figures.rates),
    coverageTable('Money per hour: how often the 90 % range holds the truth', figures.money),
    coverageTable('Money per hour at single rates', figures.moneyDetail),
    ruleTable('Equal activities (every claim is false)', figures.equal),
    ruleTable('Equal activities, results in clumps', figures.clumped),
    ruleTable('One activity three times as good', figures.threefold),
    promptTable(figures.promptWeeks),
    verdictTable(figures.promptVerdicts),
  ].join('\n\n');
}

function coverageTable(title: string, rows: readonly Coverage[]): string {
  const lines = rows.map(({ weeks, rates, logSd, shown, covered, below, above }) => [
    String(weeks),
    [...new Set(rates)].join(' to '),
    String(logSd ?? ''),
    ...[shown, covered, below, above].map(percent),
  ]);
  const average = rows.reduce((sum, { covered }) => sum + covered, 0) / rows.length;
  const head = 'weeks|rate/h|log-SD|shown|covered|truth below|truth above';
  return `### ${title}\n${table(head.split('|'), lines)}\n\nMean: ${percent(average)}`;
}

function ruleTable(title: string, rows: readonly RuleErrors[]): string {
  const lines = rows.map(({ rates, clump, claimed, right, wrong, medianWeek }) => [
    String(rates.length),
    String(clump ?? 1),
    [...new Set(rates)].map((rate) => String(Math.round(rate * 100) / 100)).join(' against '),
    ...[claimed, right, wrong].map(percent),
    String(medianWeek ?? ''),
  ]);
  const head = 'activities|results at a time|rates/h|claimed|right|wrong|median week';
  return `### ${title}\n${table(head.split('|'), lines)}`;
}

function promptTable({ weeks, questions, decisions, tossed, shown, broken }: PromptWeeks): string {
  const error = Math.sqrt(0.25 / tossed);
  const line = [weeks, questions, decisions, tossed].map(String);
  const head =
    'person-weeks|questions|decisions|by coin|shown|standard errors from half|rules broken';
  const errors = Math.abs(shown / tossed - 0.5) / error;
  return `### Prompts: the rules\n${table(head.split('|'), [
    [...line, percent(shown / tossed), errors.toFixed(1), broken.join(', ') || 'none'],
  ])}`;
}

function verdictTable(rows: readonly VerdictErrors[]): string {
  const lines = rows.map(({ factor, runs, shorter, notShorter }) => [
    percent(factor),
    String(runs),
    percent(shorter),
    percent(notShorter),
  ]);
  const head = 'time that prompts leave|studies|said shorter|said not shorter';
  return `### Prompts: the verdict after 60, 120 and 240 coin flips\n${table(head.split('|'), lines)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableLine(head), tableLine(head.map(() => '---')), ...rows.map(tableLine)].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Two activities leave the rule the least room: many people, so that chance does not decide how it looks. */
function equalRates(activities: number, rate: number): number[] {
  return Array.from({ length: activities }, () => rate);
}
