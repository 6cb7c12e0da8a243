import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../ui/hooks/words';
import { DataSection } from '../data/data-section';
import { PromptsSection } from '../prompts/prompts-section';
import { SitesSection } from '../sites/sites-section';
import type { ViewProps } from '../frame/view';
import { DaysSection } from './days-section';

/** By what a person wants, each with what it does in a line. The name of a section is its address too. */
const SECTIONS = [
  { name: 'sites', lead: 'sites_lead', Section: SitesSection },
  { name: 'prompts', lead: 'prompts_lead', Section: PromptsSection },
  { name: 'hours', lead: 'hours_lead', Section: DaysSection },
  { name: 'data', lead: 'data_lead', Section: DataSection },
  { name: 'scores', lead: 'scores_lead', Section: ScoresLink },
] as const;

export type SettingsSection = Exclude<(typeof SECTIONS)[number]['name'], 'scores'>;

/** All that can be set, on one page. */
export function SettingsView(props: ViewProps & { readonly at?: SettingsSection }) {
  const words = useWords();
  return (
    <article class="settings">
      <h1>{words.text('settings_title')}</h1>
      <nav class="settings-list" aria-label={words.text('settings_title')}>
        <ul>
          {SECTIONS.map(({ name }) => (
            <li key={name}>
              <a href={`#/${name}`}>{words.text(`${name}_title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="page">
        {SECTIONS.map(({ name, lead, Section }) => (
          <Part key={name} name={name} isMeant={name === props.at}>
            <h2 id={`settings-${name}`}>{words.text(`${name}_title`)}</h2>
            <p class="lead">{words.text(lead)}</p>
            <Section {...props} />
          </Part>
        ))}
      </div>
    </article>
  );
}

interface PartProps {
  readonly name: string;
  /** Whether the address leads here. */
  readonly isMeant: boolean;
  readonly children: ComponentChildren;
}

function Part({ name, isMeant, children }: PartProps) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isMeant) return;
    // After the page has taken the focus to its top.
    const soon = requestAnimationFrame(() => {
      part.current?.focus({ preventScroll: true });
      part.current?.scrollIntoView();
    });
    return () => cancelAnimationFrame(soon);
  }, [isMeant]);
  return (
    <section ref={part} class="settings-part" tabIndex={-1} aria-labelledby={`settings-${name}`}>
      {children}
    </section>
  );
}

function ScoresLink() {
  const words = useWords();
  return (
    <p>
      <a href="#/scores">{words.text('scores_open')}</a>
    </p>
  );
}
