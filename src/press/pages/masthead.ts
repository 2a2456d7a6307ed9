import type { Masthead } from '../../edition/published.ts';
import { directionOf, nameOfLanguage } from '../../text/language.ts';
import type { Edition } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { nameLength } from './name-length.ts';
import { sectionLink } from './section-link.ts';

/** The data that every page has: the nameplate and the sections. */
export function masthead({ name, description, url, publisher, language, sections, languages }: Edition): Masthead {
  return {
    name,
    ...omitUndefined({
      nameLength: nameLength(name),
      description,
      url,
      publisher:
        publisher === undefined ? undefined : { name: publisher.name, ...omitUndefined({ url: publisher.url }) },
      languages: languages.length === 0 ? undefined : otherLanguages(languages, language),
    }),
    language: { lang: language, dir: directionOf(language) },
    sections: sections.map((section) => sectionLink(section, language)),
  };
}

const otherLanguages = (languages: Edition['languages'], own: string): Masthead['languages'] =>
  languages.flatMap(({ language: lang, url }) =>
    lang === own || url === undefined
      ? []
      : [
          {
            slug: lang,
            name: nameOfLanguage(lang),
            language: { lang, dir: directionOf(lang) },
            path: new URL(url).pathname,
          },
        ],
  );
