import { compareText } from '../../../text/compare-text.ts';
import type { Author, AuthorProfile, PressStory } from '../edition.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { newestFirst } from '../story-dates.ts';

/**
 * Makes the profiles of an edition's authors, in the order of their slugs. Names that give the same slug are one
 * author, even if they are written in different ways. (For topics this is a fault. But an editor can't change an
 * author's name only because an address is taken.) If stories say different things about an author, the newest story
 * counts. A profile has a type only if all stories that state a type state the same one.
 * @param stories in the order of the edition
 */
export function authorProfiles(stories: readonly PressStory[]): AuthorProfile[] {
  const bySlug = new Map<string, PressStory[]>();
  for (const story of stories) {
    for (const slug of new Set(story.authors.map((author) => author.slug))) {
      const known = bySlug.get(slug);
      if (known === undefined) bySlug.set(slug, [story]);
      else known.push(story);
    }
  }
  return [...bySlug]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([slug, own]) => ({ ...profileOf(slug, own), stories: own }));
}

function profileOf(slug: string, stories: readonly PressStory[]): Author {
  const stated = stories
    .toSorted(newestFirst)
    .flatMap(({ authors }) => authors.filter((author) => author.slug === slug));
  const newest = <K extends keyof Author>(field: K): Author[K] | undefined =>
    stated.find((author) => author[field] !== undefined)?.[field];
  const types = new Set(stated.flatMap(({ type }) => type ?? []));
  const sameAs = [...new Set(stated.flatMap((author) => author.sameAs ?? []))];
  return {
    slug,
    name: newest('name') ?? slug,
    ...omitUndefined({
      type: types.size === 1 ? newest('type') : undefined,
      url: newest('url'),
      jobTitle: newest('jobTitle'),
      description: newest('description'),
      image: newest('image'),
      sameAs: sameAs.length === 0 ? undefined : sameAs,
    }),
  };
}
