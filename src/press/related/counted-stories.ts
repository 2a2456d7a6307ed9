/** An edition of this size is large: one more story should not change the weights of all others. */
const largeEdition = 2000;

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
  if (documents.length < largeEdition) return undefined;
  const months = documents.map(({ date }) => date?.slice(0, 'YYYY-MM'.length));
  const newest = months.reduce((latest = '', month = '') => (month > latest ? month : latest), '');
  const counted = months.map((month) => month !== undefined && month !== newest);
  return counted.filter(Boolean).length * 2 < documents.length ? undefined : (story) => counted[story] === true;
}
