/** Reads the data of story pages, unchecked: it may be of an earlier version. */

/** Whether a value is an object that has the key. */
const has = <K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> =>
  typeof value === 'object' && value !== null && key in value;

/** The address of an image's picture, in a list; empty if the picture is on another site, and so is never loaded. */
function pictureOf(image: unknown): string[] {
  // A picture of the edition has an address from the base path on, others begin with a scheme or two slashes.
  return has(image, 'src') && typeof image.src === 'string' && /^\/(?!\/)/u.test(image.src) ? [image.src] : [];
}

/** The slug of a page's story; undefined if the data is of another kind. */
export const slugIn = (page: unknown): string | undefined =>
  has(page, 'story') && has(page.story, 'slug') && typeof page.story.slug === 'string' ? page.story.slug : undefined;

/** The addresses of all pictures on a story's page, each once: the main picture and those in the text. */
export function picturesIn(page: unknown): readonly string[] {
  if (!has(page, 'story')) return [];
  const { story } = page;
  const main = has(story, 'image') ? pictureOf(story.image) : [];
  const blocks: readonly unknown[] = has(story, 'body') && Array.isArray(story.body) ? story.body : [];
  const inText = blocks.flatMap((block) => (has(block, 'image') ? pictureOf(block.image) : []));
  return [...new Set([...main, ...inText])];
}
