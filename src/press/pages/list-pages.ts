import * as messages from '#messages/page.ts';
import { listAddress, listFile, pageLength, type ListName } from '../../edition/addresses.ts';
import type { Card, ListPage } from '../../edition/published.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { newestFirst } from '../model/story-dates.ts';
import type { CardOf } from './story-cards.ts';
import { topicLink } from './topic-link.ts';
import { alongside } from './topics.ts';

/** A list of headlines, and the stories in it in the order of the list. */
export interface HeadlineList {
  readonly name: ListName;
  readonly about: Pick<ListPage, 'name' | 'language' | 'description' | 'topicKind' | 'sameAs' | 'alongside'>;
  readonly stories: readonly PressStory[];
}

/** The lists of an edition: of all stories, of each section and of each topic. */
export function headlineLists({ language, stories, sections, topics }: Edition): HeadlineList[] {
  return [
    { name: { kind: 'headlines' }, about: { name: messages.allStories }, stories },
    ...sections.map((section) => ({
      name: { kind: 'section', slug: section.slug } as const,
      about: { name: section.name, ...omitUndefined({ description: section.description }) },
      stories: stories.filter((story) => story.section === section),
    })),
    ...topics.map((topic) => {
      const others = alongside(topic).map((other) => topicLink(other, language));
      const { kind, sameAs } = topic;
      const { slug, ...named } = topicLink(topic, language);
      return {
        name: { kind: 'topic', slug } as const,
        about: {
          ...named,
          ...omitUndefined({ topicKind: kind, sameAs, alongside: others.length === 0 ? undefined : others }),
        },
        stories: topic.stories.toSorted(newestFirst),
      };
    }),
  ];
}

/** A page of a list, with its data. */
export interface ListPagePlan {
  readonly address: string;
  readonly file: string;
  readonly make: () => ListPage;
}

/** Cuts a list into pages. An empty list has one page. */
export function listPages({ name, about, stories }: HeadlineList, cardOf: CardOf): ListPagePlan[] {
  const pages = Math.max(1, Math.ceil(stories.length / pageLength));
  return Array.from({ length: pages }, (_, i) => ({
    address: listAddress(name, i + 1),
    file: listFile(name, i + 1),
    make: () => ({
      ...about,
      cards: stories.slice(i * pageLength, (i + 1) * pageLength).map((story) => withStandfirst(story, cardOf(story))),
      page: i + 1,
      pages,
      total: stories.length,
    }),
  }));
}

/** Lists have room for the standfirst. */
const withStandfirst = ({ description }: PressStory, card: Card): Card => ({
  ...card,
  ...omitUndefined({ description }),
});
