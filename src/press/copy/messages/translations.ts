/** Messages about stories in several languages. */
import { quoteWhole } from './quote.ts';
import { unknownName } from './did-you-mean.ts';

export const sameLanguage = (slug: string, language: string): string =>
  `${quoteWhole(slug)} is in ${quoteWhole(language)} too, so it is no translation; ` +
  'write its "inLanguage", or list it in "related" instead';

/** @param file the file of the translation */
export const notBothWays = (slug: string, file: string, own: string): string =>
  `${quoteWhole(slug)} does not list this story; add ${quoteWhole(own)} to "workTranslation" in ${file}, ` +
  'or remove it here';

/** @param language as "inLanguage" has it */
export const languageTwice = (language: string): string =>
  `${quoteWhole(language)} has an edition already; write another language, or remove one of the two`;

/** @param sections the slugs of the sections */
export const sectionOfNoEdition = (slug: string, sections: Iterable<string>): string =>
  unknownName('section', slug, sections, 'add it to the "sections" of the site first', 'write the slug of a section');

/** @param other the language of the edition that has the story */
export const inOtherEdition = (slug: string, other: string, own: string): string =>
  `${quoteWhole(slug)} is in the edition in ${quoteWhole(other)}; name it in the "front" of that edition, ` +
  `or a story in ${quoteWhole(own)} here`;

/** @param language of an edition that has no story */
export const languageWithoutStories = (language: string): string =>
  `no story is in ${quoteWhole(language)}, so the pages of this edition are empty; ` +
  `publish a story with "inLanguage": ${quoteWhole(language)}, or remove the entry`;

export const languagesNeedUrl =
  'pages in several languages name each other by their whole addresses; write the address of the site in "url"';
