/** From as many stories on, one story more shall not change what all others' words weigh. */
const many = 2000;

/**
 * In a large edition it is counted up to the month before the newest story's how rare words are: until a
 * new month begins, or an older story changes, each story's words weigh what they did. So what
 * was found for an earlier edition still holds.
 * @returns undefined where all stories are counted, since they are few or mostly new or without dates
 */
export function settledAmong(
  documents: readonly { readonly date?: string | undefined }[],
): ((place: number) => boolean) | undefined {
  if (documents.length < many) return undefined;
  const months = documents.map(({ date }) => date?.slice(0, 'YYYY-MM'.length));
  const newest = months.reduce((latest = '', month = '') => (month > latest ? month : latest), '');
  const settled = months.map((month) => month !== undefined && month !== newest);
  return settled.filter(Boolean).length * 2 < documents.length ? undefined : (place) => settled[place] === true;
}
