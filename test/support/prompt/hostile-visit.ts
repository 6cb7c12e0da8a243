import type { Page } from 'puppeteer-core';
import type { CardAnswer, PromptCard } from '../../../src/domain/prompt/prompt';
import type { HostilePage } from './hostile-pages';
import type { Pages } from '../browser/lookalikes';
import { CANARY, CARD, cardIn, PLAN, type PromptLab, QUESTION, type SeenCard } from './prompt-lab';
import { until } from '../browser/until';

/** What was found on a page; each of these is promised to be as `EXPECTED` says. */
export interface Findings {
  /** Whether the card came while the page gave a reason to stay away. */
  readonly cameTooEarly: boolean;
  /** Whether the card is drawn exactly as on a plain page. */
  readonly looksRight: boolean;
  /** Ways in which the page could read the card, or tell whose it is. */
  readonly leaks: readonly string[];
  readonly focusStayed: boolean;
  readonly scrollStayed: boolean;
  /** What the page heard of what the person did in the card. */
  readonly heard: readonly string[];
  readonly outcomes: readonly (CardAnswer | undefined)[];
  /** Exceptions in the page. */
  readonly errors: readonly string[];
  /** How the page differs from before. */
  readonly left: readonly string[];
}

const hostOf = (index: number) => `hostile-${index}.example`;
const PLAIN = 'hostile-plain.example';

/** The pages as the look-alikes serve them: each with something to focus and to scroll, and its spies. */
export function served(pages: readonly HostilePage[]): Pages {
  const written = pages.map((page, index) => [hostOf(index), { html: htmlOf(page) }] as const);
  return Object.fromEntries([...written, [PLAIN, { html: htmlOf({ title: 'is plain' }) }]]);
}

function htmlOf({ title, head = '', body = '' }: HostilePage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <script>(${spy.toString()})()</script>${head}</head>
    <body><a id="link" href="/elsewhere">A link</a>${body}${'<p>Words of a page</p>'.repeat(60)}</body></html>`;
}

/** The first script of each page: what it can hear without going out of its way. */
function spy(): void {
  const errors: string[] = [];
  const heard: string[] = [];
  Object.assign(window, { errors, heard });
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const types =
    'keydown keypress keyup pointerdown pointerup mousedown mouseup click focusin wheel';
  for (const type of types.split(' '))
    addEventListener(type, ({ target, type, isTrusted }) => {
      // What the page made up is no news to it.
      if (!isTrusted) return;
      if (target instanceof Element && target.matches(':root > div[popover]')) heard.push(type);
      else if (type.startsWith('key')) heard.push(type);
    });
}

/** A card, and its second button with what that says. */
export interface TriedCard {
  readonly card: PromptCard;
  readonly press: string;
  readonly outcome: CardAnswer;
}

export const PROMPT_TRIED: TriedCard = { card: CARD, press: '5 more minutes', outcome: 'more' };
export const QUESTION_TRIED: TriedCard = {
  card: QUESTION,
  press: QUESTION.answers[0]?.choices[1]?.name ?? '',
  outcome: PLAN,
};

/** Lets the card come due on that page, and the person answer with a press of its second button. */
export async function visit(
  lab: PromptLab,
  hostile: HostilePage,
  index: number,
  tried = PROMPT_TRIED,
): Promise<Findings> {
  const reference = await referencePicture(lab, tried.card);
  const page = await lab.payoff.openTab(`https://${hostOf(index)}/`);
  try {
    return await visitPage(lab, page, hostile, { ...tried, reference });
  } finally {
    await page.close();
  }
}

async function visitPage(
  lab: PromptLab,
  page: Page,
  hostile: HostilePage,
  { reference, card: offered, press }: TriedCard & { readonly reference: string },
): Promise<Findings> {
  const { prepare, breakpoint = move, relent, attack, ends } = hostile;
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#link')?.focus();
    scrollTo(0, 200);
  });
  await prepare?.(page);
  await lab.reply({ kind: 'show', card: offered });
  await lab.told();
  await lab.inject(page);
  const cameTooEarly = relent ? await comesTooEarly(lab, page, relent) : false;
  await breakpoint(page);
  const before = await stateOf(page);
  if (ends) {
    if (attack) await cardIn(lab, page);
    await attack?.(page);
    return { ...EXPECTED, cameTooEarly, ...(await afterwards(lab, page, hostile, before)) };
  }
  await cardIn(lab, page);
  // Until then a press may have been meant for the page, and is not taken.
  await rest(450);
  const during = await stateOf(page);
  await attack?.(page);
  // One that was put back counts as new.
  await rest(attack ? 900 : 0);
  const unseen = await pressUnseen(lab, page, hostile, press);
  const card = await cardIn(lab, page);
  const picture = await pictureOf(lab, page, card);
  const leaks = await page.evaluate(readCard, CANARY, lab.payoff.extensionId, lab.payoff.origin);
  await page.evaluate('heard.length = 0');
  await answer(lab, page, { press }, card);
  return {
    cameTooEarly,
    looksRight: hostile.sizeOnly ? Math.abs(card.host.width - WIDTH) < 1 : picture === reference,
    leaks: [...leaks, ...unseen],
    focusStayed: hostile.changes === true || during.focus === before.focus,
    scrollStayed: hostile.changes === true || during.scroll === before.scroll,
    ...(await afterwards(lab, page, hostile, before)),
  };
}

