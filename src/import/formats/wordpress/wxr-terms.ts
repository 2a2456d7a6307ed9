import { namePattern } from '../values/name-pattern.ts';
import type { OriginalAuthor, OriginalTag } from '../../original.ts';
import { lineOfHtml } from '../values/html.ts';
import { uniqueBy } from '../values/losses.ts';
import { childrenOf, textOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { WxrIndex } from './wxr-index.ts';
import { fieldOf } from './wxr-shape.ts';

/** Taxonomies that say what their terms are. */
const types: Readonly<Record<string, OriginalTag['type']>> = {
  person: 'Person',
  people: 'Person',
  persons: 'Person',
  place: 'Place',
  places: 'Place',
  location: 'Place',
  locations: 'Place',
  city: 'Place',
  country: 'Place',
  region: 'Place',
  organisation: 'Organization',
  organization: 'Organization',
  organisations: 'Organization',
  organizations: 'Organization',
  company: 'Organization',
  companies: 'Organization',
  event: 'Event',
  events: 'Event',
};

/** Taxonomies of WordPress and its plugins that say nothing to readers. */
const ofTheSystem = namePattern(
  String.raw`
  post_format nav_menu link_category wp_theme wp_template_part_area post_translations term_.* translation_priority
  product_.* yst_.* action-group elementor_.* wp_pattern_category
`,
);

export interface WxrTerms {
  readonly sections: readonly string[];
  readonly tags: readonly OriginalTag[];
  readonly series: string | undefined;
  readonly language: string | undefined;
  /** The key of the group of translations. */
  readonly group: string | undefined;
  readonly authors: readonly OriginalAuthor[];
}

/** The terms of a post: categories are sections, tags and other taxonomies are what it is about. */
export function termsOf(item: XmlElement, index: WxrIndex, primary: string | undefined): WxrTerms {
  const sections: string[] = [];
  const tags: OriginalTag[] = [];
  const authors: OriginalAuthor[] = [];
  let series: string | undefined;
  let language: string | undefined;
  let group: string | undefined;
  for (const term of childrenOf(item, 'category')) {
    const name = lineOfHtml(textOf(term));
    const domain = (term.attributes['domain'] ?? 'category').toLowerCase();
    const nicename = term.attributes['nicename'];
    if (domain === 'post_translations') group = nicename;
    else if (domain === 'language') language = nicename;
    else if (domain === 'author') {
      const known = index.authors.get(nicename ?? '') ?? index.authors.get(nicename?.replace(/^cap-/u, '') ?? '');
      const author = known ?? name;
      if (author !== undefined) authors.push({ name: author });
    } else if (name === undefined || ofTheSystem.test(domain)) continue;
    else if (domain === 'category') sections.push(name);
    else if (domain === 'series') series = name;
    else tags.push({ name, type: types[domain] });
  }
  const first = index.categories.get(primary ?? '');
  const ordered = first !== undefined && sections.includes(first) ? [first, ...sections] : sections;
  return {
    sections: uniqueBy(ordered, (name) => name).filter(
      (name) => !/^(?:uncategori[sz]ed|allgemein|non classé)$/iu.test(name),
    ),
    tags: uniqueBy(tags, ({ name }) => name.toLowerCase()),
    series,
    language,
    group,
    authors: authors.length > 0 ? uniqueBy(authors, ({ name }) => name) : creatorsOf(item, index),
  };
}

function creatorsOf(item: XmlElement, index: WxrIndex): OriginalAuthor[] {
  const login = fieldOf(item, 'dc:creator');
  return login === undefined ? [] : [{ name: index.authors.get(login) ?? login }];
}
