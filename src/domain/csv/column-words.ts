/** What a column may be needed for. */
export const ROLES = [
  'date',
  'amount',
  'paid in',
  'paid out',
  'paid back',
  'currency',
  'order',
  'note',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Headings that exports of banks, payment providers, CRMs and calendars use, in fifteen languages;
 * the more telling come first. Written as `plainHeading` leaves them; a comma parts them.
 */
const WORDS: Readonly<Record<Role, string>> = {
  date: `won time, close date, closed date, closed won date, booking date, transaction date, payment date, order date,
    completed date, date completed, buchungstag, buchungsdatum, date operation, date de l operation, fecha operacion,
    fecha de operacion, date, datum, fecha, start date, startdatum, beginnt am, date de debut, fecha de inicio,
    created utc, created at, created, erstellt am, paid at, day, tag, jour, dia, posted, timestamp, zeitpunkt,
    connected on, data operazione, data contabile, data, data da operacao, boekdatum, transactiedatum, data operacji, data transakcji,
    data ksiegowania, datum provedeni, datum zauctovani, konyveles datuma, tranzakcio datuma, bokforingsdag, bokforingsdatum,
    transaktionsdag, islem tarihi, tarih, 取引日, 日付, 日時, 交易日期, 交易时间, 日期, date comptable, value date, data valuta, valuta,
    wertstellung, valutadatum, date de valeur, fecha valor`,
  amount: `amount, betrag, umsatz, montant, importe, monto, cantidad, gross, brutto, brut, bruto, deal value, sale price, value,
    wert, valeur, valor, total, summe, gesamt, price, preis, prix, precio, revenue, importo,
    totale, valor, quantia, bedrag, totaal, kwota, wartosc, castka, osszeg, belopp, summa, tutar, miktar, 取引金額, 金額, 金额, net, netto,
    neto`,
  'paid in': `credit, paid in, money in, deposits, deposit, haben, gutschrift, eingang, einnahme, einnahmen,
    recette, recettes, haber, abono, abonos, ingreso, ingresos,
    avere, entrate, accrediti, entradas, uznania, wplywy, insattning, alacak, joviras, 入金額, 入金, お預り金額, 收入`,
  'paid out': `debit, paid out, money out, withdrawals, withdrawal, soll, belastung, lastschrift, ausgang, ausgabe,
    ausgaben, depense, depenses, debe, cargo, cargos, gasto, gastos,
    dare, uscite, addebiti, saidas, obciazenia, wydatki, uttag, borc, terheles, 出金額, 出金, お支払金額, 支出`,
  'paid back': `amount refunded, partial refund, refund, refunded amount, refund amount, total refunded, refunded, refunds, erstatteter betrag, erstattungsbetrag,
    ruckerstattung, montant rembourse, remboursement, importe reembolsado, monto reembolsado, reembolso, valor reembolsado,
    valor estornado, importo rimborsato, rimborso, terugbetaald bedrag, kwota zwrotu, vracena castka, visszateritett osszeg,
    aterbetalat belopp, iade tutari, 返金額, 退款金额`,
  currency: `currency, currency code, transaction currency, wahrung, waehrung, devise, monnaie, moneda, divisa, moeda, valuta, munt, waluta,
    mena, penznem, deviza, devizanem, para birimi, doviz cinsi, 通貨, 货币, 币种`,
  order: `order id, order number, order, order no, invoice number, invoice id, bestellnummer, bestellung, rechnungsnummer, commande,
    numero de commande, pedido, numero de pedido, ordine, numero ordine, bestelnummer, ordernummer, numer zamowienia,
    cislo objednavky, rendelesszam, siparis no, 注文番号, 订单号, name, id`,
  note: `invitee name, partner name, label, naam tegenpartij, deal name, deal title, opportunity name, customer name, full name, name, last name,
    surname, nachname, apellidos, payer, counterparty, counter party,
    auftraggeber zahlungsempfanger, beguenstigter zahlungspflichtiger, auftraggeber empfanger, zahlungspflichtige r, zahlungspflichtiger, auftraggeber,
    kunde, customer, client, cliente, nom, nombre, contact, payee, empfanger, zahlungsempfanger, description,
    beschreibung, title, titel, titre, titulo, betreff, subject, sujet, asunto, summary, verwendungszweck, buchungstext,
    libelle, intitule, concepto, descripcion, memo, text, texte, texto, note, notes, notiz, product, item, company,
    firma, entreprise, empresa, account name, organization, reference, details,
    descrizione, causale, descricao, omschrijving, naam omschrijving, naam, mededelingen, opis, tytul, nadawca, popis, leiras, megnevezes,
    kozlemeny, beskrivning, referens, aciklama, operazione, dettagli, 摘要, 内容, 备注, 商品, email`,
};

const TERMS = new Map<Role, readonly string[]>(
  ROLES.map((role) => [
    role,
    WORDS[role].split(',').map((word) => word.trim().replaceAll(/\s+/g, ' ')),
  ]),
);

/**
 * A heading without case, accents, punctuation, currency, what stands in brackets, and what all of them are of:
 * `Betrag (EUR)` is `betrag`, `Deal - Title` is `title`.
 */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, 80)
    .replace(/^[^-]* - /, '')
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
