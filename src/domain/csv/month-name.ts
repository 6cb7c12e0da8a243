/** Names and abbreviations in English, German, French and Spanish, without accents; a line a month. */
const MONTHS = [
  'jan january januar janner janv janvier ene enero',
  'feb february februar fev fevr fevrier febrero',
  'mar march marz mrz maerz mars marzo',
  'apr april avr avril abr abril',
  'may mai mayo',
  'jun june juni juin junio',
  'jul july juli juil juillet julio',
  'aug august aou aout ago agosto',
  'sep sept september septembre septiembre',
  'oct october okt oktober octobre octubre',
  'nov november novembre noviembre',
  'dec december dez dezember decembre dic diciembre',
];

const NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The number of a month (January is 1), or `undefined` for any other word. */
export function monthNumber(name: string): number | undefined {
  const plain = name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return NUMBERS.get(plain);
}
