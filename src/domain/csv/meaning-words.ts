/** What a word in a column says of its row: it counts, counts as paid out, or is left out. */
export const MEANINGS = ['counts', 'paid out', 'left out'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Words of states, as `plainWord` leaves them; a line a language, in the order of the lists below. */
const DONE = `paid, complete, completed, succeeded, success, successful, settled, captured, won, closed won, cleared, posted,
  approved, confirmed, fulfilled, received, partially refunded,
  bezahlt, abgeschlossen, erfolgreich, gebucht, verbucht, gewonnen, teilweise erstattet,
  paye, payee, termine, terminee, effectue, reussi, regle, encaisse, gagne, comptabilise,
  pagado, pagada, completado, completada, cobrado, ganado, ganada, realizado, contabilizado,
  pago, paga, concluido, concluida, liquidado, ganho, aprovado, confirmado,
  pagato, pagata, completato, completata, riuscito, eseguito, contabilizzato, vinto,
  betaald, voltooid, geslaagd, verwerkt, gewonnen, geboekt,
  zaplacono, oplacone, oplacona, zakonczona, zrealizowana, zaksiegowana, wygrana,
  zaplaceno, dokonceno, uhrazeno, zauctovano, vyhrano,
  fizetve, teljesitve, teljesult, sikeres, konyvelt, megnyert,
  betald, slutford, genomford, bokford, vunnen,
  odendi, tamamlandi, basarili, kazanildi,
  支払い済み, 支払済み, 入金済み, 完了, 成功, 成約, 受注,
  已付款, 已支付, 已完成, 支付成功, 交易成功, 赢单`;

const NOT_DONE = `failed, fail, failure, declined, canceled, cancelled, pending, expired, void, voided, denied, rejected, blocked, open,
  unpaid, draft, lost, closed lost, incomplete, abandoned, reverted, reversed, processing, uncaptured, unclaimed, overdue,
  requires payment method, requires action, past due, uncollectible,
  fehlgeschlagen, abgelehnt, storniert, ausstehend, offen, abgebrochen, verloren, vorgemerkt, unbezahlt, ungultig, entwurf,
  echoue, echouee, echec, refuse, refusee, annule, annulee, en attente, impaye, perdu, perdue, expire, brouillon,
  fallido, fallida, rechazado, rechazada, cancelado, cancelada, anulado, anulada, pendiente, perdido, perdida, vencido,
  falhou, recusado, recusada, pendente, expirado, nao pago,
  fallito, fallita, rifiutato, rifiutata, annullato, annullata, in attesa, in sospeso, perso, persa, scaduto,
  mislukt, geweigerd, geannuleerd, in behandeling, openstaand, verloren, verlopen,
  nieudana, odrzucona, anulowana, anulowano, oczekujaca, przegrana, w toku, nieoplacone,
  neuspesne, zamitnuto, zruseno, ceka, cekajici, prohrano, storno, nezaplaceno,
  sikertelen, elutasitva, torolt, torolve, fuggoben, elveszett,
  misslyckad, misslyckades, nekad, avbruten, vantande, forlorad, obetald,
  basarisiz, reddedildi, iptal, iptal edildi, beklemede, kaybedildi,
  失敗, 拒否, キャンセル, キャンセル済み, 保留中, 未払い, 失注,
  失败, 已取消, 待付款, 待支付, 已关闭, 交易关闭, 输单`;

/** Given back: out, unless the file says beside it how much was paid back. */
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
  bank withdrawal, account hold, general authorization`;

export type WordKind = 'done' | 'not done' | 'paid back' | 'in' | 'out' | 'moved';

const KINDS: readonly (readonly [WordKind, string])[] = [
  ['done', DONE],
  ['not done', NOT_DONE],
  ['paid back', PAID_BACK],
  ['in', IN],
  ['out', OUT],
];

const KIND_OF = new Map(KINDS.flatMap(([kind, list]) => wordsIn(list).map((word) => [word, kind])));
const MOVED_WORDS = wordsIn(MOVED);

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
  return MOVED_WORDS.some((word) => plain.includes(word)) ? 'moved' : undefined;
}
