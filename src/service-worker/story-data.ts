/** Reads the data of story pages, unchecked: it may be of an earlier version. */

/** Whether a value is an object that has the key. */
const has = <K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> =>
  typeof value === 'object' && value !== null && key in value;

/** The slug of a page's story; undefined if the data is of another kind. */
export const slugIn = (page: unknown): string | undefined =>
  has(page, 'story') && has(page.story, 'slug') && typeof page.story.slug === 'string' ? page.story.slug : undefined;

/** The addresses of the pictures and other files that a story's page shows, each once. */
export const picturesIn = (page: unknown): readonly string[] =>
  has(page, 'files') && Array.isArray(page.files) ? page.files.filter((file) => typeof file === 'string') : [];
