import { timeAndResults, type Amounts } from '../../../src/domain/evidence/time-and-results';
import { MINUTE } from '../../../src/domain/time/instant';
import { answerDays, readPays } from '../../../src/panel/what-pays/read-pays';
import type { Store } from '../../../src/store/store';
import type { SourceFigures, SourcesFigures } from '../reference/sources';

/** What the page 'What pays' shows of each goal, over thirteen weeks. */
export async function shownSources(
  store: Store,
  until: string,
  { today, dayStart }: { readonly today: string; readonly dayStart: number },
): Promise<Record<string, SourcesFigures>> {
  const read = await readPays(store, '13', answerDays('13', until), today, dayStart);
  const past = { ...read, rollups: read.known.rollups };
  return Object.fromEntries(
    read.histories.map((history) => {
      const { sources, unknown, anyway, before } = timeAndResults(past, [history], read.days);
      const figures = {
        sources: Object.fromEntries(
          sources.map(({ key, shares, amounts }): [string, SourceFigures] => [
            key,
            {
              minutes: Object.fromEntries(
                shares.map(({ target, time }) => [target, time / MINUTE]),
              ),
              results: asRecord(amounts),
            },
          ]),
        ),
        unknown: asRecord(unknown),
        anyway: asRecord(anyway),
        before: asRecord(before),
      };
      return [history.goal.id, figures];
    }),
  );
}

function asRecord(amounts: Amounts): Record<string, number> {
  return Object.fromEntries(amounts);
}
