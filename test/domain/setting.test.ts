import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/time/instant';
import { DEFAULT_SETTINGS, settingsFrom } from '../../src/domain/setting';

describe('the settings that hold', () => {
  test('are the defaults until something is set: no consent, days from 04:00, weeks from Monday, no pause, no timer, work on weekdays, prompts by coin, no question at entry, the week in review on Mondays', () => {
    expect(settingsFrom([])).toEqual({
      consentedAt: 0,
      dayStart: 4 * HOUR,
      weekStart: 1,
      pause: { start: 0, end: 0 },
      earlierPauses: [],
      timer: null,
      coinTest: null,
      hourlyWorth: 0,
      reviewDay: 1,
      reviewedOn: '',
      workHours: { days: [1, 2, 3, 4, 5], from: 9 * HOUR, to: 18 * HOUR },
      prompts: {
        on: true,
        perSession: 1,
        perDay: 4,
        gap: 25 * MINUTE,
        quiet: { from: 0, to: 0 },
        chance: 0.5,
        wayOut: 'goals',
        contents: ['fact', 'goal', 'action', 'hour'],
        limits: { active: 8 * MINUTE, screens: 25 },
        own: true,
        intentions: false,
      },
    });
  });

  test('are what was set, the rest as it was', () => {
    const settings = settingsFrom([{ id: 'dayStart', value: 0, stamp: '1' }]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, dayStart: 0 });
  });

  test('are the defaults again where a setting was taken back', () => {
    const settings = settingsFrom([{ id: 'consentedAt', value: 5, stamp: '1', deleted: true }]);
    expect(settings.consentedAt).toBe(0);
  });

  test('have the defaults of fields that were added after they were set, however deep', () => {
    const { limits, own: _, ...earlier } = DEFAULT_SETTINGS.prompts;
    const { active } = limits;
    const value = JSON.parse(
      JSON.stringify({ ...earlier, on: false, limits: { active: 2 * active } }),
    );
    const { prompts } = settingsFrom([{ id: 'prompts', value, stamp: '1' }]);
    expect(prompts).toEqual({
      ...DEFAULT_SETTINGS.prompts,
      on: false,
      limits: { ...limits, active: 2 * active },
    });
  });

  test('are lists and empty values as they were set', () => {
    const workHours = { ...DEFAULT_SETTINGS.workHours, days: [] };
    const rows = [{ id: 'workHours', value: workHours, stamp: '1' } as const];
    expect(settingsFrom(rows).workHours).toEqual(workHours);
  });
});
