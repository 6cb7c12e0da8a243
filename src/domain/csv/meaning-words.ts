/**
 * What a word in a column says of its row: it counts, counts as paid out, was paid back, or is left out. What was paid
 * back counts with what the file says is left of it, or takes away where its own amount does; else it is left out.
 */
export const MEANINGS = ['counts', 'paid out', 'paid back', 'left out'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** A deal's end. Beside these words all others of the column are steps on the way. */
const WON = `won, closed won, gewonnen, gagne, ganado, ganada, ganho, vinto, wygrana, vyhrano, megnyert, vunnen, kazanildi,
  成約, 受注, 赢单`;

const LOST = `lost, closed lost, verloren, perdu, perdue, perdido, perdida, perso, persa, przegrana, prohrano, elveszett, forlorad,
  kaybedildi, 失注, 输单`;

/** Words of states, as `plainWord` leaves them; a line a language, in the order of the lists below. */
const DONE = `paid, complete, completed, succeeded, success, successful, settled, captured, cleared, posted,
  approved, confirmed, fulfilled, received, partially refunded,
  bezahlt, abgeschlossen, erfolgreich, gebucht, verbucht, teilweise erstattet,
  paye, payee, termine, terminee, effectue, reussi, regle, encaisse, comptabilise,
  pagado, pagada, completado, completada, cobrado, realizado, contabilizado,
  pago, paga, concluido, concluida, liquidado, aprovado, confirmado,
  pagato, pagata, completato, completata, riuscito, eseguito, contabilizzato,
  betaald, voltooid, geslaagd, verwerkt, geboekt,
  zaplacono, oplacone, oplacona, zakonczona, zrealizowana, zaksiegowana,
  zaplaceno, dokonceno, uhrazeno, zauctovano,
  fizetve, teljesitve, teljesult, sikeres, konyvelt,
  betald, slutford, genomford, bokford,
  odendi, tamamlandi, basarili,
  支払い済み, 支払済み, 入金済み, 完了, 成功,
  已付款, 已支付, 已完成, 支付成功, 交易成功`;

const NOT_DONE = `failed, fail, failure, declined, canceled, cancelled, pending, expired, void, voided, denied, rejected, blocked, open,
  unpaid, draft, incomplete, abandoned, reverted, reversed, processing, uncaptured, unclaimed, overdue,
  requires payment method, requires action, past due, uncollectible, test mode,
  fehlgeschlagen, abgelehnt, storniert, ausstehend, offen, abgebrochen, vorgemerkt, unbezahlt, ungultig, entwurf,
  echoue, echouee, echec, refuse, refusee, annule, annulee, en attente, impaye, expire, brouillon,
  fallido, fallida, rechazado, rechazada, cancelado, cancelada, anulado, anulada, pendiente, vencido,
  falhou, recusado, recusada, pendente, expirado, nao pago,
  fallito, fallita, rifiutato, rifiutata, annullato, annullata, in attesa, in sospeso, scaduto,
  mislukt, geweigerd, geannuleerd, in behandeling, openstaand, verlopen,
  nieudana, odrzucona, anulowana, anulowano, oczekujaca, w toku, nieoplacone,
  neuspesne, zamitnuto, zruseno, ceka, cekajici, storno, nezaplaceno,
  sikertelen, elutasitva, torolt, torolve, fuggoben,
  misslyckad, misslyckades, nekad, avbruten, vantande, obetald,
  basarisiz, reddedildi, iptal, iptal edildi, beklemede,
  失敗, 拒否, キャンセル, キャンセル済み, 保留中, 未払い,
  失败, 已取消, 待付款, 待支付, 已关闭, 交易关闭`;

const PAID_BACK = `refunded, refund, fully refunded, returned, charged back, chargeback, disputed,
  erstattet, ruckerstattet, zuruckerstattet, ruckbuchung, rucklastschrift, rembourse, remboursee, reembolsado, reembolsada, devuelto,
  devuelta, estornado, rimborsato, rimborsata, stornato, terugbetaald, zwrocona, zwrocono, vraceno, visszateritve, aterbetald,
  iade edildi, 返金済み, 返金, 已退款, 退款`;

const IN = `h, haben, credit, cr, crdt, bij, in, incoming, money in, paid in, deposit, eingang, gutschrift, credito, abono, haber, ingreso, avere,
  entrata, accredito, entrada, recebido, uznanie, wplyw, pripsani, prijem, jovairas, insattning, alacak, giris, recu, 入金, 収入,
  收入, 贷`;

const OUT = `s, soll, debit, dr, dbit, d, af, out, outgoing, money out, paid out, withdrawal, ausgang, lastschrift, belastung, debito, cargo,
  debe, dare, uscita, addebito, saida, enviado, obciazenie, wydatek, odepsani, vydaj, terheles, uttag, borc, cikis, envoye, emis,
  出金, 支出, 借`;

/** Money that only moves between a person's own pockets: found anywhere in a word. */
const MOVED = `conversion, converted, currency exchange, exchange, payout, umrechnung, wahrungsumtausch, auszahlung, umbuchung, conversion de devise,
  conversion de divisas, cambio de divisa, conversao, cambio, conversione, cambio valuta, omrekening, valutawissel, przewalutowanie,
  wyplata, konverze, smena men, atvaltas, valutavaxling, utbetalning, doviz, para cekme, 両替, 振替, 货币兑换, 提现, general withdrawal,
  bank withdrawal, user initiated withdrawal, account hold, general authorization, pot transfer, topup, top up`;

/** Answers of a column whose heading is a state: `Canceled` is `true`. */
const YES = `1, true, yes, y, ja, oui, si, sim, tak, ano, igen, evet, はい, 是`;
const NO = `0, false, no, n, nein, non, nao, nee, nie, ne, nem, nej, hayir, いいえ, 否`;

const STAGE = `stage, deal stage, deal phase, dealphase, pipeline stage, sales stage, opportunity stage, phase, etape, etapa, fase, faza,
  etap, szakasz, fas, asama, ステージ, 阶段`;

/** `non contabilizzato`: before a word of what is done. */
const NEGATION = /^(?:not|nicht|noch nicht|non|no|nao|niet|nie|ne|nem|inte|pas) /;

export type WordKind = 'won' | 'lost' | 'done' | 'not done' | 'paid back' | 'in' | 'out' | 'moved';

const KINDS: readonly (readonly [WordKind, string])[] = [
  ['won', WON],
  ['lost', LOST],
  ['done', DONE],
  ['not done', NOT_DONE],
  ['paid back', PAID_BACK],
  ['in', IN],
  ['out', OUT],
];

const KIND_OF = new Map(KINDS.flatMap(([kind, list]) => wordsIn(list).map((word) => [word, kind])));
const MOVED_WORDS = wordsIn(MOVED);
const ANSWERS = new Map([
  ...wordsIn(YES).map((word) => [word, true] as const),
  ...wordsIn(NO).map((word) => [word, false] as const),
]);

const STAGES = new Set(wordsIn(STAGE));

/** Said of a row by the last of several words too: `Umsatz vorgemerkt`, `Payment Refund`; not by a short one: `US Open`. */
const ENDINGS: ReadonlySet<WordKind | undefined> = new Set(['not done', 'paid back']);
const SHORTEST_ENDING = 6;

function wordsIn(list: string): string[] {
  return list.split(',').map((word) => word.trim().replaceAll(/\s+/g, ' '));
}

/** A value without case, accents and punctuation. */
export function plainWord(text: string): string {
  return text
    .slice(0, 80)
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}+-]+/gu, ' ')
    .trim();
}

