// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { DEFAULT_PROMPTS } from '../../../src/domain/prompt/settings';
import { Panel } from '../../../src/panel/panel';
import { decisionAt, intentionAt, refusedAt } from '../../support/prompt/decision';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { segment } from '../../support/store/segment';
import { begun } from '../../support/dom/lived-day';
import {
  buttonNames,
  doing,
  field,
  press,
  show,
  text,
  tick,
  type,
  until,
} from '../../support/dom/shown';
import { NOON, someSurroundings } from '../../support/dom/some-surroundings';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  location.hash = '#/prompts';
  await begun(fresh);
});

afterEach(async () => {
  await show(null);
  await fresh.close();
  location.hash = '';
});

async function open() {
  const { surroundings } = someSurroundings();
  await show(<Panel store={fresh.store} surroundings={surroundings} />);
  await until(() => document.querySelectorAll('.disclosure').length >= 2);
  for (const part of document.querySelectorAll('details')) await doing(() => opened(part));
  await until(() => text().includes('Do they help?') && text().includes('Every moment'));
}

function isTicked(label: string): boolean {
  const box = field(label);
  return box instanceof HTMLInputElement && box.checked;
}

function opened(part: HTMLDetailsElement) {
  part.open = true;
  part.dispatchEvent(new Event('toggle'));
}

/** The figures of a table's row. */
function rowOf(name: string) {
  const rows = [...document.querySelectorAll('.prompt-table tbody tr')];
  const row = rows.find((each) => each.querySelector('th')?.textContent?.startsWith(name));
  return [...(row?.querySelectorAll('td') ?? [])].map((each) => each.textContent);
}

const lines = () => document.querySelectorAll('.prompt-log li').length;
const prompts = async () => (await fresh.store.settings.all()).prompts;

/** So many coin flips, four a day, the last ones yesterday: with a prompt the person leaves, without not. */
async function flipped(count: number) {
  const decisions = Array.from({ length: count }, (_, index) => {
    const at = NOON - DAY * (1 + Math.floor((count - 1 - index) / 4)) + (index % 4) * HOUR;
    return decisionAt(at, { id: `flip-${index}`, shown: index % 2 === 0, outcome: 'leave' });
  });
  const stays = decisions.map(({ at, shown, id }, index) => {
    const minutes = (shown ? 2 : 12) + (index % 5);
    return segment(id, at, at + minutes * MINUTE, { site: 'linkedin' });
  });
  await fresh.tables.decisions.bulkPut(decisions);
  await fresh.tables.segments.bulkPut(stays);
}

describe('what is set', () => {
  test('is shown as it holds, and changes at once', async () => {
    await open();
    expect(field('At most a day').value).toBe('4');
    await type('At most a day', '2');
    await until(() => field('At most a day').value === '2');
    await type('Time between two, at least', String(50 * MINUTE));
    await tick('what time here has brought');
    await tick('nowhere: it closes the tab');
    await tick('Ask at the beginning of a visit what it is for');
    await expect.poll(prompts).toMatchObject({
      perDay: 2,
      gap: 50 * MINUTE,
      wayOut: 'close',
      contents: ['fact', 'goal', 'action'],
      intentions: true,
    });
  });

  test('has no prompts anywhere once they are off, and can be put back', async () => {
    await open();
    await tick('Show prompts');
    await until(() => text().includes('Prompts are off'));
    expect((await prompts()).on).toBe(false);
    await until(() => !text().includes('How often'));
    await press('Undo');
    await until(() => text().includes('How often'));
  });

  test('is rarely, normal or often, unless the numbers are others', async () => {
    await open();
    expect(field('normal')).toMatchObject({ checked: true });
    await tick('rarely');
    await expect.poll(prompts).toMatchObject({ perSession: 1, perDay: 2, gap: 100 * MINUTE });
    await type('At most a day', '3');
    await until(() => !['rarely', 'normal', 'often'].some((name) => isTicked(name)));
  });

  test('for a site holds there alone', async () => {
    await fresh.store.sites.change('linkedin', { promptsFrom: NOON + DAY });
    await open();
    expect(field('LinkedIn')).toMatchObject({ checked: false });
    await tick('LinkedIn');
    await tick('Gmail');
    await expect
      .poll(() => fresh.store.sites.chosen())
      .toMatchObject([
        { id: 'gmail', prompts: false },
        { id: 'linkedin', prompts: true, promptsFrom: 0 },
      ]);
  });
});

