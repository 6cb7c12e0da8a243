import { useMemo, useState } from 'preact/hooks';
import { addDays, type Days, dayOf } from '../domain/time/day';
import type { Demo } from '../store/demo';
import { Button } from '../ui/parts/button';
import { NO_DRAFTS } from '../ui/hooks/forms';
import { useLive } from '../ui/hooks/live';
import type { Surroundings } from '../ui/hooks/surroundings';
import { useWords } from '../ui/hooks/words';
import { Panel } from './panel';

/** How many days of made-up life there can be. */
const LENGTHS = [
  { text: 'demo_quarter', days: 92 },
  { text: 'demo_year', days: 366 },
  { text: 'demo_decade', days: 3653 },
] as const;

interface DemoPanelProps {
  readonly demo: Demo;
  readonly surroundings: Surroundings;
}

/** The panel on made-up data, plainly marked as such, and gone with one click. */
export function DemoPanel({ demo, surroundings }: DemoPanelProps) {
  const words = useWords();
  const [share, setShare] = useState<number | undefined>();
  const empty = useLive(() => demo.store.watch(['goals'], () => demo.isEmpty()), [demo]);
  const apart = useMemo(() => apartFrom(surroundings, demo), [surroundings, demo]);
  if (empty === undefined) return null;
  const leave = async () => {
    await demo.discard();
    location.assign(location.pathname);
  };
  const fill = async (days: number) => {
    setShare(0);
    await demo.fill(spanBefore(surroundings, days), surroundings.offsetAt, setShare);
    setShare(undefined);
  };
  return (
    <>
      <p class="demo-notice" role="status">
        <span>{words.text('demo_notice')}</span>
        <Button look="quiet" onClick={() => void leave()}>
          {words.text('demo_leave')}
        </Button>
      </p>
      {share === undefined && !empty ? (
        <Panel store={demo.store} surroundings={apart} />
      ) : (
        <main class="demo-start">
          <h1>{words.text('demo_title')}</h1>
          <p class="lead">{words.text('demo_lead')}</p>
          {share === undefined ? (
            <div class="form-end">
              {LENGTHS.map(({ text, days }) => (
                <Button key={text} onClick={() => void fill(days)}>
                  {words.text(text)}
                </Button>
              ))}
            </div>
          ) : (
            <progress value={share} aria-label={words.text('demo_filling')} />
          )}
        </main>
      )}
    </>
  );
}

function spanBefore({ thisMoment }: Surroundings, days: number): Days {
  const today = dayOf(thisMoment(), 0);
  return { first: addDays(today, 1 - days), last: today };
}

/** Nothing that is done to made-up data reaches the browser: no badge, no permission, no site that is timed. */
function apartFrom(surroundings: Surroundings, { store }: Demo): Surroundings {
  return {
    ...surroundings,
    areGranted: async () => true,
    requestOrigins: async () => true,
    // The copy that is kept is of the person's own record.
    files: {
      ...surroundings.files,
      keep: async () => undefined,
      kept: async () => undefined,
      drop: async () => undefined,
    },
    drafts: NO_DRAFTS,
    showWaiting: async () => undefined,
    changeTiming: (change) => store.timing.change(change),
    sitesChanged: async () => undefined,
    forgetSite: async (id) => {
      await store.sites.drop([id]);
      await store.erase({ kind: 'site', site: id });
    },
  };
}
