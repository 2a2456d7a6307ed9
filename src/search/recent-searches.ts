/** Where a reader's recent searches are kept, newest first. */
export interface RecentSearches {
  readonly read: () => readonly string[];
  readonly write: (texts: readonly string[]) => void;
}

const mostKept = 8;

/** Keeps them as long as the document is open. */
export function inMemory(): RecentSearches {
  let kept: readonly string[] = [];
  return {
    read: () => kept,
    write: (texts) => {
      kept = texts;
    },
  };
}

/** Adds a search in front; one that was there already, or was typed on, is there once. */
export function remember(recent: RecentSearches, text: string): void {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  if (plain === '') return;
  const same = (other: string) => other.toLowerCase() === plain.toLowerCase();
  recent.write([plain, ...recent.read().filter((other) => !same(other))].slice(0, mostKept));
}
