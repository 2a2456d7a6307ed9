/**
 * Compares the dates of two stories. Events of one kind come back: each year has its budget and its finals. So two
 * stories that are far apart in time are likelier to be about two such events than about one.
 */

/** After this many days, the odds that two stories are related are half of those on the same day. */
const halfOdds = 90;
/** The factor for their order is .87 after a day, .66 after a week, .50 after a month, and .31 after a year. */
const powerForOrder = 0.2;

/**
 * Compares the dates of stories.
 * @returns gives the days between two stories, by their indices; 0 if one has no date
 */
export function daysApart(
  documents: readonly { readonly date?: string | undefined }[],
): (story: number, other: number) => number {
  const days = documents.map(({ date }) => (date === undefined ? Number.NaN : Date.parse(date) / 86_400_000));
  return (story, other) => {
    const apart = Math.abs((days[story] ?? 0) - (days[other] ?? 0));
    return Number.isNaN(apart) ? 0 : apart;
  };
}

/** The odds that two stories are related, as a share of those of two stories of one day. */
export const oddsByDays = (days: number): number => 1 / (1 + days / halfOdds);

/**
 * The factor of two stories' closeness for their order. The first days count most: of stories that are related
 * anyway, those of the same days are about the same event.
 */
export const proximity = (days: number): number => (1 + days) ** -powerForOrder;
