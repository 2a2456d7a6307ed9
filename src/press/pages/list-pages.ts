import * as messages from '#messages/page.ts';
import { listAddress, listFile, pageLength, type ListName } from '../../edition/addresses.ts';
import type { ListPage } from '../../edition/published.ts';
import type { AuthorProfile, Edition, PressStory } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { newestFirst } from '../model/story-dates.ts';
import { listCard, type Zone } from './list-cards.ts';
import { sectionLink } from './section-link.ts';
import { cardKeys, type CardOf } from './story-cards.ts';
import { topicLink } from './topic-link.ts';
import { alongside } from './topics.ts';

/** A list of headlines, and the stories in it in the order of the list. */
export interface HeadlineList {
  readonly name: ListName;
  readonly about: Omit<ListPage, 'cards' | 'page' | 'pages' | 'total'>;
  readonly stories: readonly PressStory[];
  /** What the heads of its pages say besides. */
  readonly also?: unknown;
}

/** The lists of an edition: of all stories, and of each section, topic, author and series. */
export function headlineLists({ language, stories, sections, topics, authors, series }: Edition): HeadlineList[] {
  return [
    { name: { kind: 'headlines' }, about: { name: messages.allStories }, stories },
    ...sections.map((section) => {
      const { slug, ...named } = sectionLink(section, language);
      return {
        name: { kind: 'section', slug } as const,
        about: { ...named, ...omitUndefined({ description: section.description }) },
        stories: stories.filter((story) => story.section === section),
      };
    }),
    ...topics.map((topic) => {
      const others = alongside(topic).map((other) => topicLink(other, language));
      const { kind, sameAs, description } = topic;
      const { slug, ...named } = topicLink(topic, language);
      return {
        name: { kind: 'topic', slug } as const,
        about: {
          ...named,
          ...omitUndefined({
            description,
            topicKind: kind,
            sameAs,
            alongside: others.length === 0 ? undefined : others,
          }),
        },
        stories: topic.stories.toSorted(newestFirst),
      };
    }),
    ...authors.map((author) => ({
      name: { kind: 'author', slug: author.slug } as const,
      about: authorList(author, language),
      stories: author.stories.toSorted(newestFirst),
      also: author.type,
    })),
    ...series.map((one) => {
      const { slug, ...about } = topicLink(one, language);
      return { name: { kind: 'series', slug } as const, about, stories: one.stories };
    }),
  ];
}

/** What the page of an author says above the headlines. */
function authorList(author: AuthorProfile, editionLanguage: string): HeadlineList['about'] {
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
  /** What the page is made of, besides the settings of the edition. */
  readonly inputs: () => unknown;
  readonly make: () => ListPage;
}

/**
 * Prepares cutting lists into pages. An empty list has one page.
 * @returns a function that plans the pages of a list
 */
export function listPaging(cardOf: CardOf, edition: Zone): (list: HeadlineList) => ListPagePlan[] {
  const shown = (story: PressStory) => listCard(story, cardOf, edition);
  const keyOf = cardKeys(shown);
  return ({ name, about, stories, also }) => {
    const pages = Math.max(1, Math.ceil(stories.length / pageLength));
    return Array.from({ length: pages }, (_, i) => {
      const numbers = { page: i + 1, pages, total: stories.length };
      const listed = () => stories.slice(i * pageLength, (i + 1) * pageLength);
      return {
        address: listAddress(name, i + 1),
        file: listFile(name, i + 1),
        inputs: () => [name, about, also, listed().map(keyOf), numbers],
        make: () => ({ ...about, cards: listed().map(shown), ...numbers }),
      };
    });
  };
}
