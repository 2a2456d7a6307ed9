/** Messages about references between files: sections, links, related stories, former slugs. */
import { didYouMean, unknownName } from './did-you-mean.ts';
import { firstLookAlike } from './look-alike.ts';
import { quote, quoteWhole } from './quote.ts';

export const noSection = (slug: string, sections: Iterable<string>): string =>
  unknownName(
    'section',
    slug,
    sections,
    'add it to "sections" in edition.json, or remove this field',
    'write the slug of a section in edition.json',
  );

const noOtherStories = 'remove it: there are no other stories';
const anyStory = "write a story's file name without .json";

const nearStory = (slug: string, slugs: readonly string[]): string =>
  firstLookAlike(slug, slugs, "the story's name") ?? didYouMean(slug, slugs, noOtherStories, anyStory);

export const noStory = (slug: string, slugs: Iterable<string>): string =>
  unknownName('story', slug, slugs, noOtherStories, anyStory);

/** A link to a passage of a story, such as `flood#p1`. */
export const linkToPassage = (link: string, slug: string, isStory: boolean, slugs: Iterable<string>): string =>
  `no story ${quote(link)}, since a link leads to a whole story; ${
    isStory ? `write ${quoteWhole(slug)}` : nearStory(slug, [...slugs])
  }`;

export const linkToItself = "a story can't link to itself; remove this link";

export const listedTwice = (slug: string): string => `${quoteWhole(slug)} is listed twice; remove one of the two`;

export const sectionSlugTaken = (slug: string): string =>
  `${quoteWhole(slug)} is the slug of another section; write another`;

export const modifiedBeforePublished = (modified: string, published: string): string =>
  `${quote(modified)} is before "datePublished", ${quote(published)}; ` +
  'write the date of the last change, or remove this field';

export const aliasOfItself = "this is the story's current slug; remove it";

export const aliasIsStory = (alias: string): string =>
  `${quote(alias)} is the slug of another story, so it can't redirect to this one; remove it`;

export const aliasOfTwoStories = (alias: string, otherSlug: string): string =>
  `${quote(alias)} is in ${quote(otherSlug)} too, but can redirect to only one story; remove one`;

/** @param reason what is wrong with the link */
export const badLink = (href: string, reason: string): string => `the link ${quote(href)}: ${reason}`;

export const linkWithoutEnd = 'this link has no closing ) after its address; add it';

export const linkWithoutText = 'this link has no text; write some between [ and ]';

/** @param reason what is wrong with a link that is not a web address */
export const notAStoryLink = (reason: string): string => `${reason}. For a story of this edition, write story:slug`;
