type Heard = (message: unknown) => void;

/** What the pages of one extension share: a storage of texts, and a channel that each has an end of. */
export function sharedByWindows() {
  const texts = new Map<string, string>();
  const ends = new Set<Heard[]>();
  return {
    storage: {
      get length() {
        return texts.size;
      },
      key: (index: number) => [...texts.keys()][index] ?? null,
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
      removeItem: (key: string) => void texts.delete(key),
    },
    channel: () => {
      const own: Heard[] = [];
      ends.add(own);
      return {
        hear: (heard: Heard) => void own.push(heard),
        tell: (message: unknown) => {
          const others = [...ends].filter((end) => end !== own).flat();
          for (const heard of others) heard(message);
        },
      };
    },
  };
}
