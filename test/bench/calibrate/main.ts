import { seededRandom } from '../../../src/domain/statistics/random';
import { type RuleErrors, ruleErrors } from './best-activity-errors';
import {
  type Coverage,
  MONEY_DETAIL,
  MONEY_GRID,
  moneyCoverage,
  RATE_GRID,
  rateCoverage,
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
  /** Equal activities by EVIDENCE 3.5 to the letter: 0.95 for any number of them, clumps not allowed for. */
  readonly equalAt95: readonly RuleErrors[];
  /** People who browse for a week under the rules of prompts. */
  readonly promptWeeks: PromptWeeks;
  /** What the verdict on prompts says where they do nothing, and where they take 35 % off. */
  readonly promptVerdicts: readonly VerdictErrors[];
}

const ACTIVITIES = [2, 3, 4, 5, 6, 8];
const EQUAL_RATES = [0.05, 0.1, 0.2, 0.5, 1];
const USUAL_RATE = 0.1;

/** Runs all simulations. About seven minutes on one core. */
export function calibrate(): Calibration {
  return { ...coverages(), ...ruleFigures(), ...promptFigures() };
}

/** Whether prompts keep their rules, and whether the verdict on them can be trusted. */
export function promptFigures(): Pick<Calibration, 'promptWeeks' | 'promptVerdicts'> {
  const random = seededRandom(500);
  return {
    promptWeeks: promptWeeks(1000, seededRandom(400)),
    promptVerdicts: [1, 0.65].map((factor) => verdictErrors({ factor, runs: 5000 }, random)),
  };
}

function coverages(): Pick<Calibration, 'rates' | 'money' | 'moneyDetail'> {
  return {
    rates: RATE_GRID.map((cell, index) => rateCoverage(cell, 10_000, seededRandom(index))),
    money: MONEY_GRID.map((cell, index) =>
      moneyCoverage(cell, 2000, seededRandom(100 + index), 2000),
    ),
    moneyDetail: MONEY_DETAIL.map((cell, index) =>
      moneyCoverage(cell, 500, seededRandom(200 + index), 2000),
    ),
  };
}

function ruleFigures(): Pick<Calibration, 'equal' | 'clumped' | 'threefold' | 'equalAt95'> {
  const random = seededRandom(300);
  return {
    equal: ACTIVITIES.flatMap((count) =>
      EQUAL_RATES.map((rate) =>
        ruleErrors({ rates: equalRates(count, rate), people: peopleFor(count) }, { random }),
      ),
    ),
    clumped: ACTIVITIES.flatMap((count) =>
      [2, 3].map((clump) =>
        ruleErrors({ rates: equalRates(count, 0.2), clump, people: 2000 }, { random }),
      ),
    ),
    threefold: ACTIVITIES.map((count) => {
      const rates = [3 * USUAL_RATE, ...equalRates(count - 1, USUAL_RATE)];
      return ruleErrors({ rates, people: peopleFor(count) }, { random });
    }),
    equalAt95: ACTIVITIES.flatMap((count) =>
      [1, 2].map((clump) =>
        ruleErrors(
          { rates: equalRates(count, USUAL_RATE), clump, people: 2000 },
          { random, chanceNeeded: () => 0.95, tempered: false },
        ),
      ),
    ),
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
    ruleTable('Equal activities by EVIDENCE 3.5 to the letter', figures.equalAt95),
    promptTable(figures.promptWeeks),
    verdictTable(figures.promptVerdicts),
  ].join('\n\n');
}

function coverageTable(title: string, rows: readonly Coverage[]): string {
  const lines = rows.map(
    ({ weeks, rates, logSd, covered, below, above, shown, coveredWhenShown }) => [
      String(weeks),
      [...new Set(rates)].join(' to '),
      String(logSd ?? ''),
      ...[covered, below, above, shown, coveredWhenShown].map(percent),
    ],
  );
  const average = rows.reduce((sum, { covered }) => sum + covered, 0) / rows.length;
  const head = 'weeks|rate/h|log-SD|covered|truth below|truth above|shown|covered when shown';
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
function peopleFor(activities: number): number {
  return activities === 2 ? 20_000 : 5000;
}

function equalRates(activities: number, rate: number): number[] {
  return Array.from({ length: activities }, () => rate);
}
