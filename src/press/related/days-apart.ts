/**
 * Compares the dates of two stories. Events of one kind come back: each year has its budget and its finals. So two
 * stories that are far apart in time are likelier to be about two such events than about one.
 */

/** After this many days, the odds that two stories are related are half of those on the same day. */
const halfOdds = 90;
/** Their order depends on a power of these odds: the factor is .90 after 60 days, and .72 after a year. */
const powerForOrder = 0.2;

/**
 * Compares the dates of stories.
 * @returns gives the odds that two stories are related, by their indices, as a share of those of two stories of one
 * day; 1 if a story has no date
 */
export function oddsByDays(
  documents: readonly { readonly date?: string | undefined }[],
): (story: number, other: number) => number {
  const days = documents.map(({ date }) => (date === undefined ? Number.NaN : Date.parse(date) / 86_400_000));
  return (story, other) => {
    const apart = Math.abs((days[story] ?? 0) - (days[other] ?? 0));
    return Number.isNaN(apart) ? 1 : 1 / (1 + apart / halfOdds);
  };
}

/** The factor of two stories' closeness for their order, by these odds. */
export const proximity = (odds: number): number => odds ** powerForOrder;
