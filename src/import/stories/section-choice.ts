import { slugFault, slugOf } from '../../edition/slug.ts';
import { isRecord } from '../../press/checks/is-record.ts';
import { lineOf } from './plain-texts.ts';
import { topicKey } from './topics/topic-census.ts';

/** A section of the edition. */
export interface EditionSection {
  readonly slug: string;
  readonly name: string;
}

/** The sections for the categories of a source: the slug of a section, "" if nobody has decided, null for none. */
export type SectionMap = Readonly<Record<string, string | null>>;

/** The sections that `edition.json` has. */
export const sectionsIn = (settings: Readonly<Record<string, unknown>> | undefined): EditionSection[] =>
  (Array.isArray(settings?.['sections']) ? (settings['sections'] as unknown[]) : []).flatMap((section) => {
    const { slug, name } = isRecord(section) ? section : {};
    return typeof slug === 'string' && typeof name === 'string' ? [{ slug: slug.normalize('NFC'), name }] : [];
  });

/** Chooses the sections of stories by the categories of their source. */
export class SectionChoice {
  /** By the keys of names. Null for a category that is to be left out. */
  readonly #byKey = new Map<string, string | null>();

  /** @param maps what editors have decided: the first that has a category counts */
  constructor(sections: readonly EditionSection[], maps: readonly SectionMap[]) {
    const slugs = new Set(sections.map(({ slug }) => slug));
    for (const map of maps)
      for (const [name, written] of Object.entries(map)) {
        const section = written?.normalize('NFC') ?? null;
        // The edition may have lost a section since.
        const isKnown = section === null || slugs.has(section);
        if (isKnown && !this.#byKey.has(topicKey(name))) this.#byKey.set(topicKey(name), section);
      }
    for (const { slug, name } of sections)
      for (const key of [slug, topicKey(name)]) if (!this.#byKey.has(key)) this.#byKey.set(key, slug);
  }

  /** The section for a category; null to leave it out, undefined if there is none. A path is known by its parts. */
  of(category: string): string | null | undefined {
    const parts = category.split(/\s*[/>›»]\s*/u).toReversed();
    for (const name of [category, ...parts]) {
      const section = name === '' ? undefined : this.#byKey.get(topicKey(name));
      if (section !== undefined) return section;
    }
    return undefined;
  }
}

/** The most sections that a new edition gets: the masthead has room for them. */
const mostSections = 10;
/** What systems call stories that nobody has sorted. */
const unsorted = /^(?:uncategori[sz]ed|general|news|other|misc(?:ellaneous)?|none|default|blog|posts?)$/u;

/** The sections for a new edition: those of a map, or else the most frequent categories of the source. */
export function newSections(counts: ReadonlyMap<string, number>, map: SectionMap): EditionSection[] {
  const sections = new Map<string, EditionSection>();
  for (const [category, section] of Object.entries(map)) {
    const slug = section?.normalize('NFC') ?? '';
    if (slugFault(slug) === undefined && !sections.has(slug))
      sections.set(slug, { slug, name: lineOf(category) ?? slug });
  }
  if (sections.size > 0) return [...sections.values()];
  for (const [written] of [...counts].toSorted(([, a], [, b]) => b - a)) {
    const name = lineOf(written);
    const slug = name === undefined ? undefined : slugOf(name);
    if (name === undefined || slug === undefined || slugFault(slug) !== undefined || unsorted.test(slug)) continue;
    if (!sections.has(slug) && sections.size < mostSections) sections.set(slug, { slug, name });
  }
  return [...sections.values()];
}

/** The categories without a section, the most frequent first, for editors to decide. Earlier decisions stay. */
export function proposedSections(
  counts: ReadonlyMap<string, number>,
  choice: SectionChoice,
  decided: SectionMap,
): SectionMap {
  const open = [...counts].filter(([name]) => choice.of(name) === undefined).toSorted(([, a], [, b]) => b - a);
  return {
    ...decided,
    ...Object.fromEntries(open.flatMap(([name]) => (Object.hasOwn(decided, name) ? [] : [[name, '']]))),
  };
}