/** What kind of word it is, in any of fifteen languages; `undefined` for one that says nothing of its row. */
export function wordKind(text: string): WordKind | undefined {
  const plain = plainWord(text);
  const known = KIND_OF.get(plain);
  if (known) return known;
  if (KIND_OF.get(plain.replace(NEGATION, '')) === 'done') return 'not done';
  if (MOVED_WORDS.some((word) => plain.includes(word))) return 'moved';
  const last = plain.slice(plain.lastIndexOf(' ') + 1);
  const ending = last.length < SHORTEST_ENDING ? undefined : KIND_OF.get(last);
  return ENDINGS.has(ending) ? ending : undefined;
}

/** The state that a heading names, `Refunded?`, of which each row then says yes or no. */
export function stateOf(heading: string): 'not done' | 'paid back' | undefined {
  const kind = KIND_OF.get(plainWord(heading));
  return kind === 'not done' || kind === 'paid back' ? kind : undefined;
}

/** Whether a heading names steps of deals: `Deal - Stage`. */
export function isStage(heading: string): boolean {
  return STAGES.has(plainWord(heading.replace(/^.* - /, '')));
}

/** What yes and no are in any of fifteen languages; `undefined` for any other word. */
export function yesOrNo(text: string): boolean | undefined {
  return ANSWERS.get(plainWord(text));
}
