/** What the report tells editors of a story that was imported. */

/** @param as the source's word, such as "pending" */
export const draft = (as: string): string => `Its source says "${as}", so it is a draft.`;
export const killed = 'Its source has withdrawn it, so it is a draft. Delete its file if it was published.';
export const embargoed = (until: string): string => `It is under embargo until ${until}.`;
export const badEmbargo = (until: string): string =>
  `Its embargo "${until}" has no time with a zone, so it is a draft. Write "embargo", and remove "creativeWorkStatus".`;
export const badExpiry = (at: string): string =>
  `It expires at "${at}", which is no time with a zone after its publication. Write "expires" if it has to disappear.`;

/** The note at the beginning of a withdrawn story. @param reason as the source gives it */
export const withdrawn = (reason: string | undefined): string =>
  reason === undefined ? 'Withdrawn by its source.' : `Withdrawn by its source: ${reason}`;

export const moreOf = (count: number): string => `and ${count} more`;
export const tooLarge = 'The text is larger than a story can be.';
export const headlineOfText = 'It has no headline in its source. The beginning of its text is one now.';
export const page =
  'It is a page of the site in its source, and no post: delete its file if it is no news, such as an imprint.';
export const withoutAlt = (count: number): string =>
  `${count === 1 ? 'One picture has' : `${count} pictures have`} no description ("alt") in the source. Write it for ` +
  'readers who cannot see.';
export const numberedSlug = (wanted: string): string => `Another story is named "${wanted}" already.`;