/** What a visit should find. */
export const EXPECTED: Omit<Findings, 'outcomes'> = {
  cameTooEarly: false,
  looksRight: true,
  leaks: [],
  focusStayed: true,
  scrollStayed: true,
  heard: [],
  errors: [],
  left: [],
};

/** A press on the card while the page keeps it from being seen; gives what should not have come of it. */
async function pressUnseen(
  lab: PromptLab,
  page: Page,
  { veil, unveil }: HostilePage,
  press: string,
): Promise<string[]> {
  if (!veil) return [];
  await veil(page);
  await rest(450);
  const { x = 0, y = 0 } = (await cardIn(lab, page)).buttons[press] ?? {};
  await page.mouse.click(x, y);
  await rest(300);
  const told = await lab.told();
  await unveil?.(page);
  await rest(450);
  return told.some(({ type }) => type === 'prompt.answer') ? ['an answer unseen'] : [];
}

/** A breakpoint, though the page gives a reason to stay away; then the reason goes. */
async function comesTooEarly(
  lab: PromptLab,
  page: Page,
  relent: NonNullable<HostilePage['relent']>,
): Promise<boolean> {
  await move(page);
  await rest(900);
  const asked = (await lab.told()).length > 0;
  await relent(page);
  return asked;
}

/** The keyboard finds the card, types what pages answer to, and goes; then comes a press with the pointer. */
async function answer(
  lab: PromptLab,
  page: Page,
  { press }: Pick<TriedCard, 'press'>,
  card: SeenCard,
): Promise<void> {
  await lab.callFocus(page);
  for (const key of ['n', 'j', 'k', 'Tab', 'Tab'] as const) await page.keyboard.press(key);
  const { focused } = await cardIn(lab, page);
  if (focused !== press) throw new Error(`The focus is on ${focused}`);
  const { x = 0, y = 0 } = card.buttons[press] ?? {};
  await page.mouse.click(x, y);
}

async function afterwards(
  lab: PromptLab,
  page: Page,
  { changes, throws }: HostilePage,
  before: State,
): Promise<Pick<Findings, 'outcomes' | 'errors' | 'heard' | 'left'>> {
  const told = await until('what became of the card is told', async () => {
    const all = await lab.told();
    return all.some(({ type }) => type === 'prompt.answer') && all;
  });
  await until('the card is gone', async () => !(await lab.seen(page)));
  const after = await stateOf(page);
  await move(page);
  await rest(700);
  const again = await lab.told();
  return {
    outcomes: told.flatMap(({ type, outcome }) => (type === 'prompt.answer' ? [outcome] : [])),
    errors: throws ? [] : await page.evaluate('window.errors ?? []').then(asTexts),
    heard: await page.evaluate('window.heard ?? []').then(asTexts),
    left: [
      ...(changes || after.html === before.html ? [] : ['nodes']),
      ...(changes || after.focus === before.focus ? [] : [`focus on ${after.focus}`]),
      ...(changes || after.scroll === before.scroll ? [] : ['scroll position']),
      ...(after.hosts === 0 ? [] : ['the host']),
      ...(again.length === 0 ? [] : ['a listener']),
    ],
  };
}

function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

interface State {
  readonly html: string;
  readonly focus: string;
  readonly scroll: number;
  readonly hosts: number;
}

function stateOf(page: Page): Promise<State> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    focus: document.activeElement?.id ?? '',
    scroll: scrollY + (document.querySelector('main')?.scrollTop ?? 0),
    hosts: document.querySelectorAll(':root > div[popover]').length,
  }));
}

