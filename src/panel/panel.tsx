import type { ComponentChild } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { siteNames } from '../domain/site/chosen-site';
import type { Day } from '../domain/time/day';
import { periodOf } from '../domain/time/period';
import type { Store } from '../store/store';
import { Button } from '../ui/parts/button';
import { FormsContext, useForms } from '../ui/hooks/forms';
import { type Held, useHeld } from '../ui/hooks/held';
import { useFocusFallback } from '../ui/hooks/focus-fallback';
import { useLive } from '../ui/hooks/live';
import { SiteNamesContext } from '../ui/hooks/site-names';
import type { Surroundings } from '../ui/hooks/surroundings';
import { dayText } from '../ui/text/time-text';
import { useToday } from '../ui/hooks/today';
import { UndoNotice, useUndo } from '../ui/parts/undo';
import { useWords } from '../ui/hooks/words';
import { CoinView } from './coin/coin-view';
import { DayView } from './day/day-view';
import { GoalsView } from './goals/goals-view';
import { ImportView } from './import/import-view';
import { useKeys } from './frame/keys';
import { Navigation } from './frame/navigation';
import { NotTiming } from './frame/not-timing';
import { pageTitle } from './frame/page-title';
import { ReviewView } from './review/review-view';
import { type Page, type Route, useRoute } from './frame/route';
import { ResultsView } from './results/results-view';
import { ScoresView } from './scores/scores-view';
import { type SettingsSection, SettingsView } from './settings/settings-view';
import { SpanView } from './span/span-view';
import type { ViewProps } from './frame/view';
import { PaysView } from './what-pays/pays-view';

export interface PanelProps {
  readonly store: Store;
  readonly surroundings: Surroundings;
}

/** The page of the day's account, and of all that belongs to it. */
export function Panel(props: PanelProps) {
  const forms = useForms(props.surroundings.drafts);
  return (
    <FormsContext.Provider value={forms}>
      <Pages {...props} />
    </FormsContext.Provider>
  );
}

function Pages({ store, surroundings }: PanelProps) {
  const route = useRoute();
  const { done, offer, clear } = useUndo();
  useKeys();
  // What was done on a page is taken back on that page.
  useEffect(clear, [route]);
  const read = useLive(() => store.watch(['settings', 'sites'], () => readChosen(store)), [store]);
  const day = useHeld(
    useToday(surroundings.thisMoment, read?.settings.dayStart ?? 0),
    read !== undefined,
  );
  const today = day.value;
  // The notice comes and goes without the view being drawn anew.
  const shown = useMemo(
    () => read && <Main {...read} {...{ store, surroundings, today, route, onDone: offer }} />,
    [read, store, surroundings, today, route, offer],
  );
  if (!shown) return null;
  return (
    <div class="panel">
      <Navigation view={route.view} />
      <NewDay day={day} />
      {shown}
      <UndoNotice done={done} onEnd={clear} keys="Control+Z" />
    </div>
  );
}

/** Says that the page stays with the day that has ended, for the sake of a form that is open. */
function NewDay({ day }: { readonly day: Held<Day> }) {
  const words = useWords();
  return (
    <div class="new-day" role="status">
      {day.isOld && (
        <>
          <span>{words.text('new_day', dayText(day.value, day.value, words))}</span>{' '}
          <Button look="quiet" onClick={day.release}>
            {words.text('go_to_new_day')}
          </Button>
        </>
      )}
    </div>
  );
}

function Main({ route, ...shared }: ViewProps & { readonly route: Route }) {
  return (
    <SiteNamesContext.Provider value={siteNames(shared.sites)}>
      <main>
        <NotTiming {...shared} />
        <View {...shared} route={route} />
      </main>
    </SiteNamesContext.Provider>
  );
}

/** What the person set and chose, which every view depends on. */
async function readChosen(store: Store) {
  const [settings, sites] = await Promise.all([store.settings.all(), store.sites.everChosen()]);
  return { settings, sites };
}

/** What each plain page shows. */
const PAGE_VIEWS: Readonly<Record<Page, (props: ViewProps) => ComponentChild>> = {
  pays: PaysView,
  goals: GoalsView,
  scores: ScoresView,
  settings: (props) => <SettingsView key="settings" {...props} />,
  sites: settingsAt('sites'),
  prompts: settingsAt('prompts'),
  hours: settingsAt('hours'),
  data: settingsAt('data'),
  import: ImportView,
  review: ReviewView,
  coin: CoinView,
};

/** The settings, at one of their sections. */
function settingsAt(at: SettingsSection) {
  return (props: ViewProps) => <SettingsView key={at} {...props} at={at} />;
}

function View({ route, ...shared }: ViewProps & { readonly route: Route }) {
  const top = useRef<HTMLDivElement>(null);
  useFocusOnChange(top, route.view);
  useFocusFallback(top, (view) => view.querySelector('h1'));
  const title = pageTitle(route, shared.today, shared.settings.weekStart, useWords());
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="view" ref={top} tabIndex={-1}>
      {shownView(route, shared)}
    </div>
  );
}

function shownView(route: Route, shared: ViewProps) {
  const { settings, today } = shared;
  if (route.view === 'day') return <DayView {...shared} day={route.day ?? today} />;
  if (route.view === 'range') return <SpanView {...shared} span={{ ...route, kind: 'range' }} />;
  if (route.view === 'results') return <ResultsView {...shared} filter={route.filter} />;
  if ('day' in route) {
    const span = periodOf(route.view, route.day ?? today, settings.weekStart);
    return <SpanView {...shared} span={span} />;
  }
  const PageView = PAGE_VIEWS[route.view];
  return <PageView {...shared} />;
}

/** Reading goes on at the top of the view that was opened. */
function useFocusOnChange(element: { current: HTMLElement | null }, view: Route['view']): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current !== view) element.current?.focus();
    shown.current = view;
  }, [view]);
}
