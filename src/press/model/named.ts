import type { Named } from '../../edition/published.ts';
import { hrefOf, linkFault } from '../copy/links.ts';
import type { AuthorFile } from '../checks/story-file.ts';
import type { Author } from './edition.ts';
import { nameSlug } from './collections/name-slug.ts';
import { optionalLine, singleLine } from './normalize.ts';
import { omitUndefined } from './omit-undefined.ts';

/**
 * The name of a person, organization or work, and its address if there is one.
 * @param source a name, a web address, or both, as schema.org allows; a lone address is named by its host
 */
export function namedOf(source: string | Named): Named {
  if (typeof source !== 'string') {
    const name = singleLine(source.name);
    return source.url === undefined ? { name } : { name, url: hrefOf(source.url) };
  }
  return linkFault(source, ['https:', 'http:']) === undefined
    ? { name: new URL(source).host, url: hrefOf(source) }
    : { name: singleLine(source) };
}

/** An author as the story names it, without the picture. Its type is only what the story says. */
export function authorOf({ type, jobTitle, description, sameAs = [], name, url }: AuthorFile): Author {
  const named = namedOf({ name, ...omitUndefined({ url }) });
  return {
    slug: nameSlug(named.name, 'author'),
    ...named,
    ...omitUndefined({
      type,
      jobTitle: optionalLine(jobTitle),
      description: optionalLine(description),
      sameAs: sameAs.length === 0 ? undefined : sameAs.map(hrefOf),
    }),
  };
}

/** The name and address of an author, as pages and feeds have them. */
export const nameAndAddress = ({ name, url }: Author): Named => ({ name, ...omitUndefined({ url }) });
