import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { type OwnSiteProblem, parseOwnSite } from '../domain/own-site';
import { CATEGORIES, type Category, type Site } from '../domain/site';
import type { WordKey } from '../domain/words';
import { Submit } from './button';
import { Choice } from './choice';
import { TextField } from './field';
import { focusFirstFault } from './first-fault';
import { useWords } from './words';

interface OwnSiteFormProps {
  /** A site that is among these is not added again. */
  readonly known: readonly Site[];
  /** Called straight from the click, as the browser wants it for its question. */
  readonly onAdd: (site: Omit<Site, 'id'>) => void;
}

interface Typed {
  readonly address: string;
  readonly name: string;
  readonly category: Category;
}

const EMPTY: Typed = { address: '', name: '', category: 'other' };

/** Any address that the person types or pastes becomes a site; what cannot is said beside the field. */
export function OwnSiteForm({ known, onAdd }: OwnSiteFormProps) {
  const words = useWords();
  const [typed, setTyped] = useState(EMPTY);
  const [problem, setProblem] = useState<OwnSiteProblem | undefined>();
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const site = parseOwnSite(typed.address, known, '', typed.category, typed.name);
    setProblem(site.ok ? undefined : site.problem);
    if (!site.ok) return focusFirstFault(event.currentTarget);
    onAdd(site.value);
    setTyped(EMPTY);
  };
  return (
    <form class="form" onSubmit={submit} noValidate aria-label={words.text('own_site')}>
      <TextField
        label={words.text('own_address')}
        placeholder="example.org/forum"
        hint={words.text('own_address_hint')}
        value={typed.address}
        fault={problem && words.text(FAULTS[problem])}
        onChange={(address) => change({ address })}
      />
      <TextField
        label={words.text('own_name')}
        value={typed.name}
        onChange={(name) => change({ name })}
      />
      <Choice
        legend={words.text('own_category')}
        value={typed.category}
        options={CATEGORIES.map((value) => ({ value, text: words.text(`category_${value}`) }))}
        onChange={(category) => change({ category })}
      />
      <div class="form-end">
        <Submit>{words.text('own_add')}</Submit>
      </div>
    </form>
  );
}

/** What to type instead. */
const FAULTS: Readonly<Record<OwnSiteProblem, WordKey>> = {
  empty: 'own_fault_empty',
  'too-long': 'own_fault_too_long',
  'not-web': 'own_fault_not_web',
  'matches-everything': 'own_fault_everything',
  pattern: 'own_fault_pattern',
  'mail-address': 'own_fault_mail',
  duplicate: 'own_fault_duplicate',
  unreadable: 'own_fault_unreadable',
};
