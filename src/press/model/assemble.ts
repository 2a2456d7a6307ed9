import { fieldFault, type Draft } from '../checks/draft.ts';
import type { CheckStoryLink } from '../checks/story-link-check.ts';
import type { StoryFile } from '../checks/story-file.ts';
import type { EditionFile } from '../copy/edition-file.ts';
import type { FaultList } from '../copy/fault-list.ts';
import { sameName } from '../copy/same-name.ts';
import { linkFault } from '../copy/links.ts';
import type { Copy } from '../copy/copy.ts';
import { compareText } from '../../text/compare-text.ts';
import { shareableFile } from '../../edition/pictures.ts';
import { widthsOf } from '../pictures/renditions.ts';
import type { Edition, EditionMedia, FrontSlots, Picture, PressStory, Publisher, Section } from './edition.ts';
import { finishStory } from './finish-story.ts';
import type { KeptStories } from './kept/kept-stories.ts';
import type { EditionDrafts } from './languages/language-editions.ts';
import { namedOf } from './named.ts';
import { optionalLine, singleLine } from './normalize.ts';
import { expiredStory, nextChange, statusAt } from './story-status.ts';
import { placedStories, runningOrder } from './running-order.ts';
import { authorProfiles } from './collections/author-collection.ts';
import { SeriesCollection } from './collections/series-collection.ts';
import { TopicCollection } from './collections/topic-collection.ts';

/** The settings of an edition. */
export interface AssembleOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Drafts and stories under embargo are in the edition, with marks. */
  readonly showsUnpublished: boolean;
  readonly checkLink: CheckStoryLink;
  /** What earlier builds have finished. */
  readonly kept?: KeptStories | undefined;
}

/**
 * Makes the finished edition from checked drafts, and reports faulty links and pictures. It normalises all data that
 * later code reads.
 * @returns undefined if there is any fault
 */
export function assemble(
  copy: Copy,
  { drafts: { drafts, edition }, timed, path, own: { url }, sectionLanguage, languages, elsewhere }: EditionDrafts,
  { now, showsUnpublished, checkLink, kept }: AssembleOptions,
  faults: FaultList,
): Edition | undefined {
  const language = edition?.value.inLanguage ?? 'en';
  const sections = (edition?.value.sections ?? []).map(({ slug, name, description }): Section => ({
    slug: slug.normalize('NFC'),
    name: singleLine(name),
    description: optionalLine(description),
    language: sectionLanguage(slug),
  }));
  const topics = new TopicCollection(edition?.value.topics, edition?.source.path, (field, message) => {
    if (edition !== undefined)
      faults.add(edition.source.path, () => fieldFault(edition, [...path, 'topics', ...field], message));
  });
  const pictureMap = new Map<string, Picture>();
  const media = new Map<string, EditionMedia>();
  const series = new SeriesCollection();
  const timeZone = edition?.value.timeZone ?? 'UTC';
  const context = {
    copy,
    language,
    timeZone,
    sections,
    checkLink,
    elsewhere,
    kept,
    topics,
    series,
    now,
    pictures: pictureMap,
    media,
    faults,
  };
  const isListed = ({ value }: Draft<StoryFile>): boolean => {
    const { kind } = statusAt(value, now);
    return kind === 'published' || (showsUnpublished && kind !== 'expired');
  };
  const listed = drafts.flatMap(([slug, draft]) => (isListed(draft) ? finishStory(slug, draft, context) : []));
  // The others are checked too, with copies: nothing that only they say or show may be in the edition.
  const apart = {
    ...context,
    topics: topics.copy(),
    series: series.copy(),
    pictures: new Map(pictureMap),
    media: new Map(media),
  };
  const others = drafts.flatMap(([slug, draft]) => (isListed(draft) ? [] : finishStory(slug, draft, apart)));
  const expired = others.filter(({ status }) => status.kind === 'expired').map(expiredStory);
  if (edition === undefined || faults.all().length > 0) return undefined;

  const { name, description, front, gone = [], publisher } = edition.value;
  const frontStories = (front?.stories ?? []).map((slug) => slug.normalize('NFC'));
  const listedBySlug = new Map(listed.map((story) => [story.slug, story]));
  const slots = frontSlots(front, listedBySlug);
  const placed = new Set(placedStories(slots).map(({ slug }) => slug));
  const order = { lead: listedBySlug.get(front?.lead?.normalize('NFC') ?? '')?.slug, stories: frontStories, placed };
  const stories = runningOrder(listed, order, language);
  const pictures = [...pictureMap.values()].toSorted((a, b) => compareText(a.address, b.address));
  return {
    name: singleLine(name),
    description: optionalLine(description),
    language,
    timeZone,
    publisher: publisher === undefined ? undefined : publisherOf(publisher, pictures),
    url,
    stories,
    expired,
    gone: gone.map((slug) => slug.normalize('NFC')).toSorted(compareText),
    bySlug: new Map([...listed, ...expired].map((story) => [story.slug, story])),
    nextChange: nextChange(
      timed.map(([slug, { value }]) => [slug, value] as const),
      now,
    ),
    lead: stories[0],
    frontStories,
    front: slots,
    sections,
    topics: topics.withStories(stories),
    series: series.withStories(stories),
    authors: authorProfiles(stories),
    pictures,
    media: [...media.values()].toSorted((a, b) => compareText(a.address, b.address)),
    languages,
    elsewhere,
  };
}

function frontSlots(front: EditionFile['front'], bySlug: ReadonlyMap<string, PressStory>): FrontSlots {
  const storiesOf = (slugs: readonly string[] = []) => slugs.flatMap((slug) => bySlug.get(slug.normalize('NFC')) ?? []);
  return {
    package: storiesOf(front?.package),
    five: storiesOf(front?.five),
    second: storiesOf(front?.second),
    opinion: storiesOf(front?.opinion),
    wide: storiesOf(front?.wide === undefined ? [] : [front.wide])[0],
  };
}

const publisherOf = (
  { name, url, logo }: NonNullable<EditionFile['publisher']>,
  pictures: readonly Picture[],
): Publisher => ({
  ...namedOf(url === undefined ? { name } : { name, url }),
  logo: logo === undefined ? undefined : logoOf(logo, pictures),
});

/** The publisher's logo: a picture of the edition, a path on the site, or a web address. Anything else is left out. */
function logoOf(logo: string, pictures: readonly Picture[]): Publisher['logo'] {
  const picture = pictures.find(({ folder, file }) => folder === 'stories' && sameName(file, logo));
  if (picture !== undefined) return { from: 'shipped', src: shareableFile(picture.address, widthsOf(picture.facts)) };
  if (/^\/(?!\/)/u.test(logo)) return { from: 'shipped', src: encodeURI(logo) };
  return linkFault(logo, ['https:', 'http:']) === undefined ? { from: 'elsewhere', src: logo } : undefined;
}
