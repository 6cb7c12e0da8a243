/** What a file is, by its first bytes; `table`: text that may be one. */
export type FileKind =
  | 'table'
  | 'spreadsheet'
  | 'old spreadsheet'
  | 'zip'
  | 'packed'
  | 'pdf'
  | 'picture'
  | 'calendar'
  | 'record'
  | 'json'
  | 'web page'
  | 'bank data'
  | 'unknown';

/** So many first bytes tell the kind. */
export const TELLING_BYTES = 4096;

/** First bytes as Latin letters, and what such files are. */
const SIGNATURES: readonly (readonly [string, FileKind])[] = [
  // A compound document: Word and others are kept so too, but who drops one here means a spreadsheet.
  ['\u00D0\u00CF\u0011\u00E0', 'old spreadsheet'],
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['\u001F\u008B', 'packed'],
  ['\u0089PNG', 'picture'],
  ['\u00FF\u00D8\u00FF', 'picture'],
  ['GIF8', 'picture'],
  ['PAYOFF-1', 'record'],
];

/** What is in a zip that is a spreadsheet. */
const SHEETS = /xl\/|\[Content_Types\]|opendocument\.spreadsheet/;

/** A PDF may begin with other bytes. */
const PDF = /^[^]{0,1020}%PDF-\d/;

/** What stands at the beginning of a text, and what such files are. */
const BEGINNINGS: readonly (readonly [RegExp, FileKind])[] = [
  [/^BEGIN:VCALENDAR/i, 'calendar'],
  [/^\{"format":"payoff"/, 'record'],
  [/^(?:\{\s*["}]|\[\s*[[{\]])/, 'json'],
  [/^(?:OFXHEADER|<\?OFX|<OFX|!Type:|:20:)/i, 'bank data'],
  [/^<(?:\?xml|!doctype|html|table|head|meta)/i, 'web page'],
];

/**
 * @param head the first `TELLING_BYTES` of a file, or all of it
 * @see https://en.wikipedia.org/wiki/List_of_file_signatures
 */
export function fileKind(head: Uint8Array): FileKind {
  const bytes = Array.from(head.subarray(0, TELLING_BYTES));
  const letters = String.fromCharCode(...bytes);
  const signed = SIGNATURES.find(([signature]) => letters.startsWith(signature))?.[1];
  if (signed) return signed === 'zip' && SHEETS.test(letters) ? 'spreadsheet' : signed;
  return PDF.test(letters) ? 'pdf' : textKind(letters);
}

/** Of a text in UTF-16 every other byte is zero, as long as it is in Latin letters. */
function textKind(letters: string): FileKind {
  const [first = '', second = ''] = letters;
  const isMarked = letters.startsWith('\u00FF\u00FE') || letters.startsWith('\u00FE\u00FF');
  const isWide = isMarked || (first === '\0') !== (second === '\0');
  if (!isWide && letters.includes('\0')) return 'unknown';
  const text = letters.replaceAll('\0', '').replace(BYTE_ORDER_MARK, '').trimStart();
  return BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1] ?? 'table';
}

const BYTE_ORDER_MARK = /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/;
