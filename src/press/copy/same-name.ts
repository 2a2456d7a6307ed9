/**
 * Whether two names are the same text. Systems write accents in two forms of Unicode: macOS and its archives take é
 * apart into e and an accent (NFD), others keep it as one character (NFC).
 */
export const sameName = (a: string, b: string): boolean => a === b || a.normalize('NFC') === b.normalize('NFC');

/** A set or map of names. */
interface Names {
  readonly has: (name: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** The name that is the same as a given one, the very same first; undefined if there is none. */
export function namedAs(name: string, names: Names): string | undefined {
  if (names.has(name)) return name;
  for (const other of names.keys()) if (sameName(other, name)) return other;
  return undefined;
}
