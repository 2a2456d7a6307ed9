import type { PressStory } from './edition.ts';

/**
 * A date as feeds need it, with a time. A plain date is its noon in UTC: nearly everywhere the
 * reader then sees the day that the story gives, which midnight in UTC would miss in all of
 * the Americas.
 */
export function instantOf(iso: string | undefined): Date | undefined {
  if (iso === undefined) return undefined;
  return new Date(iso.includes('T') ? iso : `${iso}T12:00:00Z`);
}

/** The latest date that a story gives, a correction's too, as it gives it; none is made up. */
export function lastChange({ file, corrections }: PressStory): string | undefined {
  const dates = [file.datePublished, file.dateModified, ...corrections.map(({ date }) => date)].flatMap(
    (date) => date ?? [],
  );
  return dates.toSorted((a, b) => timeOf(b) - timeOf(a))[0];
}

/** For comparing, in milliseconds; before everything where there is none. */
export const timeOf = (iso: string | undefined): number => instantOf(iso)?.getTime() ?? -Infinity;
