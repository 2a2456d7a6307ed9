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

/** @param alone the name without the words before it */
export const bylineInName = (found: string, alone: string): string =>
  `${quote(found)}: pages write "By" before the name; write ${quoteWhole(alone)}. ` +
  'If an organization has such a name, add "type": "Organization"';

const noOtherStories = 'remove it: there are no other stories';
const anyStory = "write a story's file name without .json or .md";

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

/** @param canWait whether an embargo is another way */
export const futureDate = (slug: string, date: string, canWait: boolean): string =>
  `${quoteWhole(slug)} is dated ${date}, after today; write another date${
    canWait ? ', or "embargo" to publish it then' : ''
  }`;

const notFollowed = 'readers could not follow a link to it';

export const linkToDraft = (slug: string): string =>
  `${quoteWhole(slug)} is a draft, so ${notFollowed}; ` +
  'remove its "creativeWorkStatus" to publish it, or remove the link';

/** @param until the time of its embargo */
export const linkToEmbargoed = (slug: string, until: string): string =>
  `${quoteWhole(slug)} is not published until ${until} (its "embargo"), and until then ${notFollowed}; ` +
  'remove the link, or give this story the same embargo or a later one';

export const frontOfUnpublished = (slug: string, until: string | undefined): string =>
  until === undefined
    ? `${quoteWhole(slug)} is a draft; remove its "creativeWorkStatus" to publish it, or remove it here`
    : `${quoteWhole(slug)} is not published until ${until} (its "embargo"); remove it here until then`;

export const sameWording =
  'these are the words of "text" too, so the page would show no change; write the wording before, or remove this field';

export const expiresBeforePublished = (expires: string, published: string): string =>
  `${quote(expires)} is before the story is published, ${quote(published)}; write a later time, or remove this field`;

export const aliasOfItself = "this is the story's current slug; remove it";

export const aliasIsStory = (alias: string): string =>
  `${quote(alias)} is the slug of another story, so it can't redirect to this one; remove it`;

export const aliasOfTwoStories = (alias: string, otherSlug: string): string =>
  `${quote(alias)} is in ${quote(otherSlug)} too, but can redirect to only one story; remove one`;

export const goneStoryExists = (slug: string): string =>
  `${quote(slug)} is the slug of a story, so it is not gone; remove it here, or delete the story's file`;

export const goneStoryMoved = (slug: string, otherSlug: string): string =>
  `${quote(slug)} redirects to ${quote(otherSlug)}, so it is not gone; remove it here, or in the story's "aliases"`;

/** @param reason what is wrong with the link */
export const badLink = (href: string, reason: string): string => `the link ${quote(href)}: ${reason}`;

export const linkWithoutEnd = 'this link has no closing ) after its address; add it';

export const linkWithoutText = 'this link has no text; write some between [ and ]';

/** A link such as `#part`. */
export const linkToPlace = 'a link leads to a page, and not to a place on this one; remove it, or write an address';

/** A link to the file or the address of a story. */
export const linkToStory = (slug: string): string =>
  `a story of this edition is linked by its slug; write ${quoteWhole(`story:${slug}`)}`;

/** @param reason what is wrong with a link that is not a web address */
export const notAStoryLink = (reason: string): string => `${reason}. For a story of this edition, write story:slug`;
