import { type OwnSiteProblem, parseOwnSite } from '../../domain/site/own-site';
import { refused } from '../../domain/foundation/parsed';
import { isOneOf, isShape, isText } from '../../domain/foundation/shape';
import { CATEGORIES, type Category, type Site } from '../../domain/site/site';
import type { WordKey } from '../../domain/foundation/words';
import { Choice } from '../../ui/parts/choice';
import { TextField } from '../../ui/parts/field';
import { FormFrame } from '../../ui/forms/form-frame';
import { useForm } from '../../ui/forms/use-form';
import { useWords } from '../../ui/hooks/words';

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

interface Faults {
  readonly address?: OwnSiteProblem;
}

const EMPTY: Typed = { address: '', name: '', category: 'other' };

const isTyped = isShape<Typed>({ address: isText, name: isText, category: isOneOf(CATEGORIES) });

/** Any address that the person types or pastes becomes a site; what cannot is said beside the field. */
export function OwnSiteForm({ known, onAdd }: OwnSiteFormProps) {
  const words = useWords();
  const form = useForm<Typed, Faults, Omit<Site, 'id'>>({
    name: 'own-site',
    initial: () => EMPTY,
    isTyped,
    read: ({ address, name, category }) => {
      const site = parseOwnSite(address, known, '', category, name);
      return site.ok ? site : refused({ address: site.problem });
    },
    save: async (site) => {
      onAdd(site);
    },
    stays: () => EMPTY,
  });
  const { typed, faults, change } = form;
  return (
    <FormFrame form={form} label={words.text('own_site')} save={words.text('own_add')}>
      <TextField
        label={words.text('own_address')}
        placeholder="example.org/forum"
        hint={words.text('own_address_hint')}
        value={typed.address}
        fault={faults.address && words.text(FAULTS[faults.address])}
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
    </FormFrame>
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
