import { numberFormat } from '../../domain/foundation/formats';
import type { Words } from '../../domain/foundation/words';

const MEGABYTE = 1_000_000;

/** A size on disk, in kilobytes or megabytes as people read them. @param bytes a count */
export function sizeText(bytes: number, { locale }: Words): string {
  const isSmall = bytes < MEGABYTE;
  const options = {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  } as const;
  return numberFormat(locale, options).format(bytes / (isSmall ? 1000 : MEGABYTE));
}
