/** An edition of this size is large: one more story should not change the weights of all others. */
const largeEdition = 2000;

/** Whether an edition is large, by the number of its stories. */
export const isLarge = (stories: number): boolean => stories >= largeEdition;

/**
 * Chooses the stories by which the rarity of terms is counted. In a large edition, undated stories and those of the
 * newest story's month do not count. So weights and cached candidates stay the same until a new month begins or an
 * older story changes.
 * @returns whether a story counts, by its index; undefined if all do, since there are few, most are new, or most have
 * no date
 */
export function countedStories(
  documents: readonly { readonly date?: string | undefined }[],
): ((story: number) => boolean) | undefined {
  if (!isLarge(documents.length)) return undefined;
  const months = documents.map(({ date }) => date?.slice(0, 'YYYY-MM'.length));
  const newest = months.reduce((latest = '', month = '') => (month > latest ? month : latest), '');
  const counted = months.map((month) => month !== undefined && month !== newest);
  return counted.filter(Boolean).length * 2 < documents.length ? undefined : (story) => counted[story] === true;
}

/**
 * A count with four significant bits, which is at most 3 % too high or too low. A change of one story changes the
 * counts of its terms by one. In steps, most stay the same, and so does what they decide in all other stories with
 * these terms.
 */
export function inSteps(count: number): number {
  if (count <= 16) return count;
  const step = 2 ** (Math.floor(Math.log2(count)) - 3);
  return Math.round(count / step) * step;
}
