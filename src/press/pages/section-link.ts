import type { Link } from '../../edition/published.ts';
import { languageOf } from '../../text/language.ts';
import type { Section } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';

/**
 * A section as pages link it.
 * @param around the language of the text around its name, as a BCP 47 tag
 */
export const sectionLink = ({ slug, name, language }: Section, around: string): Link => ({
  slug,
  name,
  ...omitUndefined({ language: languageOf(language, around) }),
});