describe('what else followed', () => {
  test('is counted on both sides of the coin, and for each content', async () => {
    await flipped(20);
    await open();
    expect(rowOf('left within 2 min')).toEqual(['2 of 10', '0 of 10']);
    expect(rowOf('left, and back')).toEqual(['0 of 10', '0 of 10']);
    expect(rowOf('Shown')).toEqual(['10']);
    expect(rowOf('Leave now')).toEqual(['10']);
    expect(rowOf('Minutes after')).toEqual(['10 of 60']);
  });

  test('is told in minutes once there are enough', async () => {
    await flipped(120);
    await open();
    expect(rowOf('Minutes after')).toEqual(['4 (3.7 to 4.3)']);
  });

  test('is not told where nothing did', async () => {
    await open();
    expect(document.querySelectorAll('.prompt-table')).toHaveLength(0);
  });
});

describe('the log', () => {
  test('says of each moment what was decided, and why', async () => {
    await fresh.tables.decisions.bulkPut([
      decisionAt(NOON - 5 * HOUR, { outcome: 'break', content: 'goal' }),
      decisionAt(NOON - 4 * HOUR, { shown: false }),
      refusedAt(NOON - 3 * HOUR, { refused: 'quiet hours' }),
    ]);
    await open();
    expect(text()).toContain('Shown: a goal and how far it is. Answer: It’s my break');
    expect(text()).toContain('Held out by the coin');
    expect(text()).toContain('Not shown: quiet hours');
  });

  test('says what visits were planned for', async () => {
    const forGoal = { label: { kind: 'goal', goal: 'customers' }, time: 10 * MINUTE } as const;
    await fresh.tables.decisions.bulkPut([
      intentionAt(NOON - 5 * HOUR, forGoal),
      intentionAt(NOON - 4 * HOUR, { label: { kind: 'none' }, time: 0 }),
      intentionAt(NOON - 3 * HOUR, null),
    ]);
    await open();
    expect(text()).toContain('Asked what it is for: Win 3 customers, 10 min');
    expect(text()).toContain('Asked what it is for: No goal, open');
    expect(text()).toContain('Asked what it is for; no answer');
  });

  test('shows the newest, and earlier ones on demand', async () => {
    const many = Array.from({ length: 45 }, (_, index) => refusedAt(NOON - index * HOUR));
    await fresh.tables.decisions.bulkPut(many);
    await open();
    expect(lines()).toBe(20);
    await press('Show earlier ones');
    await until(() => lines() === 40);
    await press('Show earlier ones');
    await until(() => lines() === 45);
    expect(buttonNames()).not.toContain('Show earlier ones');
  });
});

describe('whether prompts help', () => {
  test('is not said before 60 coin flips, whatever they say', async () => {
    await flipped(59);
    await open();
    expect(text()).toContain('Collecting: 59 of 60 coin flips');
    expect(text()).not.toContain('shorten');
  });

  test('is said in words with its range from the first look on', async () => {
    await flipped(64);
    await open();
    expect(text()).toContain('Prompts seem to shorten visits');
    expect(text()).toContain('about 4 min with a prompt, about 14 min without');
    expect(text()).toMatch(/between \d+ and \d+ min less/);
  });

  test('leads to turning them off where they do not', async () => {
    await flipped(64);
    await fresh.tables.decisions.toCollection().modify((row) => {
      if ('shown' in row) Object.assign(row, { shown: !row.shown, outcome: 'leave' });
    });
    await open();
    expect(text()).toContain('Turn them off?');
    await press('Turn prompts off');
    await until(() => text().includes('Prompts are off'));
    expect(await prompts()).toEqual({ ...DEFAULT_PROMPTS, on: false });
  });

  test('is not asked where the last three were passed over: turning them off is offered', async () => {
    await fresh.tables.decisions.bulkPut(
      [1, 2, 3].map((hours) => decisionAt(NOON - hours * HOUR, { outcome: 'ignored' })),
    );
    await open();
    expect(text()).toContain('The last three prompts were closed or passed over');
    expect(buttonNames()).toContain('Turn prompts off');
  });

  test('leaves out moments after which nobody knows what happened, and says so', async () => {
    await fresh.tables.decisions.put(decisionAt(NOON - 5 * HOUR, { unmeasured: true }));
    await open();
    expect(text()).toContain('Collecting: 0 of 60');
    expect(text()).toContain('1 moment is left out');
  });
});
