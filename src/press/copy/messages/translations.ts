/** Messages about stories in several languages. */
import { quoteWhole } from './quote.ts';

export const sameLanguage = (slug: string, language: string): string =>
  `${quoteWhole(slug)} is in ${quoteWhole(language)} too, so it is no translation; ` +
  'write its "inLanguage", or list it in "related" instead';

/** @param file the file of the translation */
export const notBothWays = (slug: string, file: string, own: string): string =>
  `${quoteWhole(slug)} does not list this story; add ${quoteWhole(own)} to "workTranslation" in ${file}, ` +
  'or remove it here';
