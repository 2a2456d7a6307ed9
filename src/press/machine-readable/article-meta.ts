import type { PressStory } from '../model/edition.ts';
import { element, sourceOf } from '../../text/markup.ts';

/**
 * The metadata of a story that link previewers read: its authors, dates, section and subjects (https://ogp.me,
 * "article"). Only what the story says: a story without a date has no date here.
 * @returns elements of the head
 */
export function articleMeta(story: PressStory): string {
  const { authors, datePublished, dateModified, section, topics } = story;
  return sourceOf([
    ...authors.map(({ name }) => element('meta', { name: 'author', content: name })),
    ...properties('article:published_time', datePublished),
    ...properties('article:modified_time', dateModified),
    // Open Graph asks for the address of a profile. Previewers also take a name.
    ...authors.flatMap(({ name, url }) => properties('article:author', url ?? name)),
    ...properties('article:section', section?.name),
    ...topics.flatMap(({ name }) => properties('article:tag', name)),
  ]);
}

/**
 * The language of a page as Open Graph writes it: `pt_BR`. Previewers take a page without one for American English.
 * @param tag a BCP 47 tag; one without a region gives the language alone
 * @returns an element of the head
 */
export function localeMeta(tag: string): string {
  const known = localeMetas.get(tag) ?? makeLocaleMeta(tag);
  localeMetas.set(tag, known);
  return known;
}

// Kept: nearly all pages of an edition have the same, and reading a tag takes longer than the rest of a head.
const localeMetas = new Map<string, string>();

function makeLocaleMeta(tag: string): string {
  const { language, region } = new Intl.Locale(tag);
  const locale = region === undefined ? language : `${language}_${region}`;
  return sourceOf(properties('og:locale', locale));
}

const properties = (property: string, content: string | undefined) =>
  content === undefined ? [] : [element('meta', { property, content })];
