import { seededRandom } from '../../../src/domain/statistics/random';
import { type ClaimErrors, claimErrors, TOLD_AFTER } from './claim-errors';
import { ALIKE, APART } from './claim-worlds';
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
  /** All activities bring the same: every claim is false. */
  readonly alike: readonly ClaimErrors[];
  /** One brings more: there is something to find. */
  readonly apart: readonly ClaimErrors[];
  /** People who browse for a week under the rules of prompts. */
  readonly promptWeeks: PromptWeeks;
  /** What the verdict on prompts says where they do nothing, and where they take 35 % off. */
  readonly promptVerdicts: readonly VerdictErrors[];
}

/** Lives of each world, five years each. A share of 5 % is then known to within 2 %. */
const LIVES = 400;
const YEARS = { weeks: 260, every: 1 };

/**
 * Runs all simulations, of ranges and of claims through rows and records as the page does.
 * @param part of the people that are simulated: 1 for figures to be kept, less to see that all works
 */
export function calibrate(part = 1): Calibration {
  return { ...coverages(part), ...claimFigures(part), ...promptFigures(part) };
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

/**
 * What people are told over five years of looks.
 * @param every weeks from one look to the next: each, for figures to be kept
 */
export function claimFigures(
  part = 1,
  { weeks, every } = YEARS,
): Pick<Calibration, 'alike' | 'apart'> {
  const random = seededRandom(300);
  const looks = { lives: Math.ceil(LIVES * part), weeks, every };
  return {
    alike: ALIKE.map((world) => claimErrors(world, looks, random)),
    apart: APART.map((world) => claimErrors(world, looks, random)),
  };
}

/** The figures as tables in Markdown, fit for the README. */
export function tables(figures: Calibration): string {
  return [
    coverageTable('Rates: how often the 90 % range holds the truth', figures.rates),
    coverageTable('Money per hour: how often the 90 % range holds the truth', figures.money),
    coverageTable('Money per hour at single rates', figures.moneyDetail),
    claimTable('All bring the same: every claim is false', figures.alike),
    claimTable('One brings more', figures.apart),
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

/** Of claims that are false, or that are right. */
function claimTable(title: string, rows: readonly ClaimErrors[]): string {
  const lines = rows.map(({ name, lives, every, wrong, right, medianWeek }) => [
    name,
    `${lives} (every ${every})`,
    wrong.map(percent).join(', '),
    right.map(percent).join(', '),
    String(medianWeek ?? ''),
  ]);
  const by = `by week ${TOLD_AFTER.join(', ')}`;
  const head = ['world', 'lives (looks)', `false ${by}`, `found ${by}`, 'median week'];
  return `### ${title}\n${table(head, lines)}`;
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
