import type { Words } from '../domain/words';
import { browser } from './browser';

const locale = browser.i18n.getUILanguage();
const written = browser.i18n.getMessage('language');
const language = locale.startsWith(written) ? locale : written;
const plural = new Intl.PluralRules(language);
const digits = new Intl.NumberFormat(locale);

function textOf(key: string, fill: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, fill.map(String));
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
