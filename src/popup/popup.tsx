import { useEffect, useState } from 'preact/hooks';
import { siteNames, sitesSwitchedOn } from '../domain/site/chosen-site';
import type { Day } from '../domain/time/day';
import type { Milliseconds } from '../domain/time/instant';
import type { Store } from '../store/store';
import { Button } from '../ui/parts/button';
import { FormsContext, useForms } from '../ui/hooks/forms';
import { useHeld } from '../ui/hooks/held';
import type { Watchable } from '../ui/hooks/keep-reading';
import { useLive } from '../ui/hooks/live';
import { SiteNamesContext } from '../ui/hooks/site-names';
import type { Surroundings } from '../ui/hooks/surroundings';
import { useToday } from '../ui/hooks/today';
import { useWords } from '../ui/hooks/words';
import {
  type EarlierRead,
  NOT_READ_YET,
  POPUP_TABLES,
  type PopupRead,
  readEarlier,
  readPopup,
  type TodayRead,
} from './read-popup';
import { Today } from './today';

export interface PopupProps {
  readonly store: Store;
  readonly surroundings: Surroundings;
}

/** What opens from the icon: the visits that wait for an answer, a result to record, the day so far. */
export function Popup(props: PopupProps) {
  const forms = useForms(props.surroundings.drafts);
  return (
    <FormsContext.Provider value={forms}>
      <Opened {...props} />
    </FormsContext.Provider>
  );
}

function Opened({ store, surroundings }: PopupProps) {
  const [day, setDay] = useState<Day | undefined>();
  const read = useLive(
    () => store.watch(POPUP_TABLES, () => readPopup(store, surroundings.thisMoment)),
    [store, day],
  );
  if (!read) return null;
  if (!read.day) return <NotBegun onBegin={() => void openWelcome(surroundings)} />;
  return (
    <Begun store={store} surroundings={surroundings} {...read} day={read.day} onDay={setDay} />
  );
}

interface BegunProps extends PopupProps, PopupRead {
  readonly day: TodayRead;
  /** Another day has begun. */
  readonly onDay: (day: Day) => void;
}

function Begun({ store, surroundings, settings, sites, cardSet, day, onDay }: BegunProps) {
  const { value: today } = useHeld(useToday(surroundings.thisMoment, settings.dayStart), true);
  useEffect(() => {
    if (today !== day.today) onDay(today);
  }, [today, day.today]);
  const earlier = useEarlier(store, day.today, settings.dayStart);
  return (
    <SiteNamesContext.Provider value={siteNames(sites)}>
      <Today
        store={store}
        surroundings={surroundings}
        sites={sitesSwitchedOn(sites)}
        settings={settings}
        cardSet={cardSet}
        earlier={earlier}
        {...day}
      />
    </SiteNamesContext.Provider>
  );
}

const NOTHING_YET: Watchable<EarlierRead> = {
  subscribe: () => ({ unsubscribe: () => undefined }),
};

/** The days before, read once today is on the page: today does not wait for them. */
function useEarlier(store: Store, today: Day, dayStart: Milliseconds): EarlierRead {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  const earlier = useLive(() => {
    if (!painted) return NOTHING_YET;
    return store.watch(POPUP_TABLES, () => readEarlier(store, today, dayStart));
  }, [store, painted, today, dayStart]);
  return earlier ?? NOT_READ_YET;
}

function NotBegun({ onBegin }: { readonly onBegin: () => void }) {
  const words = useWords();
  return (
    <main class="popup plain">
      <h1>{words.text('not_begun')}</h1>
      <p class="soft">{words.text('not_begun_hint')}</p>
      <Button look="main" onClick={onBegin}>
        {words.text('read_and_begin')}
      </Button>
    </main>
  );
}

async function openWelcome({ openPage }: Surroundings): Promise<void> {
  await openPage('welcome');
  window.close();
}
