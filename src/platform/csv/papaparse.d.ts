/** The part of Papa Parse 5.7 that is used. Its published types bring all of Node's into the extension. */
declare module 'papaparse' {
  export interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly code: string;
    /** Index of the row within the chunk. */
    readonly row: number;
    /** Index of the first character of the cell within the chunk. */
    readonly index: number;
  }

  export interface Chunk {
    readonly data: string[][];
    readonly errors: ParseError[];
    /** `cursor`: where in the text the last complete row of the chunk ends. */
    readonly meta: { readonly cursor: number };
  }

  export interface Handle {
    pause(): void;
    resume(): void;
    abort(): void;
  }

  interface Settings {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly preview?: number;
  }

  interface ChunkSettings extends Settings {
    readonly chunkSize: number;
    readonly chunk: (chunk: Chunk, handle: Handle) => void;
    /** Also called after `abort`. */
    readonly complete: () => void;
  }

  const Papa: {
    parse(text: string, settings: ChunkSettings): void;
    parse(text: string, settings: Settings): Chunk;
  };
  export default Papa;
}
