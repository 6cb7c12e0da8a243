// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/domain/site/catalogue';
import type { SiteId } from '../../../src/domain/site/site';
import { SiteChooser } from '../../../src/ui/forms/site-chooser';
import { buttonNames, press, show, text, tick, type } from '../../support/dom/shown';

let ticked: ReadonlySet<SiteId> = new Set();

function Page() {
  const [chosen, setChosen] = useState<ReadonlySet<SiteId>>(new Set());
  ticked = chosen;
  return <SiteChooser sites={CATALOGUE} ticked={chosen} onChange={setChosen} />;
}

describe('the choice of sites', () => {
  test('begins with none chosen', async () => {
    await show(<Page />);
    expect(document.querySelectorAll(':checked')).toHaveLength(0);
    expect(text()).toContain('Social');
    expect(text()).toContain('Mail');
  });

  test('takes the usual ones with one click', async () => {
    await show(<Page />);
    const usual = CATALOGUE.filter((site) => site.usual).map(({ id }) => id);
    await press(buttonNames()[0] ?? '');
    expect([...ticked].toSorted()).toEqual(usual.toSorted());
  });

  test('finds a site by a part of its name, and keeps what was chosen before', async () => {
    await show(<Page />);
    await tick('LinkedIn');
    await type('Find a site', 'gma');
    expect(text()).not.toContain('LinkedIn');
    await tick('Gmail');
    expect([...ticked]).toEqual(['linkedin', 'gmail']);
    await type('Find a site', 'nowhere');
    expect(text()).toContain('No site called “nowhere” is known yet.');
  });

  test('lets a site go again', async () => {
    await show(<Page />);
    await tick('LinkedIn');
    await tick('LinkedIn');
    expect(ticked.size).toBe(0);
  });
});
