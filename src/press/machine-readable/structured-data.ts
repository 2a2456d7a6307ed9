import {
  frontAddress,
  listAddress,
  pageLength,
  sectionAddress,
  storyAddress,
  topicsAddress,
  type ListName,
  type Locate,
} from '../../edition/addresses.ts';
import { language } from '#messages/language.ts';
import { topics } from '#messages/page.ts';
import { plainText } from '../../edition/plain-text.ts';
import type { Card, FrontPage, Image, ListPage, Named, Story, TopicsPage } from '../../edition/published.ts';
import type { Edition } from '../model/edition.ts';
import { logoOf, publisherOf } from './publisher.ts';
import { present } from '../model/present.ts';

/** The most headlines that are listed for a page. Crawlers find the rest by its links. */
const mostListed = 10;

/** An entity of schema.org. */
export type Entity = Readonly<Record<string, unknown>>;

/** Makes the structured data of pages (https://schema.org). It contains only facts that the page shows. */
export interface StructuredData {
  readonly front: (page: FrontPage) => Entity[];
  readonly story: (story: Story) => Entity[];
  readonly list: (list: ListName, page: ListPage) => Entity[];
  readonly topics: (page: TopicsPage) => Entity[];
}

/**
 * Prepares the structured data of an edition's pages.
 * @param locate makes whole addresses; without a public address it leaves them as they are
 */
export function structuredData(edition: Edition, locate: Locate): StructuredData {
  const { name, language: inLanguage } = edition;
  const isPartOf: Entity = { '@type': 'WebSite', name, url: locate(frontAddress) };
  const publisher = { '@type': 'NewsMediaOrganization', ...publisherOf(edition, locate) };
  const listOf = (cards: readonly Card[], before: number, total?: number): Entity => ({
    '@type': 'ItemList',
    ...present({ numberOfItems: total }),
    itemListElement: cards
      .slice(0, mostListed)
      .map(({ slug }, i) => ({ '@type': 'ListItem', position: before + i + 1, url: locate(storyAddress(slug)) })),
  });

  return {
    front({ lead, groups }) {
      const cards = [...(lead === undefined ? [] : [lead.card]), ...groups.flatMap((group) => group.cards)];
      const logo = logoOf(edition, locate);
      const site = {
        ...isPartOf,
        ...present({ description: edition.description }),
        inLanguage,
        publisher: { ...publisher, ...present({ logo }) },
      };
      return [site, { '@type': 'CollectionPage', name, url: locate(frontAddress), mainEntity: listOf(cards, 0) }];
    },

    story(story) {
      const { headline, section, language, description, topics } = story;
      const url = locate(storyAddress(story.slug));
      const page = {
        url,
        inLanguage: language?.lang ?? inLanguage,
        ...present({ description, about: some(topics, (topic) => ({ '@type': 'Thing', name: topic.name })) }),
        isPartOf,
      };
      // A story without text is no article, only a page about one.
      const entity =
        story.text.kind === 'full'
          ? {
              '@type': 'NewsArticle',
              headline,
              mainEntityOfPage: url,
              ...page,
              ...articleFacts(story, locate, publisher),
              publisher,
            }
          : { '@type': 'WebPage', name: headline, ...page };
      return section === undefined
        ? [entity]
        : [entity, trail({ name: section.name, item: locate(sectionAddress(section.slug)) }, { name: headline })];
    },

    list(list, { name: title, description, topicKind = 'Thing', sameAs, cards, page, total }) {
      const about = list.kind === 'topic' ? { '@type': topicKind, name: title, ...present({ sameAs }) } : undefined;
      const mainEntity = listOf(cards, (page - 1) * pageLength, total);
      return [
        {
          '@type': 'CollectionPage',
          name: title,
          ...present({ description, about }),
          url: locate(listAddress(list, page)),
          inLanguage,
          isPartOf,
          mainEntity,
        },
      ];
    },

    topics: ({ page }) => [
      { '@type': 'CollectionPage', name: topics, url: locate(topicsAddress(page)), inLanguage: language, isPartOf },
    ],
  };
}

const some = <T, R>(list: readonly T[], make: (item: T) => R): R[] | undefined =>
  list.length === 0 ? undefined : list.map(make);

/** The facts that only an article has. */
function articleFacts(story: Story, locate: Locate, publisher: { readonly name: string }): Entity {
  return present({
    articleSection: story.section?.name,
    dateline: story.dateline,
    datePublished: story.published?.iso,
    dateModified: story.modified?.iso,
    author: some(story.authors, ({ name, url }) => ({
      '@type': name === publisher.name ? 'Organization' : 'Person',
      name,
      ...present({ url }),
    })),
    // The page links a picture on another site, and doesn't show it.
    image: story.image?.from === 'shipped' ? pictureOf(story.image, locate) : undefined,
    correction: some(story.corrections, ({ text, published }) => ({
      '@type': 'CorrectionComment',
      text: plainText(text),
      ...present({ datePublished: published?.iso }),
    })),
    isBasedOn: some(story.basedOn, work),
    license: story.license === undefined ? undefined : work(story.license),
    // No type: the story doesn't say whether this is a person or an organization.
    copyrightHolder: story.copyrightHolder,
  });
}

const pictureOf = ({ src, width, height, caption, credit }: Image, locate: Locate): Entity => ({
  '@type': 'ImageObject',
  url: locate(src),
  width,
  height,
  ...present({ caption, creditText: credit }),
});

const work = ({ name, url }: Named): Entity => ({ '@type': 'CreativeWork', name, ...present({ url }) });

const trail = (...steps: readonly { readonly name: string; readonly item?: string }[]): Entity => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
});
