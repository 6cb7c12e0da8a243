import { FileRefusal } from '../../domain/file/file-text';

/** Sealed files begin with it; the last character is the version. */
const MAGIC = new TextEncoder().encode('PAYOFF-1');
const SALT = 16;
const NONCE = 8;
/** OWASP Password Storage Cheat Sheet, 2023: at least 600,000 for PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
/** A file that asks for more would hold the browser up. */
const MOST_ROUNDS = 10_000_000;
/** So many bytes are sealed as one. */
const PART = 2 ** 18;
/** What AES-GCM adds to each. */
const TAG = 16;
const HEAD = MAGIC.length + 4 + SALT + NONCE;

export function isSealed(beginning: Uint8Array): boolean {
  return MAGIC.every((byte, index) => beginning[index] === byte);
}

/**
 * Seals a stream with a passphrase: PBKDF2-SHA-256, then AES-256-GCM part by part. The number of a part, and whether it
 * is the last, are in its nonce: parts can be neither left out, nor put in another order, nor cut off unseen.
 */
export async function* sealed(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
  passphrase: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const prefix = crypto.getRandomValues(new Uint8Array(NONCE));
  const key = await keyOf(passphrase, salt, ROUNDS);
  const head = new Uint8Array(HEAD);
  head.set(MAGIC);
  new DataView(head.buffer).setUint32(MAGIC.length, ROUNDS);
  head.set(salt, MAGIC.length + 4);
  head.set(prefix, MAGIC.length + 4 + SALT);
  yield head;
  let number = 0;
  for await (const { part, isLast } of partsOf(bytes, PART)) {
    const iv = nonceOf(prefix, number, isLast);
    yield new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, part));
    number += 1;
  }
}

/** @throws FileRefusal where the passphrase is another, or the file was changed or cut */
export async function* unsealed(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
  passphrase: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let key: CryptoKey | undefined;
  let prefix = new Uint8Array(NONCE);
  let number = 0;
  for await (const { part, isLast } of partsOf(bytes, PART + TAG, HEAD)) {
    if (key) {
      const iv = nonceOf(prefix, number, isLast);
      const opened = await crypto.subtle
        .decrypt({ name: 'AES-GCM', iv }, key, part)
        .catch(() => undefined);
      if (!opened) throw new FileRefusal({ kind: number === 0 ? 'passphrase' : 'cut' });
      number += 1;
      yield new Uint8Array(opened);
    } else {
      if (part.length < HEAD || isLast) throw new FileRefusal({ kind: 'cut' });
      const rounds = new DataView(part.buffer, part.byteOffset).getUint32(MAGIC.length);
      if (rounds > MOST_ROUNDS || rounds === 0) throw new FileRefusal({ kind: 'archive' });
      const salt = part.slice(MAGIC.length + 4, MAGIC.length + 4 + SALT);
      prefix = part.slice(MAGIC.length + 4 + SALT);
      key = await keyOf(passphrase, salt, rounds);
    }
  }
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function nonceOf(prefix: Uint8Array, number: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(NONCE + 4);
  nonce.set(prefix);
  new DataView(nonce.buffer).setUint32(NONCE, number * 2 + Number(isLast));
  return nonce;
}

/** A stream in parts of one size; the last may be shorter, and is told. @param first the size of the first part */
async function* partsOf(
  bytes: AsyncIterable<Uint8Array<ArrayBuffer>>,
  size: number,
  first = size,
): AsyncGenerator<{ readonly part: Uint8Array<ArrayBuffer>; readonly isLast: boolean }> {
  let held = new Uint8Array(0);
  let wanted = first;
  for await (const piece of bytes) {
    const joined = new Uint8Array(held.length + piece.length);
    joined.set(held);
    joined.set(piece, held.length);
    let from = 0;
    // One byte more than a part shows that it is not the last.
    while (joined.length - from > wanted) {
      yield { part: joined.slice(from, from + wanted), isLast: false };
      from += wanted;
      wanted = size;
    }
    held = joined.slice(from);
  }
  yield { part: held, isLast: true };
}
