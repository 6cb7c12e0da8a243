/** The currencies that most people who sell on these sites are paid in; the others follow by code. */
const COMMON = ['EUR', 'USD', 'GBP', 'CHF', 'INR', 'JPY', 'CNY', 'BRL', 'CAD', 'AUD'];

/** Where a currency belongs to one country; most others in the list use the euro or are asked. */
const BY_REGION: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  IN: 'INR',
  JP: 'JPY',
  CN: 'CNY',
  BR: 'BRL',
  CA: 'CAD',
  AU: 'AUD',
};

/** Every currency that the browser knows, common ones first. */
export function currencies(): string[] {
  const others = Intl.supportedValuesOf('currency').filter((code) => !COMMON.includes(code));
  return [...COMMON, ...others];
}

/** A first guess, shown for correction. */
export function likelyCurrency(locale: string): string {
  return BY_REGION[new Intl.Locale(locale).maximize().region ?? ''] ?? 'EUR';
}
