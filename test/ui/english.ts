import type { CountKey, WordKey, Words } from '../../src/domain/words';
import messages from '../../src/public/_locales/en/messages.json';

function fill(key: WordKey, values: readonly (string | number)[]): string {
  return messages[key].message.replaceAll(/\$(\d)/g, (_, place) => String(values[place - 1] ?? ''));
}

function pluralKey(stem: CountKey, count: number): WordKey {
  return count === 1 ? `${stem}_one` : `${stem}_other`;
}

/** The English texts, for someone who writes numbers and times as `locale` does. */
export function english(locale = 'en-GB'): Words {
  return {
    locale,
    language: 'en-GB',
    text: (key, ...values) => fill(key, values),
    count: (stem, count, ...values) =>
      fill(pluralKey(stem, count), [new Intl.NumberFormat(locale).format(count), ...values]),
  };
}
