/** An edition without its texts, as it is kept in a file between builds. */
import type { Block } from '../../../edition/blocks/block.ts';
import type { AuthorProfile, Edition, FrontSlots, PressStory, Series, Topic } from '../edition.ts';
import { restoredStory, restOf } from './restored-story.ts';
import type { StoryFacts } from './story-facts.ts';

/** Lists of numbers, one after another. */
interface StoryNumbers {
  /** Where each list begins, and where the last one ends. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

type Group<T extends { readonly stories: unknown }> = Omit<T, 'stories'>;

/** Stories are given by their numbers: their places in the order of the edition, expired ones last. */
export interface StoredEdition {
  readonly own: Pick<Edition, 'name' | 'description' | 'language' | 'timeZone' | 'publisher' | 'url' | 'nextChange'> &
    Pick<Edition, 'gone' | 'frontStories' | 'sections' | 'pictures' | 'media'>;
  readonly front: Readonly<Record<string, readonly number[]>>;
  /** How many stories are not expired. */
  readonly listed: number;
  readonly slugs: readonly string[];
  readonly digests: readonly string[];
  readonly headlines: readonly string[];
  readonly languages: readonly string[];
  readonly dates: readonly (string | null)[];
  /** Of the few that are not just published. */
  readonly statuses: Readonly<Record<number, PressStory['status']>>;
  /** The place of each story's section, from 1; 0 for none. */
  readonly sections: Uint32Array;
  readonly topics: readonly Group<Topic>[];
  readonly topicsOfStories: StoryNumbers;
  readonly storiesOfTopics: StoryNumbers;
  readonly series: readonly Group<Series>[];
  readonly storiesOfSeries: StoryNumbers;
  readonly authors: readonly Group<AuthorProfile>[];
  readonly storiesOfAuthors: StoryNumbers;
  readonly facts: StoredFacts;
  /** The other fields of all stories, one JSON text after another, in UTF-8. */
  readonly rest: Uint8Array;
  readonly restStarts: Uint32Array;
}

interface StoredFacts {
  readonly hasText: Uint8Array;
  readonly minutes: Uint32Array;
  readonly length: Uint32Array;
  readonly bytes: Uint32Array;
  readonly characters: readonly string[];
  /** The links and files of those that have any. */
  readonly others: Readonly<Record<number, Pick<StoryFacts, 'links' | 'files'>>>;
}

const published: PressStory['status'] = { kind: 'published' };
const nothing: Pick<StoryFacts, 'links' | 'files'> = { links: [], files: [] };

/** The fields of a group of stories. */
export function withoutStories<T extends { readonly stories: unknown }>(group: T): Group<T> {
  const { stories: _, ...fields } = group;
  return fields;
}

export function storedEdition(edition: Edition): StoredEdition {
  const { topics, series, authors, front, sections } = edition;
  const stories = [...edition.stories, ...edition.expired];
  const numbers = new Map<unknown, number>();
  for (const list of [stories, topics, series]) for (const [number, one] of list.entries()) numbers.set(one, number);
  const numberOf = (one: unknown) => numbers.get(one) ?? 0;
  const listsOf = (groups: readonly { readonly stories: readonly PressStory[] }[]) =>
    numberLists(groups.map((group) => group.stories.map(numberOf)));
  const rest = stories.map((story) => Buffer.from(restOf(story, numberOf)));
  const { name, description, language, timeZone, publisher, url, nextChange, gone, frontStories, pictures, media } =
    edition;
  return {
    own: {
      name,
      description,
      language,
      timeZone,
      publisher,
      url,
      nextChange,
      gone,
      frontStories,
      sections,
      pictures,
      media,
    },
    front: Object.fromEntries(
      Object.entries(front).map(([slot, placed]) => [slot, [placed ?? []].flat().map(numberOf)]),
    ),
    listed: edition.stories.length,
    slugs: stories.map(({ slug }) => slug),
    digests: stories.map(({ digest }) => digest),
    headlines: stories.map(({ headline }) => headline),
    languages: stories.map((story) => story.language),
    dates: stories.map(({ datePublished }) => datePublished ?? null),
    statuses: Object.fromEntries(
      [...stories.entries()].flatMap(([i, { status }]) => (status.kind === 'published' ? [] : [[i, status] as const])),
    ),
    sections: Uint32Array.from(stories, ({ section }) => (section === undefined ? 0 : sections.indexOf(section) + 1)),
    topics: topics.map(withoutStories),
    topicsOfStories: numberLists(stories.map((story) => story.topics.map(numberOf))),
    storiesOfTopics: listsOf(topics),
    series: series.map(withoutStories),
    storiesOfSeries: listsOf(series),
    authors: authors.map(withoutStories),
    storiesOfAuthors: listsOf(authors),
    facts: storedFacts(stories.map(({ facts }) => facts)),
    rest: Buffer.concat(rest),
    restStarts: startsOf(rest),
  };
}

function storedFacts(facts: readonly StoryFacts[]): StoredFacts {
  return {
    hasText: Uint8Array.from(facts, ({ hasText }) => Number(hasText)),
    minutes: Uint32Array.from(facts, ({ minutes }) => minutes),
    length: Uint32Array.from(facts, ({ length }) => length),
    bytes: Uint32Array.from(facts, ({ bytes }) => bytes),
    characters: facts.map(({ characters }) => characters),
    others: Object.fromEntries(
      [...facts.entries()].flatMap(([i, { links, files }]) =>
        links.length + files.length === 0 ? [] : [[i, { links, files }] as const],
      ),
    ),
  };
}

/** What a change of a story's text changes of the edition. */
export type TextOfStory = Pick<PressStory, 'digest' | 'facts'>;

/** The same edition with other texts of a few stories, by their numbers. */
export const withTexts = (stored: StoredEdition, texts: ReadonlyMap<number, TextOfStory>): StoredEdition => ({
  ...stored,
  digests: stored.digests.map((digest, number) => texts.get(number)?.digest ?? digest),
  facts: storedFacts(stored.slugs.map((_, number) => texts.get(number)?.facts ?? factsAt(stored.facts, number))),
});

const factsAt = ({ hasText, minutes, length, bytes, characters, others }: StoredFacts, number: number): StoryFacts => ({
  hasText: hasText[number] === 1,
  minutes: minutes[number] ?? 0,
  length: length[number] ?? 0,
  bytes: bytes[number] ?? 0,
  characters: characters[number] ?? '',
  ...(others[number] ?? nothing),
});

/**
 * Makes an edition of what was kept.
 * @param readBody gives the text of a story by its number, if it has one
 */
export function restoredEdition(stored: StoredEdition, readBody: (number: number) => readonly Block[]): Edition {
  const { own, listed, slugs, sections, restStarts } = stored;
  const rest = Buffer.from(stored.rest.buffer, stored.rest.byteOffset, stored.rest.byteLength);
  const topics = stored.topics.map((topic) => ({ ...topic, stories: [] as PressStory[] }));
  const series = stored.series.map((one) => ({ ...one, stories: [] as PressStory[] }));
  const groups = { topics, series };
  const stories = slugs.map((slug, number) =>
    restoredStory(
      {
        slug,
        digest: stored.digests[number] ?? '',
        facts: factsAt(stored.facts, number),
        headline: stored.headlines[number] ?? '',
        status: stored.statuses[number] ?? published,
        language: stored.languages[number] ?? '',
        section: own.sections[(sections[number] ?? 0) - 1],
        datePublished: stored.dates[number] ?? undefined,
        topics: listAt(stored.topicsOfStories, number, topics),
      },
      groups,
      () => rest.toString('utf8', restStarts[number], restStarts[number + 1]),
      () => readBody(number),
    ),
  );
  for (const [i, topic] of topics.entries())
    Object.assign(topic, { stories: listAt(stored.storiesOfTopics, i, stories) });
  for (const [i, one] of series.entries()) Object.assign(one, { stories: listAt(stored.storiesOfSeries, i, stories) });
  const ordered = stories.slice(0, listed);
  const placed = (slot: string) => (stored.front[slot] ?? []).flatMap((number) => stories[number] ?? []);
  const front: FrontSlots = {
    package: placed('package'),
    five: placed('five'),
    second: placed('second'),
    opinion: placed('opinion'),
    wide: placed('wide')[0],
  };
  return {
    ...own,
    description: own.description,
    publisher: own.publisher,
    url: own.url,
    nextChange: own.nextChange,
    stories: ordered,
    expired: stories.slice(listed),
    bySlug: new Map(stories.map((story) => [story.slug, story])),
    lead: ordered[0],
    front,
    topics,
    series,
    authors: stored.authors.map((author, i) => ({ ...author, stories: listAt(stored.storiesOfAuthors, i, stories) })),
    languages: [],
    elsewhere: new Map(),
  };
}

function startsOf(lists: readonly ArrayLike<unknown>[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  for (const [i, { length }] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + length;
  return starts;
}

const numberLists = (lists: readonly (readonly number[])[]): StoryNumbers => ({
  starts: startsOf(lists),
  numbers: Uint32Array.from(lists.flat()),
});

function listAt<T>({ starts, numbers }: StoryNumbers, list: number, items: readonly T[]): T[] {
  const found: T[] = [];
  const end = starts[list + 1] ?? 0;
  for (let i = starts[list] ?? 0; i < end; i++) {
    const item = items[numbers[i] ?? 0];
    if (item !== undefined) found.push(item);
  }
  return found;
}
