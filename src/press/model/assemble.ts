import type { Drafts } from '../checks/draft.ts';
import type { EditionFile } from '../copy/edition-file.ts';
import type { FaultList } from '../copy/fault-list.ts';
import { sameName } from '../copy/same-name.ts';
import { linkFault } from '../copy/links.ts';
import type { Copy } from '../copy/copy.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Edition, Picture, PressStory, Publisher, Section } from './edition.ts';
import { finishStory } from './finish-story.ts';
import { namedOf } from './named.ts';
import { optionalLine, singleLine } from './normalize.ts';
import { runningOrder } from './running-order.ts';
import { TopicCollection } from './topic-collection.ts';

/**
 * Makes the finished edition from checked drafts, and reports faulty links and pictures. It normalises all data that
 * later code reads.
 * @param url the public address, with a slash at its end
 * @returns undefined if there is any fault
 */
export function assemble(
  copy: Copy,
  { drafts, edition, slugs }: Drafts,
  url: string | undefined,
  faults: FaultList,
): Edition | undefined {
  const language = edition?.value.inLanguage ?? 'en';
  const sections = sectionsOf(edition?.value.sections ?? []);
  const topics = new TopicCollection();
  const pictureMap = new Map<string, Picture>();
  const context = { copy, language, sections, slugs, topics, pictures: pictureMap, faults };
  const bySlug = new Map<string, PressStory>();
  for (const [slug, draft] of drafts) bySlug.set(slug, finishStory(slug, draft, context));
  if (edition === undefined || faults.all().length > 0) return undefined;

  const { name, description, front, publisher } = edition.value;
  const frontStories = (front?.stories ?? []).map((slug) => slug.normalize('NFC'));
  const order = { lead: front?.lead?.normalize('NFC'), stories: frontStories };
  const stories = runningOrder([...bySlug.values()], order, language);
  const pictures = [...pictureMap.values()].toSorted((a, b) => compareText(a.address, b.address));
  return {
    name: singleLine(name),
    description: optionalLine(description),
    language,
    publisher: publisher === undefined ? undefined : publisherOf(publisher, pictures),
    url,
    stories,
    bySlug,
    lead: stories[0],
    frontStories,
    sections,
    topics: topics.withStories(stories),
    pictures,
  };
}

const sectionsOf = (sections: NonNullable<EditionFile['sections']>): Section[] =>
  sections.map(({ slug, name, description }) => ({
    slug: slug.normalize('NFC'),
    name: singleLine(name),
    description: optionalLine(description),
  }));

const publisherOf = (
  { name, url, logo }: NonNullable<EditionFile['publisher']>,
  pictures: readonly Picture[],
): Publisher => ({
  ...namedOf(url === undefined ? { name } : { name, url }),
  logo: logo === undefined ? undefined : logoOf(logo, pictures),
});

/** The publisher's logo: a picture of the edition, a path on the site, or a web address. Anything else is left out. */
function logoOf(logo: string, pictures: readonly Picture[]): Publisher['logo'] {
  const picture = pictures.find(({ file }) => sameName(file, logo));
  if (picture !== undefined) return { from: 'shipped', src: picture.address };
  if (/^\/(?!\/)/u.test(logo)) return { from: 'shipped', src: encodeURI(logo) };
  return linkFault(logo, ['https:', 'http:']) === undefined ? { from: 'elsewhere', src: logo } : undefined;
}
