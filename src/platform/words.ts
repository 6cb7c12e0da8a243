import { isolated } from '../domain/text/isolated';
import type { Words } from '../domain/foundation/words';
import { browser } from './browser';

const locale = browser.i18n.getUILanguage();
const written = browser.i18n.getMessage('language');
const language = locale.startsWith(written) ? locale : written;
const plural = new Intl.PluralRules(language);
const digits = new Intl.NumberFormat(locale);

/** Stand where a text is to be filled in, `$1` to `$9`: characters that mean nothing. */
const BLANKS = Array.from({ length: 9 }, (_, index) => String.fromCharCode(0xe000 + index));

/** The texts by key. A page has a thousand of them, and the browser would take longer over each than all else does. */
const texts = new Map<string, string>();

function textOf(key: string, fill: readonly (string | number)[]): string {
  const text = texts.get(key) ?? browser.i18n.getMessage(key, BLANKS);
  texts.set(key, text);
  return text.replaceAll(/[\uE000-\uE008]/g, (blank) =>
    isolated(String(fill[BLANKS.indexOf(blank)] ?? '')),
  );
}

/** The texts in the browser's language, as far as they are translated. */
export const words: Words = {
  locale,
  language,
  text: (key, ...fill) => textOf(key, fill),
  count: (stem, count, ...fill) => {
    const all = [digits.format(count), ...fill];
    return textOf(`${stem}_${plural.select(count)}`, all) || textOf(`${stem}_other`, all);
  },
};
