import type { Loss } from '../../loss.ts';

const longest = 200;

/** The first words of a text, in one line. */
export function firstWords(text: string): string {
  const line = text
    .slice(0, longest * 3)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}

/** A field that has no place in a story, and that readers miss. */
export const lostField = (element: string, place: string, text: string): Loss => ({
  element,
  made: 'dropped',
  place,
  text: firstWords(text),
});

/** A field that no reader ever saw: for machines, or of the other system. */
export const machineField = (element: string, place: string, text: string): Loss => ({
  ...lostField(element, place, text),
  isFurniture: true,
});

/** The list, or nothing if it is empty. */
export const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** The list with each thing once, by a key. */
export function uniqueBy<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const one of list) if (!seen.has(keyOf(one))) seen.set(keyOf(one), one);
  return [...seen.values()];
}
