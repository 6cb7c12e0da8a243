// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../../src/panel/panel';
import { HOUR } from '../../../src/domain/time/instant';
import { OFFLINE } from '../../../src/domain/site/site';
import { EXPECTED } from '../../fixtures/csv-expected';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { begun } from '../../support/dom/lived-day';
import {
  button,
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

const BANK = [
  'Buchungstag;Verwendungszweck;Betrag',
  '03.11.2026;Ann Lee;1.200,50',
  '04.11.2026;Miete;-800,00',
  '20.11.2026;Bo GmbH;79,00',
].join('\n');

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh);
  location.hash = '#/import';
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
  await until(() => text().includes('Or paste its rows'));
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function paste(csv: string) {
  await type('Or paste its rows', csv);
  await press('Read what is pasted');
  await until(() => /What the columns hold|Name one first/.test(text()));
}

async function openFile(content: BlobPart) {
  const input = field('Open a file');
  await doing(() => {
    Object.defineProperty(input, 'files', { value: [new File([content], 'sales.csv')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const rows = () => [...document.querySelectorAll<HTMLInputElement>('.import-row input')];
const faults = () =>
  [...document.querySelectorAll('.fault')].map(({ textContent }) => textContent).join('');
const stored = () => fresh.tables.results.toArray();

describe('a bank’s export', () => {
  beforeEach(async () => {
    await paste(BANK);
    await tick('€2,000 from the course');
    await until(() => text().includes('2 rows are new'));
  });

  test('is taken in without what was paid out, and undone as one', async () => {
    await press('Take in 2 results');
    await until(() => text().includes('Taken in: 2 results'));
    const amounts = (await stored()).map(({ amount, note, rung }) => ({ amount, note, rung }));
    expect(amounts.toSorted((a, b) => a.amount - b.amount)).toEqual([
      { amount: 79, note: 'Bo GmbH', rung: 'income' },
      { amount: 1200.5, note: 'Ann Lee', rung: 'income' },
    ]);
    await press('Take all of them out again');
    await until(() => text().includes('Taken out again'));
    expect(await stored()).toEqual([]);
  });

  test('is credited as a whole to what the person says', async () => {
    const call = { name: 'Calls', spots: [{ site: OFFLINE, place: 'call' }] } as const;
    await fresh.store.activities.add('course', call);
    await until(() => text().includes('Calls'));
    await tick('Calls');
    await press('Take in 2 results');
    await until(() => text().includes('Taken in: 2 results'));
    const [calls] = await fresh.store.activities.all();
    const credit = { kind: 'activities', activities: [calls?.id] };
    expect((await stored()).map((result) => result.credit)).toEqual([credit, credit]);
  });

  test('taken in again shows what is there already, left out', async () => {
    await press('Take in 2 results');
    await until(() => text().includes('Taken in: 2 results'));
    await press('Read another file');
    await paste(BANK);
    await tick('€2,000 from the course');
    await until(() => text().includes('2 rows seem to be recorded already'));
    expect(text()).toContain('No row is chosen.');
  });

  test('can have what was paid out, and go without a row', async () => {
    await doing(() => rows()[0]?.click());
    expect(buttonNames()).toContain('Take in 1 result');
    await doing(() => rows()[2]?.click());
    await press('Take in 2 results');
    await until(() => text().includes('Taken in: 2 results'));
    expect((await stored()).map(({ amount }) => amount)).toEqual(
      expect.arrayContaining([79, -800]),
    );
  });

  test('sees what is recorded in another window meanwhile', async () => {
    const same = { goal: 'course', rung: 'income', credit: { kind: 'unknown' } } as const;
    await fresh.store.results.add({
      ...same,
      amount: 79,
      at: Date.UTC(2026, 10, 20, 15),
      offset: 60,
      note: 'Bo GmbH',
    });
    await until(() => text().includes('1 row seems to be recorded already'));
    expect(buttonNames()).toContain('Take in 1 result');
  });

  test('pressed twice is taken in once', async () => {
    const taking = button('Take in 2 results');
    await doing(() => [taking, taking].forEach((each) => each.click()));
    await until(() => text().includes('Taken in: 2 results'));
    expect(await stored()).toHaveLength(2);
  });
});

test('a date that reads in two ways is asked about by an example from the file', async () => {
  await paste('Date,Amount\n03/04/2026,5\n05/06/2026,7');
  expect(text()).toContain('Which day is 03/04/2026?');
  expect(text()).not.toContain('rows are new');
  await tick('4 March 2026');
  await until(() => text().includes('2 rows are new'));
  await press('Take in 2 results');
  await until(() => text().includes('Taken in'));
  expect((await stored()).map(({ at }) => new Date(at).toISOString().slice(0, 7))).toEqual(
    expect.arrayContaining(['2026-03', '2026-05']),
  );
});

test('a number that reads in two ways is asked about', async () => {
  await paste('Date,Amount\n2026-04-03,"1.200"');
  await tick('€2,000 from the course');
  expect(text()).toContain('How much is 1.200?');
  await tick('€1,200');
  await until(() => text().includes('1 row is new'));
});

test('columns can be given another role, and a calendar counts each row as one', async () => {
  await paste('when,with\n2026-11-03,Ann Lee\n2026-11-04,Bo');
  await tick('calls booked');
  await until(() => text().includes('2 rows are new'));
  expect(text()).toContain('each row counts as one');
  await type('when', '');
  expect(text()).toContain('Choose which column holds the date.');
  await type('when', 'date');
  await until(() => text().includes('2 rows are new'));
  await press('Take in 2 results');
  await until(() => text().includes('Taken in'));
  expect(await stored()).toMatchObject([
    { amount: 1, rung: 'call' },
    { amount: 1, rung: 'call' },
  ]);
});

test('a row that cannot be read says where and shows its line, and nothing is taken in before it is left out', async () => {
  await paste('Date,Amount\n2026-11-03,5\n2026-11-04,five\n2027-01-01,7');
  await until(() => text().includes('1 row is new'));
  expect(text()).toContain('2 rows cannot be read');
  expect(text()).toContain('Row 3, Amount: this is not a number that can be read2026-11-04 · five');
  expect(text()).toContain('Row 4, Date: this day lies ahead');
  await press('Take in 1 result');
  expect(text()).toContain('Leave them out above');
  expect(await stored()).toEqual([]);
  await tick('Leave these 2 rows out');
  await press('Take in 1 result');
  await until(() => text().includes('Taken in: 1 result'));
});

test('a row in another currency than the goal’s is not taken for the goal’s', async () => {
  await paste('Date,Amount\n2026-11-03,€5\n2026-11-04,$7');
  await tick('€2,000 from the course');
  await until(() => faults() !== '');
  expect(text()).toContain("Row 3, Amount: this is another currency than the goal's");
});

test('at one in the morning, rows of the day that the calendar shows are taken', async () => {
  const { surroundings, clock } = someSurroundings();
  clock.at = NOON - 11 * HOUR;
  await show(<Panel store={fresh.store} surroundings={surroundings} key="night" />);
  await until(() => text().includes('Or paste its rows'));
  await paste('Date,Amount\n2026-11-22,5\n2026-11-23,5');
  await until(() => faults() !== '');
  expect(faults()).toContain('Row 3, Date: this day lies ahead');
  expect(faults()).not.toContain('Row 2');
});

test('without a goal there is nothing to take results in for', async () => {
  await fresh.store.goals.remove('customers');
  await fresh.store.goals.remove('course');
  await paste('Date,Amount\n2026-11-03,5');
  await until(() => text().includes('Name one first'));
});

describe('each bad file is said in words, or each bad row with its place', () => {
  const files = Object.entries(EXPECTED).filter(
    ([, { refused, faults = [] }]) => refused !== undefined || faults.length > 0,
  );
  test.each(files)('%s', async (name, { refused }) => {
    const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/csv', name));
    await openFile(new Uint8Array(bytes));
    await until(() => faults() !== '' || /Which day is|How much is/.test(text()));
    if (refused !== undefined) expect(text()).toContain('Open a file');
    else expect(text()).toMatch(/cannot be read|Which day is|How much is/);
    expect(await stored()).toEqual([]);
  });
});
