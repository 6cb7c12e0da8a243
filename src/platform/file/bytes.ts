import { FileRefusal } from '../../domain/file/file-text';
import { isSealed, sealed, unsealed } from './seal';

type Bytes = Uint8Array<ArrayBuffer>;

/** How a file is written. */
export interface FileChoices {
  readonly compressed: boolean;
  /** Without one it is not sealed. */
  readonly passphrase?: string | undefined;
}

/** A text as the bytes of a file. */
export async function fileOf(
  text: AsyncIterable<string>,
  { compressed, passphrase }: FileChoices,
): Promise<Blob> {
  const encoded = piecesOf(textStream(text).pipeThrough(new TextEncoderStream()));
  const packed = compressed ? through(encoded, new CompressionStream('gzip')) : encoded;
  const parts: Bytes[] = [];
  for await (const piece of passphrase ? sealed(packed, passphrase) : packed) parts.push(piece);
  return new Blob(parts, { type: 'application/octet-stream' });
}

/**
 * The text of a file that `fileOf` made, whatever was chosen then.
 * @throws FileRefusal where it is sealed and there is no passphrase, or it cannot be unpacked
 */
export async function* textOf(file: Blob, passphrase = ''): AsyncGenerator<string> {
  const beginning = await bytesOf(file.slice(0, 16));
  let bytes = piecesOf(file.stream());
  let head = beginning;
  if (isSealed(beginning)) {
    if (!passphrase) throw new FileRefusal({ kind: 'locked' });
    const opened = unsealed(bytes, passphrase);
    const first = await opened.next();
    if (first.done) throw new FileRefusal({ kind: 'cut' });
    head = first.value;
    bytes = after(first.value, opened);
  }
  const unpacked = isGzip(head) ? through(bytes, new DecompressionStream('gzip')) : bytes;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of unpacked) yield decoded(decoder, piece, true);
  yield decoded(decoder, new Uint8Array(), false);
}

/** What is no UTF-8 is refused: else a broken letter would come in as another. */
function decoded(decoder: TextDecoder, piece: Bytes, stream: boolean): string {
  try {
    return decoder.decode(piece, { stream });
  } catch {
    throw new FileRefusal({ kind: 'archive' });
  }
}

async function bytesOf(blob: Blob): Promise<Bytes> {
  return new Uint8Array(await blob.arrayBuffer());
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

async function* after(first: Bytes, rest: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  yield first;
  yield* rest;
}

/** What a stream of the browser makes of bytes. */
async function* through(
  bytes: AsyncIterable<Bytes>,
  transform: CompressionStream | DecompressionStream,
): AsyncGenerator<Bytes> {
  const writer = transform.writable.getWriter();
  let failure: unknown;
  const fed = feed(bytes, writer).catch((error: unknown) => {
    failure = error;
    return writer.abort(error).catch(() => undefined);
  });
  try {
    yield* piecesOf(transform.readable);
  } catch {
    await fed;
    throw failure instanceof FileRefusal ? failure : new FileRefusal({ kind: 'archive' });
  }
  await fed;
}

async function feed(
  bytes: AsyncIterable<Bytes>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  for await (const piece of bytes) await writer.write(piece);
  await writer.close();
}

function textStream(text: AsyncIterable<string>): ReadableStream<string> {
  const pieces = text[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function* piecesOf<Piece>(stream: ReadableStream<Piece>): AsyncGenerator<Piece> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
