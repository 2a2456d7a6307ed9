import * as messages from '#messages/page.ts';
import { listAddress, listFile, pageLength, type ListName } from '../../edition/addresses.ts';
import type { ListPage } from '../../edition/published.ts';
import type { AuthorProfile, Edition, PressStory, Section, Topic } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { newestFirst } from '../model/story-dates.ts';
import { lazy } from '../related/lazy.ts';
import { listCard, type Zone } from './list-cards.ts';
import { sectionLink } from './section-link.ts';
import { cardKeys, type CardOf, type ReadStory } from './story-cards.ts';
import { topicLink } from './topic-link.ts';
import { alongside } from './topics.ts';

/** A list of headlines. What its pages show is chosen when they are planned. */
export interface HeadlineList {
  readonly name: ListName;
  /** How many stories it has. */
  readonly total: number;
  readonly about: () => Omit<ListPage, 'cards' | 'page' | 'pages' | 'total'>;
  /** In the order of the list. */
  readonly stories: () => readonly PressStory[];
  /** What the heads of its pages say besides. */
  readonly also?: unknown;
}

/** The lists of an edition: of all stories, and of each section, topic, author and series. */
export function headlineLists({ language, stories, sections, topics, authors, series }: Edition): HeadlineList[] {
  const bySection = groupedBySection(stories);
  return [
    {
      name: { kind: 'headlines' },
      total: stories.length,
      about: () => ({ name: messages.allStories }),
      stories: () => stories,
    },
    ...sections.map((section) => ({
      name: { kind: 'section', slug: section.slug } as const,
      total: bySection.get(section)?.length ?? 0,
      about() {
        const { slug: _, ...named } = sectionLink(section, language);
        return { ...named, ...omitUndefined({ description: section.description }) };
      },
      stories: () => bySection.get(section) ?? [],
    })),
    ...topics.map((topic) => ({
      name: { kind: 'topic', slug: topic.slug } as const,
      total: topic.stories.length,
      about: lazy(() => topicList(topic, language)),
      stories: lazy(() => topic.stories.toSorted(newestFirst)),
    })),
    ...authors.map((author) => ({
      name: { kind: 'author', slug: author.slug } as const,
      total: author.stories.length,
      about: () => authorList(author, language),
      stories: lazy(() => author.stories.toSorted(newestFirst)),
      also: author.type,
    })),
    ...series.map((one) => ({
      name: { kind: 'series', slug: one.slug } as const,
      total: one.stories.length,
      about() {
        const { slug: _, ...about } = topicLink(one, language);
        return about;
      },
      stories: () => one.stories,
    })),
  ];
}

function groupedBySection(stories: readonly PressStory[]): ReadonlyMap<Section, readonly PressStory[]> {
  const groups = new Map<Section, PressStory[]>();
  for (const story of stories) {
    if (story.section === undefined) continue;
    const group = groups.get(story.section);
    if (group === undefined) groups.set(story.section, [story]);
    else group.push(story);
  }
  return groups;
}

/** What the page of a topic says above the headlines. */
function topicList(topic: Topic, editionLanguage: string): ReturnType<HeadlineList['about']> {
  const others = alongside(topic).map((other) => topicLink(other, editionLanguage));
  const { kind, sameAs, description } = topic;
  const { slug: _, ...named } = topicLink(topic, editionLanguage);
  return {
    ...named,
    ...omitUndefined({
      description,
      topicKind: kind,
      sameAs,
      alongside: others.length === 0 ? undefined : others,
    }),
  };
}

/** What the page of an author says above the headlines. */
function authorList(author: AuthorProfile, editionLanguage: string): ReturnType<HeadlineList['about']> {
  const { slug: _, ...named } = topicLink(author, editionLanguage);
  const { description, jobTitle, image, url } = author;
  const sameAs = [...new Set([...(url === undefined ? [] : [url]), ...(author.sameAs ?? [])])];
  return {
    ...named,
    ...omitUndefined({ description, jobTitle, image, profiles: sameAs.length === 0 ? undefined : sameAs }),
  };
}

/** A page of a list, with its data. */
export interface ListPagePlan {
  readonly address: string;
  readonly file: string;
  /** What the page is made of, besides the settings of the edition. @param read is called with each story of it */
  readonly inputs: (read: ReadStory) => unknown;
  readonly make: () => ListPage;
}

/**
 * Prepares cutting lists into pages. An empty list has one page.
 * @returns a function that plans the pages of a list
 */
export function listPaging(cardOf: CardOf, edition: Zone): (list: HeadlineList) => ListPagePlan[] {
  const shown = (story: PressStory) => listCard(story, cardOf, edition);
  const keyOf = cardKeys(shown);
  const keyWith = (read: ReadStory) => (story: PressStory) => {
    read(story);
    return keyOf(story);
  };
  return ({ name, total, about, stories, also }) => {
    const pages = Math.max(1, Math.ceil(total / pageLength));
    return Array.from({ length: pages }, (_, i) => {
      const numbers = { page: i + 1, pages, total };
      const listed = () => stories().slice(i * pageLength, (i + 1) * pageLength);
      return {
        address: listAddress(name, i + 1),
        file: listFile(name, i + 1),
        inputs: (read) => [name, about(), also, listed().map(keyWith(read)), numbers],
        make: () => ({ ...about(), cards: listed().map(shown), ...numbers }),
      };
    });
  };
}
