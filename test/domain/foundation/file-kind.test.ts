import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileKind } from '../../../src/domain/foundation/file-kind';

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

test.each([
  ['a table', 'Date,Amount\n2024-01-02,10', 'table'],
  ['nothing', '', 'table'],
  ['a table with a mark of its encoding', '\xef\xbb\xbfDate;Amount', 'table'],
  ['a table in UTF-16', '\xff\xfeD\0a\0t\0e\0', 'table'],
  ['a table in UTF-16 without a mark', 'D\0a\0t\0e\0;\0', 'table'],
  ['a table whose first cell is a quotation', '"[1]",{a}', 'table'],
  ['a spreadsheet', 'PK\x03\x04\x14\0[Content_Types].xml', 'spreadsheet'],
  [
    'an open document',
    'PK\x03\x04\nmimetypeapplication/vnd.oasis.opendocument.spreadsheetPK',
    'spreadsheet',
  ],
  ['an Excel file of 1997', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old spreadsheet'],
  ['a zip', 'PK\x03\x04\x14\0\0\0results.csv', 'zip'],
  ['a single letter', 'a', 'table'],
  ['an empty zip', 'PK\x05\x06', 'zip'],
  ['a packed file', '\x1f\x8b\x08', 'packed'],
  ['a PDF named .csv', '%PDF-1.4\n%\xe2\xe3', 'pdf'],
  ['a picture', '\x89PNG\r\n', 'picture'],
  ['a calendar', '\r\nBEGIN:VCALENDAR\r\n', 'calendar'],
  ['a record of Payoff', '{"format":"payoff","version":1', 'record'],
  ['a sealed record', 'PAYOFF-1\0\0', 'record'],
  ['JSON', '[{"a":1}]', 'json'],
  ['a web page named .xls', '\n<html><table>', 'web page'],
  ['OFX', 'OFXHEADER:100', 'bank data'],
  ['QIF', '!Type:Bank', 'bank data'],
  ['bytes of a program', '\x7fELF\0\0\x01', 'unknown'],
])('%s is told by its first bytes', (_name, beginning, kind) => {
  expect(fileKind(latin(beginning))).toBe(kind);
});

test('any bytes have a kind', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof fileKind(bytes) === 'string'));
});
