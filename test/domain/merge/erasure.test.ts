import { describe, expect, test } from 'vitest';
import {
  type ErasableRow,
  type ErasableTable,
  type Erased,
  type Erasure,
  isErased,
} from '../../../src/domain/merge/erasure';

const erasure = (what: Erased): Erasure => ({ id: 'e', stamp: '5', at: 500, what });
const reaches = (what: Erased, table: ErasableTable, row: Omit<ErasableRow, 'id'>, id = 'r') =>
  isErased(erasure(what), table, { id, ...row });

const SITE = { kind: 'site', site: 'x' } as const;
const TIME = { kind: 'time', start: 100, end: 200 } as const;
const GOAL = { kind: 'goal', goal: 'g' } as const;

describe('an erasure', () => {
  test('reaches what was there when it was made, not what came after', () => {
    expect(reaches(SITE, 'segments', { site: 'x', start: 400 })).toBe(true);
    expect(reaches(SITE, 'segments', { site: 'x', start: 501 })).toBe(false);
    expect(reaches(SITE, 'checkIns', { site: 'x', stamp: '4' })).toBe(true);
    expect(reaches(SITE, 'checkIns', { site: 'x', stamp: '6' })).toBe(false);
  });

  test('of a site takes its time, answers, rules and prompts', () => {
    expect(reaches(SITE, 'rules', { site: 'x', stamp: '4' })).toBe(true);
    expect(reaches(SITE, 'rules', { site: 'y', stamp: '4' })).toBe(false);
    expect(reaches(SITE, 'results', { site: 'x', stamp: '4' })).toBe(false);
  });

  test('of a stretch takes what began in it, and no plan', () => {
    expect(reaches(TIME, 'segments', { start: 100 })).toBe(true);
    expect(reaches(TIME, 'segments', { start: 200 })).toBe(false);
    expect(reaches(TIME, 'results', { at: 199, stamp: '4' })).toBe(true);
    expect(reaches(TIME, 'results', { at: 99, stamp: '4' })).toBe(false);
    expect(reaches(TIME, 'goals', { stamp: '4' })).toBe(false);
    expect(reaches(TIME, 'verdicts', { stamp: '4' })).toBe(false);
  });

  test('of an import takes the results that it added', () => {
    const what = { kind: 'import', added: '3' } as const;
    expect(reaches(what, 'results', { stamp: '3' })).toBe(true);
    expect(reaches(what, 'results', { stamp: '4' })).toBe(false);
    expect(reaches(what, 'entries', { stamp: '3' })).toBe(false);
  });

  test('of a goal takes its plan, its results and the answers for it, and no entry', () => {
    expect(reaches(GOAL, 'goals', { stamp: '4' }, 'g')).toBe(true);
    expect(reaches(GOAL, 'goals', { stamp: '4' })).toBe(false);
    expect(reaches(GOAL, 'results', { goal: 'g', stamp: '4' })).toBe(true);
    expect(reaches(GOAL, 'activities', { goal: 'h', stamp: '4' })).toBe(false);
    const label = { kind: 'goal', goal: 'g' } as const;
    expect(reaches(GOAL, 'checkIns', { label, stamp: '4' })).toBe(true);
    expect(reaches(GOAL, 'checkIns', { stamp: '4' })).toBe(false);
    expect(reaches(GOAL, 'entries', { label, stamp: '4' })).toBe(false);
  });

  test('of everything takes every row', () => {
    expect(reaches({ kind: 'everything' }, 'scores', { stamp: '4' })).toBe(true);
  });
});
