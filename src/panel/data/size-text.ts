import { numberFormat } from '../../domain/foundation/formats';
import type { Words } from '../../domain/foundation/words';

const SIZES = [
  { least: 1e9, unit: 'gigabyte' },
  { least: 1e6, unit: 'megabyte' },
  { least: 1e3, unit: 'kilobyte' },
] as const;

/** A size on disk, in the largest unit of which there is at least one. @param bytes a count */
export function sizeText(bytes: number, { locale }: Words): string {
  const { least, unit } = SIZES.find((size) => bytes >= size.least) ?? SIZES[2];
  const options = { style: 'unit', unit, maximumFractionDigits: least > 1e3 ? 1 : 0 } as const;
  return numberFormat(locale, options).format(bytes / least);
}
