import type { Words } from '../../../src/domain/foundation/words';
import messages from '../../../src/public/_locales/en/messages.json';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** A space that holds two words on one line; in a test an ordinary one can be typed for it. */
const NO_BREAK = '\u00a0';

function fill(key: string, values: readonly (string | number)[]): string {
  const message = texts[key]?.message ?? key;
  return message
    .replaceAll(NO_BREAK, ' ')
    .replaceAll(/\$(\d)/g, (_, place) => String(values[place - 1] ?? ''));
}

/** The English texts, for someone who writes numbers and times as `locale` does. */
export function english(locale = 'en-GB'): Words {
  const digits = new Intl.NumberFormat(locale);
  return {
    locale,
    language: 'en-GB',
    text: (key, ...values) => fill(key, values),
    count: (stem, count, ...values) =>
      fill(`${stem}_${count === 1 ? 'one' : 'other'}`, [digits.format(count), ...values]),
  };
}
