import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UUID_BYTES, uuidFrom } from '../../../src/domain/row/uuid';
import { anyInstant } from '../../support/arbitrary/arbitrary';

const randomBytes = fc.uint8Array({ minLength: UUID_BYTES, maxLength: UUID_BYTES });
const NOW = Date.UTC(2026, 10, 22, 12);

/** Where the random digits of a UUID begin: its last group. */
const RANDOM_AT = 24;

describe('a UUID', () => {
  test('is what RFC 9562 asks for: groups of hex digits, version 7, variant 10', () => {
    fc.assert(
      fc.property(randomBytes, anyInstant, (bytes, at) => {
        expect(uuidFrom(bytes, at)).toMatch(
          /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        );
      }),
    );
  });

  test('begins with its instant, so that those made later sort after it', () => {
    fc.assert(
      fc.property(randomBytes, randomBytes, anyInstant, anyInstant, (a, b, one, other) => {
        const uuid = uuidFrom(a, one);
        expect(Number.parseInt(uuid.replace('-', '').slice(0, 12), 16)).toBe(one);
        if (one < other) expect(uuid < uuidFrom(b, other)).toBe(true);
      }),
    );
  });

  test('holds 48 random bits: each digit has a byte of its own, and takes on every value', () => {
    const zero = uuidFrom(new Uint8Array(UUID_BYTES), NOW);
    const ways = Array.from({ length: UUID_BYTES }, (_, at) => {
      const uuids = Array.from({ length: 16 }, (_, value) =>
        uuidFrom(new Uint8Array(UUID_BYTES).fill(value, at, at + 1), NOW),
      );
      const touched = Array.from(zero, (_, digit) => digit).filter((digit) =>
        uuids.some((uuid) => uuid[digit] !== zero[digit]),
      );
      return { touched, values: new Set(uuids).size };
    });
    const digits = Array.from({ length: UUID_BYTES }, (_, at) => RANDOM_AT + at);
    expect(ways.map(({ touched }) => touched)).toEqual(digits.map((digit) => [digit]));
    expect(ways.every(({ values }) => values === 16)).toBe(true);
  });
});
