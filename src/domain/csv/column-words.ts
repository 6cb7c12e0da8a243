/** What a column may be needed for. */
export type Role = 'date' | 'amount' | 'paid in' | 'paid out' | 'note';

/**
 * Headings that exports of banks, payment providers, CRMs and calendars use, in English, German, French and Spanish;
 * the more telling come first. Written as `plainHeading` leaves them; a comma parts them.
 */
const WORDS: Readonly<Record<Role, string>> = {
  date: `close date, closed date, closed won date, won time, booking date, transaction date, payment date, order date,
    completed date, date completed, buchungstag, buchungsdatum, date operation, date de l operation, fecha operacion,
    fecha de operacion, date, datum, fecha, start date, startdatum, beginnt am, date de debut, fecha de inicio,
    created utc, created at, created, erstellt am, paid at, day, tag, jour, dia, posted, timestamp, zeitpunkt,
    connected on, date comptable, value date, valuta, wertstellung, valutadatum, date de valeur, fecha valor`,
  amount: `amount, betrag, umsatz, montant, importe, monto, cantidad, gross, brutto, brut, bruto, deal value, value,
    wert, valeur, valor, total, summe, gesamt, price, preis, prix, precio, revenue, net, netto, neto`,
  'paid in': `credit, paid in, money in, deposits, deposit, haben, gutschrift, eingang, einnahme, einnahmen,
    recette, recettes, haber, abono, abonos, ingreso, ingresos`,
  'paid out': `debit, paid out, money out, withdrawals, withdrawal, soll, belastung, lastschrift, ausgang, ausgabe,
    ausgaben, depense, depenses, debe, cargo, cargos, gasto, gastos`,
  note: `deal name, deal title, opportunity name, customer name, full name, name, last name,
    surname, nachname, apellidos, payer, counterparty, counter party,
    beguenstigter zahlungspflichtiger, auftraggeber empfanger, zahlungspflichtige r, zahlungspflichtiger, auftraggeber,
    kunde, customer, client, cliente, nom, nombre, contact, payee, empfanger, zahlungsempfanger, description,
    beschreibung, title, titel, titre, titulo, betreff, subject, sujet, asunto, summary, verwendungszweck, buchungstext,
    libelle, intitule, concepto, descripcion, memo, text, texte, texto, note, notes, notiz, product, item, company,
    firma, entreprise, empresa, account name, organization, reference, details, email`,
};

const TERMS = new Map<Role, readonly string[]>(
  (['date', 'amount', 'paid in', 'paid out', 'note'] as const).map((role) => [
    role,
    WORDS[role].split(',').map((word) => word.trim()),
  ]),
);

/** A heading without case, accents, punctuation, currency and what stands in brackets: `Betrag (EUR)` is `betrag`. */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, 80)
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\s+(in\s+)?(eur|usd|gbp|chf|euro|euros)(?=\s|$)/g, ' ')
    .trim();
}

/** Added to the rank of a heading that only ends with a word: `Gesamtbetrag`, `Update date`. */
export const INEXACT = 1000;

/** How well a heading names a role: 0 is best, `undefined` not at all. */
export function rankOf(heading: string, role: Role): number | undefined {
  const terms = TERMS.get(role) ?? [];
  const plain = plainHeading(heading);
  const exact = terms.indexOf(plain);
  if (exact !== -1) return exact;
  const words = plain.split(' ');
  const within = terms.findIndex((term) => words.some((word) => word.endsWith(term)));
  return within === -1 ? undefined : INEXACT + within;
}

/** Whether a heading names any role exactly. */
export function isKnownHeading(heading: string): boolean {
  return [...TERMS.keys()].some((role) => (rankOf(heading, role) ?? INEXACT) < INEXACT);
}
