import { beforeEach, expect, test } from 'vitest';
import { DAY } from '../../../src/domain/time/instant';
import { draftsIn } from '../../../src/platform/storage/drafts';
import { sharedByWindows } from '../../support/shared-by-windows';

const NAME = 'result/new/today';

let around: ReturnType<typeof sharedByWindows>;
let clock: { at: number };

beforeEach(() => {
  around = sharedByWindows();
  clock = { at: Date.UTC(2026, 10, 22, 11) };
});

let ids = 0;
const newId = () => `id-${(ids += 1)}`;

/** Another window, or the same one after a reload. It remembers what it is told of its drafts. */
function open() {
  const drafts = draftsIn({
    storage: around.storage,
    ...around.channel(),
    now: () => clock.at,
    newId,
  });
  const told: unknown[] = [];
  drafts.onElsewhere((name, draft) => told.push([name, draft]));
  return { ...drafts, told };
}

test('a draft is there again in a page opened later, until it is dropped', () => {
  const page = open();
  page.keep(NAME, { amount: '7' });
  expect(open().all()).toEqual(new Map([[NAME, { amount: '7' }]]));
  page.drop(NAME);
  expect(open().all()).toEqual(new Map());
  expect(around.storage.length).toBe(0);
});

test('a draft that nobody goes on with is dropped after seven days', () => {
  open().keep(NAME, { amount: '7' });
  clock.at += 7 * DAY;
  expect(open().all().size).toBe(1);
  clock.at += 1;
  expect(open().all().size).toBe(0);
  expect(around.storage.length).toBe(0);
});

test('what is no draft is passed over, and what others keep is left alone', () => {
  around.storage.setItem('draft:a', '{"amount":');
  around.storage.setItem('draft:b', '{"draft":{}}');
  around.storage.setItem('theirs', 'kept');
  expect(open().all()).toEqual(new Map());
  expect(around.storage.getItem('theirs')).toBe('kept');
});

test('a window that shows the same draft hears how it goes on, and that it is done with', () => {
  const first = open();
  first.keep(NAME, { amount: '7' });
  const second = open();
  second.all();
  first.keep(NAME, { amount: '78' });
  first.drop(NAME);
  expect(second.told).toEqual([
    [NAME, { amount: '78' }],
    [NAME, undefined],
  ]);
  expect(first.told).toEqual([]);
});

test('what is begun in a second window without the first ends with neither', () => {
  const [first, second] = [open(), open()];
  first.keep(NAME, { amount: '7' });
  second.keep(NAME, { amount: '9' });
  first.drop(NAME);
  expect(second.told).toEqual([]);
  expect(open().all()).toEqual(new Map([[NAME, { amount: '9' }]]));
});
