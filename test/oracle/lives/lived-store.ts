import type { Table } from 'dexie';
import { MINUTE } from '../../../src/domain/time/instant';
import type { Setting } from '../../../src/domain/setting';
import type { Database } from '../../../src/store/database';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import type { Life } from './life';

/**
 * A store in which a life was lived: reports come through the door, the rest is as two browsers may have merged it. In
 * between all days are added up, so that what is written later has to put that right.
 */
export async function livedStore(
  life: Life,
  addUp: (fresh: FreshStore) => Promise<unknown>,
): Promise<FreshStore> {
  const fresh = openFreshStore();
  fresh.setNow(life.now.at);
  const { tables, store } = fresh;
  await tables.settings.bulkPut(settingsOf(life));
  for (const report of life.reports.slice(0, half(life.reports)))
    await store.segments.extend(report);
  await putAll(tables, life, (rows) => rows.slice(0, half(rows)));
  await addUp(fresh);
  await putAll(tables, life, (rows) => rows.slice(half(rows)));
  for (const report of life.reports.slice(half(life.reports))) await store.segments.extend(report);
  return fresh;
}

function half(rows: readonly unknown[]): number {
  return Math.ceil(rows.length / 2);
}

function settingsOf({ dayStart, weekStart, now }: Life): Setting[] {
  return [
    { id: 'consentedAt', value: now.at, stamp: '1' },
    { id: 'dayStart', value: dayStart * MINUTE, stamp: '1' },
    { id: 'weekStart', value: weekStart, stamp: '1' },
  ];
}

async function putAll(
  tables: Database,
  life: Life,
  part: <Row>(rows: readonly Row[]) => readonly Row[],
): Promise<void> {
  const put = <Row>(table: Table<Row, string>, rows: readonly Row[]) => table.bulkPut(part(rows));
  await put(tables.goals, life.goals);
  await put(tables.activities, life.activities);
  await put(tables.entries, life.entries);
  await put(tables.checkIns, life.checkIns);
  await put(tables.rules, life.rules);
  await put(tables.results, life.results);
  await put(tables.actions, life.actions);
  await put(tables.verdicts, life.verdicts);
  await put(tables.scores, life.scores);
  await put(tables.readings, life.readings);
}
