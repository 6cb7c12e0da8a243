/**
 * Names and abbreviations in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Hungarian,
 * Swedish and Turkish, without accents; a line a month. Those of Japanese and Chinese are numbers.
 */
const MONTHS = [
  `jan january januar janner janv janvier ene enero janeiro gen gennaio januari sty styczen stycznia led leden ledna januari oca
   ocak`,
  `feb february februar fev fevr fevrier febrero fevereiro febbraio februari lut luty lutego unor unora februar sub subat`,
  `mar march marz mrz maerz mars marzo marco maart mrt marca marzec bre brezen brezna marcius mart`,
  `apr april avr avril abr abril aprile kwi kwiecien kwietnia dub duben dubna aprilis nis nisan`,
  `may mai mayo maio mag maggio mei maj maja kve kveten kvetna majus mayis`,
  `jun june juni juin junio junho giu giugno cze czerwiec czerwca cervna cerven junius haz haziran`,
  `jul july juli juil juillet julio julho lug luglio lip lipiec lipca cervence cervenec julius tem temmuz`,
  `aug august aou aout ago agosto augustus sie sierpien sierpnia srp srpen srpna augusztus augusti agu agustos`,
  `sep sept september septembre septiembre set setembro settembre wrz wrzesien wrzesnia zar zari szeptember szept eyl eylul`,
  `oct october okt oktober octobre octubre out outubro ott ottobre paz pazdziernik pazdziernika rij rijen rijna eki ekim`,
  `nov november novembre noviembre novembro lis listopad listopada kas kasim`,
  `dec december dez dezember decembre dic diciembre dezembro dicembre gru grudzien grudnia pro prosinec prosince ara aralik`,
];

const NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.split(/\s+/).map((name) => [name, index + 1] as const)),
);

/** The number of a month (January is 1), or `undefined` for any other word. */
export function monthNumber(name: string): number | undefined {
  const plain = name
    .toLowerCase()
    .replaceAll('\u0142', 'l')
    .replaceAll('\u0131', 'i')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return NUMBERS.get(plain);
}
