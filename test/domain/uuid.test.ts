import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UUID_BYTES, uuidFrom } from '../../src/domain/uuid';

const randomBytes = fc.uint8Array({ minLength: UUID_BYTES, maxLength: UUID_BYTES });

/** Where the version stands in a UUID, and where the variant. */
const VERSION_AT = 14;
const VARIANT_AT = 19;

describe('a UUID', () => {
  test('is what RFC 9562 asks for: groups of hex digits, version 4, variant 10', () => {
    fc.assert(
      fc.property(randomBytes, (bytes) => {
        expect(uuidFrom(bytes)).toMatch(
          /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        );
      }),
    );
  });

  test('holds 122 random bits: each digit has a byte of its own, and takes on every value', () => {
    const zero = uuidFrom(new Uint8Array(UUID_BYTES));
    const ways = Array.from({ length: UUID_BYTES }, (_, at) => {
      const uuids = Array.from({ length: 16 }, (_, value) =>
        uuidFrom(new Uint8Array(UUID_BYTES).fill(value, at, at + 1)),
      );
      const touched = Array.from(zero, (_, digit) => digit).filter((digit) =>
        uuids.some((uuid) => uuid[digit] !== zero[digit]),
      );
      return { touched, values: new Set(uuids).size };
    }).filter(({ touched }) => touched.length > 0);
    const digits = Array.from(zero).flatMap((sign, at) =>
      sign === '-' || at === VERSION_AT ? [] : [at],
    );
    expect(ways.map(({ touched }) => touched)).toEqual(digits.map((digit) => [digit]));
    expect(ways.map(({ values }) => values)).toEqual(
      digits.map((digit) => (digit === VARIANT_AT ? 4 : 16)),
    );
  });
});
