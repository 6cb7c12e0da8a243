import { siteNames, sitesSwitchedOn } from '../domain/chosen-site';
import type { Settings } from '../domain/setting';
import { live, type Store } from '../store/store';
import { Button } from '../ui/button';
import { useLive } from '../ui/live';
import { SiteNamesContext } from '../ui/site-names';
import type { Surroundings } from '../ui/surroundings';
import { useToday } from '../ui/today';
import { useWords } from '../ui/words';
import { readToday } from './read-today';
import { Today } from './today';

export interface PopupProps {
  readonly store: Store;
  readonly surroundings: Surroundings;
}

/** What opens from the icon: the visits that wait for an answer, a result to record, the day so far. */
export function Popup({ store, surroundings }: PopupProps) {
  const settings = useLive(() => live(() => store.settings.all()), [store]);
  if (!settings) return null;
  if (!settings.consentedAt) return <NotBegun onBegin={() => void openWelcome(surroundings)} />;
  return <Begun store={store} surroundings={surroundings} settings={settings} />;
}

function Begun({ store, surroundings, settings }: PopupProps & { readonly settings: Settings }) {
  const { dayStart } = settings;
  const today = useToday(surroundings.thisMoment, dayStart);
  const read = useLive(() => live(() => readToday(store, today, dayStart)), [today, dayStart]);
  const rows = useLive(() => live(() => store.sites.everChosen()), [store]);
  if (!read || !rows) return null;
  return (
    <SiteNamesContext.Provider value={siteNames(rows)}>
      <Today
        store={store}
        surroundings={surroundings}
        sites={sitesSwitchedOn(rows)}
        {...read}
        day={{ today, dayStart }}
        settings={settings}
      />
    </SiteNamesContext.Provider>
  );
}

function NotBegun({ onBegin }: { readonly onBegin: () => void }) {
  const words = useWords();
  return (
    <main class="popup">
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