function move(page: Page): Promise<unknown> {
  return page.evaluate(() => history.pushState(null, '', `#${performance.now()}`));
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Of the card, in px, in a window that is wide enough. */
const WIDTH = 356;

/** Within the round corners, so that nothing of the page is in the picture. */
const EDGE = 13;

async function pictureOf(lab: PromptLab, page: Page, { host }: SeenCard): Promise<string> {
  await page.mouse.move(1, 1);
  return lab.picture(page, {
    x: Math.round(host.x) + EDGE,
    y: Math.round(host.y) + EDGE,
    width: Math.floor(host.width) - 2 * EDGE,
    height: Math.floor(host.height) - 2 * EDGE,
  });
}

const references = new WeakMap<PromptLab, Map<PromptCard, Promise<string>>>();

function referencePicture(lab: PromptLab, card: PromptCard): Promise<string> {
  const ofLab = references.get(lab) ?? new Map<PromptCard, Promise<string>>();
  references.set(lab, ofLab);
  const known = ofLab.get(card) ?? takeReference(lab, card);
  ofLab.set(card, known);
  return known;
}

async function takeReference(lab: PromptLab, card: PromptCard): Promise<string> {
  const page = await lab.payoff.openTab(`https://${PLAIN}/`);
  await lab.reply({ kind: 'show', card });
  await lab.inject(page);
  await move(page);
  const picture = await pictureOf(lab, page, await cardIn(lab, page));
  await page.close();
  return picture;
}

/** Runs in the page, and reads what it can of the card; gives the ways in which it could. */
function readCard(canary: string, extensionId: string, origin: string): string[] {
  const host = document.querySelector<HTMLElement>(':root > div[popover]');
  if (!host) return ['no host'];
  const box = host.getBoundingClientRect();
  const points = Array.from({ length: 100 }, (_, n) => [
    box.x + (box.width * ((n % 10) + 0.5)) / 10,
    box.y + (box.height * (Math.floor(n / 10) + 0.5)) / 10,
  ]);
  const hits = points.flatMap(([x = 0, y = 0]) => [
    ...document.elementsFromPoint(x, y),
    document.caretPositionFromPoint(x, y)?.offsetNode,
  ]);
  const animated = document
    .getAnimations()
    .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target : null));
  const entries = PerformanceObserver.supportedEntryTypes.flatMap((type) => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type, buffered: true });
    const records = observer.takeRecords();
    observer.disconnect();
    return [...records, ...performance.getEntriesByType(type)];
  });
  const measured = entries.flatMap((entry) => [
    Reflect.get(entry, 'element'),
    ...(Reflect.get(entry, 'sources') ?? []).map((source: { node?: Node }) => source.node),
  ]);
  const nodes = [...hits, ...animated, ...measured].filter((each) => each instanceof Node);
  getSelection()?.removeAllRanges();
  document.execCommand('selectAll');
  const texts: Record<string, string> = {
    selection: String(getSelection()),
    html: document.documentElement.outerHTML,
    text: document.documentElement.innerText + host.innerText + host.textContent,
    serialised: document.documentElement.getHTML({ serializableShadowRoots: true }),
    patched: JSON.stringify([
      Reflect.get(window, 'roots'),
      Reflect.get(window, 'watched'),
      Reflect.get(window, 'captured'),
    ]),
    resources: JSON.stringify(entries),
    styles: [...document.styleSheets].map(({ href, title }) => `${href}${title}`).join(' '),
    computed: [...getComputedStyle(host)]
      .map((name) => getComputedStyle(host).getPropertyValue(name))
      .join(' '),
    accessible: [host.role, host.ariaLabel, host.ariaDescription, host.title].join(' '),
  };
  getSelection()?.removeAllRanges();
  const secrets = [canary, extensionId, origin, 'extension://'];
  const found = [
    ...Object.entries(texts)
      .filter(([, text]) => secrets.some((secret) => text.includes(secret)))
      .map(([way]) => way),
    ...(nodes.some((each) => each.getRootNode() !== document) ? ['a node'] : []),
    ...(host.shadowRoot || host.childNodes.length > 0 ? ['the tree'] : []),
    ...(Reflect.get(window, 'find').call(window, canary) ? ['window.find'] : []),
    ...entries.map(({ name }) => name).filter((name) => name.includes('//leak.')),
    ...(Reflect.get(window, 'roots')?.length > 0 ? ['attachShadow'] : []),
    ...((Reflect.get(window, 'cloned') ?? 0) > 0 ? ['a clone'] : []),
  ];
  const attributes = host.getAttributeNames().filter((name) => name !== 'popover');
  return [...found, ...attributes];
}
