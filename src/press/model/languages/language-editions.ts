/** The editions of a site in several languages: which stories each has, and where the others are. */
import { fieldFault, type Draft, type Drafts } from '../../checks/draft.ts';
import type { EditionFile } from '../../copy/edition-file.ts';
import { editionLanguageOf, languageFolder } from '../../copy/edition-languages.ts';
import type { FaultList } from '../../copy/fault-list.ts';
import type { Fault, FieldPath } from '../../copy/faults.ts';
import * as messages from '../../copy/messages/translations.ts';
import type { LanguageEdition, StoryElsewhere, StoryStatus } from '../edition.ts';
import { singleLine } from '../normalize.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { statusAt } from '../story-status.ts';

/** One edition of a site, not assembled yet. */
export interface EditionDrafts {
  readonly drafts: Drafts;
  /** The stories that decide when the site has to be built again: of the main edition, those of all. */
  readonly timed: Drafts['drafts'];
  /** Where `edition.json` has the fields of this edition. */
  readonly path: FieldPath;
  readonly own: LanguageEdition;
  /** Whether it shows any story; not known of the only edition of a site. */
  readonly hasStories: boolean;
  /** The language of a section's name: that of the site if the edition has no name of its own for it. */
  readonly sectionLanguage: (slug: string) => string;
  /** All editions of the site; empty if there is only one. */
  readonly languages: readonly LanguageEdition[];
  readonly elsewhere: ReadonlyMap<string, StoryElsewhere>;
}

/**
 * Divides the stories of a folder between the editions of the site. Without `workTranslation` there is one.
 * @param url the public address of the site
 * @param now milliseconds since 1970
 */
export function languageEditions(
  all: Drafts,
  url: string | undefined,
  now: number,
  showsUnpublished: boolean,
): EditionDrafts[] {
  const { edition } = all;
  const translations = edition?.value.workTranslation ?? [];
  const main = edition?.value.inLanguage ?? 'en';
  const tags: [string, ...string[]] = [main, ...translations.map(({ inLanguage }) => inLanguage)];
  const languageOf = ({ value }: Drafts['drafts'][number][1]) => editionLanguageOf(value.inLanguage ?? main, tags);
  const languages = [edition?.value ?? { name: '', inLanguage: main }, ...translations].map(
    ({ name = edition?.value.name ?? '', inLanguage }, i): LanguageEdition => {
      const folder = i === 0 ? '' : languageFolder(inLanguage);
      return {
        language: inLanguage,
        name: singleLine(name),
        folder,
        url: url === undefined ? undefined : url + folder,
      };
    },
  );
  const isSingle = languages.length === 1;
  // If a language is there twice, which is a fault, the first counts.
  const editionOf = new Map(languages.toReversed().map((one) => [one.language, one]));
  const isShown = ({ kind }: StoryStatus) => kind === 'published' || (showsUnpublished && kind !== 'expired');
  const shown = new Map<string, StoryElsewhere>();
  for (const [slug, draft] of isSingle ? [] : all.drafts) {
    const { headline, inLanguage: language = main, aliases = [] } = draft.value;
    const own = editionOf.get(languageOf(draft));
    if (own === undefined || !isShown(statusAt(draft.value, now))) continue;
    const former = aliases.map((alias) => alias.normalize('NFC'));
    shown.set(slug, { edition: own, language, headline: singleLine(headline), aliases: former });
  }
  return languages.map((own, i) => ({
    own,
    path: i === 0 ? [] : ['workTranslation', i - 1],
    hasStories: [...shown.values()].some(({ edition: { language } }) => language === own.language),
    sectionLanguage: (slug) =>
      i === 0 || sectionsIn(translations[i - 1]).has(slug.normalize('NFC')) ? own.language : main,
    languages: isSingle ? [] : languages,
    timed: i === 0 ? all.drafts : all.drafts.filter(([, draft]) => languageOf(draft) === own.language),
    drafts: isSingle
      ? all
      : {
          ...all,
          edition: edition === undefined ? undefined : inLanguage(edition, i - 1),
          drafts: all.drafts.filter(([, draft]) => languageOf(draft) === own.language),
        },
    elsewhere: new Map([...shown].filter(([, story]) => story.edition.language !== own.language)),
  }));
}

/** The fields of an edition in one of its other languages. @param index of the translation */
function inLanguage(edition: Draft<EditionFile>, index: number): Draft<EditionFile> {
  const { name, url, publisher, timeZone, sections = [], workTranslation = [] } = edition.value;
  const translation = workTranslation[index];
  if (translation === undefined) return edition;
  const translated = sectionsIn(translation);
  return {
    ...edition,
    value: {
      ...omitUndefined({ url, publisher, timeZone }),
      ...translation,
      name: translation.name ?? name,
      sections: sections.map(
        (section) => translated.get(section.slug.normalize('NFC')) ?? { slug: section.slug, name: section.name },
      ),
    },
  };
}

/** The sections that a translation of the site has names for, by their slugs. */
const sectionsIn = (translation: Pick<EditionFile, 'sections'> | undefined) =>
  new Map((translation?.sections ?? []).map((section) => [section.slug.normalize('NFC'), section]));

/**
 * Checks what the editions of a site say of each other: languages, names of sections, and that a front page names
 * stories of its own edition.
 */
export function checkLanguageEditions(editions: readonly EditionDrafts[], all: Drafts, faults: FaultList): void {
  const { edition } = all;
  if (edition === undefined || editions.length === 1) return;
  const add = (path: FieldPath, makeMessage: () => string) =>
    faults.add(edition.source.path, () => fieldFault(edition, path, makeMessage()));
  // Where values are faulty, others stand in their places.
  if (faults.countOf(edition.source.path) > 0) return;
  const isWhole = faults.all().length === 0;
  const seen = new Set<string>();
  for (const [index, { own, path, elsewhere }] of editions.entries()) {
    if (seen.has(languageFolder(own.language)))
      add([...path, 'inLanguage'], () => messages.languageTwice(own.language));
    seen.add(languageFolder(own.language));
    const fields = index === 0 ? edition.value : edition.value.workTranslation?.[index - 1];
    if (index > 0)
      for (const [i, { slug }] of (fields?.sections ?? []).entries())
        if (all.sections?.has(slug.normalize('NFC')) === false)
          add([...path, 'sections', i, 'slug'], () => messages.sectionOfNoEdition(slug, [...(all.sections ?? [])]));
    const named = Object.entries(fields?.front ?? {}) as [string, string | readonly string[]][];
    for (const [slot, value] of named) {
      for (const [i, slug] of [value].flat().entries()) {
        const other = elsewhere.get(slug.normalize('NFC'));
        const place = [...path, 'front', slot, ...(typeof value === 'string' ? [] : [i])];
        if (other !== undefined && isWhole)
          add(place, () => messages.inOtherEdition(slug, other.edition.language, own.language));
      }
    }
  }
  if (editions.some(({ own }) => own.url === undefined)) add(['workTranslation'], () => messages.languagesNeedUrl);
}

/** What an editor should know of the editions in other languages, though it is no fault. */
export const remarksOn = (editions: readonly EditionDrafts[], { edition }: Drafts): Fault[] =>
  editions.flatMap(({ own, path, hasStories }) =>
    edition === undefined || path.length === 0 || hasStories
      ? []
      : fieldFault(edition, [...path, 'inLanguage'], messages.languageWithoutStories(own.language)),
  );
