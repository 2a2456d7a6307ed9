import type { Loss } from '../loss.ts';
import type { Original } from '../original.ts';
import type { LocalFolders } from './pictures/local-file.ts';
import type { StoryFiles } from './pictures/story-files.ts';
import { lineOf } from './plain-texts.ts';
import { repairStory, type StoryFields } from './repair-story.ts';
import type { SectionChoice } from './section-choice.ts';
import type { SeriesNames } from './series-names.ts';
import {
  aliasesOf,
  authorsOf,
  correctionsOf,
  defined,
  detailsOf,
  provenanceOf,
  timesOf,
  type StoryNotes,
} from './story-facts.ts';
import type { StoryTargets } from './story-targets.ts';
import { textsOf } from './story-text.ts';
import { categoriesOf, headlineOf, tagsOf, type SurveyedItem } from './survey.ts';
import * as messages from './messages/notes.ts';
import type { TopicChoice } from './topics/story-topics.ts';

/** What all stories of an import are made with. */
export interface StoryMaker {
  /** The language of the edition. */
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly targets: StoryTargets;
  readonly sections: SectionChoice;
  readonly topics: TopicChoice;
  readonly series: SeriesNames;
  /** The slugs of the other versions of stories in other languages. */
  readonly translations: (slug: string) => readonly string[];
  /** Whether a story may have a former slug. It has it then. */
  readonly takeAlias: (alias: string, slug: string) => boolean;
}

/** What a story is made of besides its original. */
export interface StorySource {
  readonly original: Original;
  readonly item: SurveyedItem;
  readonly files: StoryFiles;
  readonly local: LocalFolders;
  /** The address of the schema for editors' tools, from the story's file. */
  readonly schema: string | undefined;
}

/** A story without faults. */
export interface MadeStory extends StoryNotes {
  readonly fields: StoryFields;
}

/** Makes the fields of a story's file, in the order in which editors read them. */
export async function makeStory(
  { original, item, files, local, schema }: StorySource,
  maker: StoryMaker,
): Promise<MadeStory> {
  const { slug } = item;
  const { language, targets } = maker;
  const notes: StoryNotes = { losses: [...(original.losses ?? [])], notes: [] };
  const headline = headlineOf(original);
  if (lineOf(original.headline) === undefined) notes.notes.push(messages.headlineOfText);
  if (original.isPage === true) notes.notes.push(messages.page);
  const { section, keywords } = sectionOf(original, maker.sections, notes.losses);
  // Taken before the first wait: of two stories that want a name, the first in the source gets it.
  const aliases = aliasesOf(original, slug, notes, (alias) => maker.takeAlias(alias, slug));
  const series = seriesOf(original, item, maker);
  const tagged = maker.topics.of(tagsOf(original), keywords);
  const context = { targets, slug, address: original.address, file: item.file, files, local, language: item.language };
  const { description, image, body } = await textsOf(original, context, notes);
  const authors = authorsOf(original);
  const corrections = correctionsOf(original);
  const translations = maker.translations(slug);
  const related = relatedOf(original, slug, targets, notes.losses);
  const list = <Item>(items: readonly Item[]) => (items.length === 0 ? undefined : items);
  const { creativeWorkStatus, embargo, expires, datePublished, dateModified } = timesOf(original, notes, maker.now);
  const { genre, urgency, sponsor, dateline, inLanguage } = detailsOf(original, notes);
  const alternativeHeadline = lineOf(original.alternativeHeadline);
  const fields = defined({
    $schema: schema,
    headline,
    alternativeHeadline: alternativeHeadline === headline ? undefined : alternativeHeadline,
    description,
    articleSection: section,
    genre,
    isPartOf: series,
    urgency,
    sponsor,
    creativeWorkStatus,
    embargo,
    expires,
    author: list(authors),
    dateline,
    datePublished,
    dateModified,
    about: list(tagged.about),
    keywords: list(tagged.keywords),
    related: list(related),
    workTranslation: list(translations),
    inLanguage,
    ...provenanceOf(original),
    aliases: list(aliases),
    image,
    correction: list(corrections),
    body,
  });
  const repairs = repairStory(slug, fields, files.beside, { language, place: original.place });
  return { fields, losses: [...notes.losses, ...repairs], notes: notes.notes };
}

/** The section of an item. Its other categories become keywords. */
function sectionOf(
  original: Original,
  choice: SectionChoice,
  losses: Loss[],
): { section: string | undefined; keywords: string[] } {
  const { place, sections = [], tags = [] } = original;
  const categories = categoriesOf(original);
  for (const [element, left] of [
    ['category', sections.length - categories.length],
    ['tag', tags.length - tagsOf(original).length],
  ] as const)
    if (left > 0) losses.push({ element, made: 'dropped', isFurniture: true, place, text: messages.moreOf(left) });
  let section: string | undefined;
  const keywords: string[] = [];
  for (const category of categories.flatMap((one) => lineOf(one) ?? [])) {
    const found = choice.of(category);
    if (found === null) continue;
    if (found !== undefined && section === undefined) section = found;
    else if (found === undefined || found !== section) {
      keywords.push(category);
      losses.push({ element: 'category', made: 'keyword', isFurniture: true, place, text: category });
    }
  }
  return { section, keywords };
}

function seriesOf({ series }: Original, { language }: SurveyedItem, maker: StoryMaker): StoryFields | undefined {
  if (series === undefined) return undefined;
  const place = maker.series.place(series.name, series.position, language ?? maker.language);
  return place === undefined ? undefined : { ...place };
}

/** The related stories that the item's editor named. Those that aren't imported are reported. */
function relatedOf({ related = [], place }: Original, slug: string, targets: StoryTargets, losses: Loss[]): string[] {
  const slugs = new Set<string>();
  for (const reference of related) {
    const other = targets.slugOf(reference);
    if (other !== undefined && targets.canLink(slug, other)) slugs.add(other);
    else if (other !== slug)
      losses.push({ element: 'related', made: 'dropped', isFurniture: true, place, text: reference });
  }
  return [...slugs];
}
