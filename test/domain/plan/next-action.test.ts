import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { agendaOf, hasRoom, type NextAction, nextUp } from '../../../src/domain/plan/next-action';

const TODAY = '2026-11-23';
const DAY_START = 4 * HOUR;

function action(name: string, part: Partial<NextAction> = {}): NextAction {
  return { id: name, stamp: '1', goal: 'g', name, length: 10 * MINUTE, order: 0, ...part };
}

function names(actions: readonly NextAction[]): string[] {
  return actions.map(({ name }) => name);
}

const doneAt = (time: string) => ({ at: Date.parse(`${time}Z`), offset: 0 });

describe('the next actions of a day', () => {
  test('are what was chosen for it, in the order of the plan', () => {
    const actions = [
      action('offer', { on: TODAY, order: 2 }),
      action('call', { on: TODAY, order: 1 }),
      action('some day'),
      action('tomorrow', { on: '2026-11-24' }),
      action('dropped', { on: TODAY, dropped: true }),
      action('deleted', { on: TODAY, deleted: true }),
    ];
    expect(names(agendaOf(actions, TODAY, DAY_START).chosen)).toEqual(['call', 'offer']);
    expect(nextUp(actions, TODAY)?.name).toBe('call');
  });

  test('what was chosen for an earlier day and not done is offered again', () => {
    const done = doneAt('2026-11-22T10:00');
    const actions = [
      action('left', { on: '2026-11-20' }),
      action('done', { on: '2026-11-20', done }),
    ];
    const { chosen, earlier } = agendaOf(actions, TODAY, DAY_START);
    expect(names(earlier)).toEqual(['left']);
    expect(chosen).toEqual([]);
    expect(nextUp(actions, TODAY)).toBeUndefined();
  });

  test('what is done in the night before the day starts belongs to the day before', () => {
    const actions = [
      action('late', { on: '2026-11-22', done: doneAt('2026-11-23T03:00') }),
      action('early', { done: doneAt('2026-11-23T05:00') }),
    ];
    expect(names(agendaOf(actions, TODAY, DAY_START).done)).toEqual(['early']);
    expect(names(agendaOf(actions, '2026-11-22', DAY_START).done)).toEqual(['late']);
  });

  test('there is room for three; one that is done makes room', () => {
    const three = ['a', 'b', 'c'].map((name) => action(name, { on: TODAY }));
    expect(hasRoom(TODAY, three.slice(1))).toBe(true);
    expect(hasRoom(TODAY, three)).toBe(false);
    expect(hasRoom('2026-11-24', three)).toBe(true);
    const done = doneAt('2026-11-23T09:00');
    expect(hasRoom(TODAY, [...three.slice(1), action('a', { on: TODAY, done })])).toBe(true);
  });
});
