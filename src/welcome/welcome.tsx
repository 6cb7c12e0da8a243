import { useState } from 'preact/hooks';
import { activeGoals } from '../domain/ledger/answers';
import { sitesSwitchedOn } from '../domain/site/chosen-site';
import type { Store } from '../store/store';
import { FormsContext, useForms } from '../ui/hooks/forms';
import { useLive } from '../ui/hooks/live';
import type { Surroundings } from '../ui/hooks/surroundings';
import { useToday } from '../ui/hooks/today';
import { useWords } from '../ui/hooks/words';
import { ConsentStep } from './consent-step';
import { DoneStep } from './done-step';
import { GoalStep } from './goal-step';
import { openStep, type WelcomeStep } from './progress';
import { SitesStep } from './sites-step';

export interface WelcomeProps {
  readonly store: Store;
  readonly surroundings: Surroundings;
}

/** The first page: consent, sites, a goal. Steps settled in an earlier visit stay settled. */
export function Welcome(props: WelcomeProps) {
  const forms = useForms(props.surroundings.drafts);
  return (
    <FormsContext.Provider value={forms}>
      <Steps {...props} />
    </FormsContext.Provider>
  );
}

function Steps({ store, surroundings }: WelcomeProps) {
  const words = useWords();
  const settings = useLive(() => store.watch(['settings'], () => store.settings.all()), [store]);
  const chosen = useLive(() => store.watch(['sites'], () => store.sites.chosen()), [store]);
  const goals = useLive(() => store.watch(['goals'], () => store.goals.all()), [store]);
  const today = useToday(surroundings.thisMoment, settings?.dayStart ?? 0);
  const [skipped, setSkipped] = useState<ReadonlySet<WelcomeStep>>(new Set());
  const [reopened, setReopened] = useState<WelcomeStep | undefined>();
  if (!settings || !chosen || !goals) return null;
  const active = activeGoals(goals);
  const sites = sitesSwitchedOn(chosen);
  const settled = {
    consent: settings.consentedAt > 0,
    sites: chosen.length > 0 || skipped.has('sites'),
    goal: active.length > 0 || skipped.has('goal'),
  };
  const open = openStep(settled, reopened);
  const goOn = () => setReopened(undefined);
  const skip = (step: WelcomeStep) => {
    setSkipped(new Set([...skipped, step]));
    goOn();
  };
  const shared = { store, surroundings, open, onGoOn: goOn, onSkip: skip, onReopen: setReopened };
  return (
    <main class="welcome">
      <header>
        <p class="wordmark">{words.text('name')}</p>
        <h1>{words.text('welcome_title')}</h1>
        <p class="lead">{words.text('welcome_lead')}</p>
      </header>
      <ol class="steps-list">
        <ConsentStep {...shared} consentedAt={settings.consentedAt} />
        <SitesStep {...shared} settled={settled.sites} sites={sites} />
        <GoalStep {...shared} settled={settled.goal} goals={active} today={today} />
        <DoneStep {...shared} sites={sites} />
      </ol>
    </main>
  );
}
