/** What the second copy and the mending of the database need from the browser. Tests hand in their own. */
export interface SecondPlace {
  readonly files: CopyFiles;
  /** The browser's own databases. */
  readonly disk: DatabaseFactory;
  /** Gives databases that are gone with their page, for as long as the disk takes nothing: the same at each call. */
  memory(): Promise<DatabaseFactory>;
  /** Whether the disk has room for so many bytes. Asks without writing into any database. */
  hasRoom(bytes: number): Promise<boolean>;
  /** Whether nothing was opened since the browser was started, or what was has not been settled. */
  isFirstOpening(): Promise<boolean>;
  openingSettled(): Promise<void>;
  /** Runs alone among all windows and the background. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Tells the other windows and the background; what they tell is heard. */
  tell(message: unknown): void;
  hear(heard: (message: unknown) => void): void;
  /** Whether this is the background, which folds. */
  readonly folds: boolean;
}

/** Files that are written once, each whole or not at all. */
export interface CopyFiles {
  readonly list: () => Promise<readonly string[]>;
  /** `undefined` if there is none, or it cannot be read. */
  readonly read: (name: string) => Promise<string | undefined>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

/** IndexedDB, the browser's own or another. */
export interface DatabaseFactory {
  readonly indexedDB: IDBFactory;
  readonly keyRange: Pick<typeof IDBKeyRange, 'bound' | 'only' | 'lowerBound' | 'upperBound'>;
}
