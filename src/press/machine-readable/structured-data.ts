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
import * as messages from '#messages/page.ts';
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

/** What the pages of an edition share. */
interface Site {
  readonly edition: Edition;
  readonly locate: Locate;
  readonly isPartOf: Entity;
  readonly publisher: Entity & { readonly name: string };
}

/**
 * Prepares the structured data of an edition's pages.
 * @param locate makes whole addresses; without a public address it leaves them as they are
 */
export function structuredData(edition: Edition, locate: Locate): StructuredData {
  const site: Site = {
    edition,
    locate,
    isPartOf: { '@type': 'WebSite', name: edition.name, url: locate(frontAddress) },
    publisher: { '@type': 'NewsMediaOrganization', ...publisherOf(edition, locate) },
  };
  return {
    front: (page) => frontData(page, site),
    story: (story) => storyData(story, site),
    list: (list, page) => [listData(list, page, site)],
    topics: ({ page }) => [
      {
        '@type': 'CollectionPage',
        name: messages.topics,
        url: locate(topicsAddress(page)),
        inLanguage: language,
        isPartOf: site.isPartOf,
      },
    ],
  };
}

function frontData({ lead, groups }: FrontPage, { edition, locate, isPartOf, publisher }: Site): Entity[] {
  const cards = [...(lead === undefined ? [] : [lead.card]), ...groups.flatMap((group) => group.cards)];
  const { name, description, language: inLanguage } = edition;
  const logo = logoOf(edition, locate);
  return [
    { ...isPartOf, ...present({ description }), inLanguage, publisher: { ...publisher, ...present({ logo }) } },
    { '@type': 'CollectionPage', name, url: locate(frontAddress), mainEntity: itemList(cards, 0, locate) },
  ];
}

function storyData(story: Story, site: Site): Entity[] {
  const { headline, section, description, topics, text } = story;
  const { edition, locate, isPartOf, publisher } = site;
  const url = locate(storyAddress(story.slug));
  const page = {
    url,
    inLanguage: story.language?.lang ?? edition.language,
    ...present({ description, about: some(topics, ({ name }) => ({ '@type': 'Thing', name })) }),
    isPartOf,
  };
  // A story without text is no article, only a page about one.
  const entity =
    text.kind === 'headline-only'
      ? { '@type': 'WebPage', name: headline, ...page }
      : {
          '@type': 'NewsArticle',
          headline,
          mainEntityOfPage: url,
          ...page,
          ...articleFacts(story, locate, publisher),
          publisher,
        };
  return section === undefined
    ? [entity]
    : [entity, breadcrumbs({ name: section.name, item: locate(sectionAddress(section.slug)) }, { name: headline })];
}

function listData(list: ListName, data: ListPage, { edition, locate, isPartOf }: Site): Entity {
  const { name, description, topicKind = 'Thing', sameAs, cards, page, total } = data;
  const about = list.kind === 'topic' ? { '@type': topicKind, name, ...present({ sameAs }) } : undefined;
  return {
    '@type': 'CollectionPage',
    name,
    ...present({ description, about }),
    url: locate(listAddress(list, page)),
    inLanguage: edition.language,
    isPartOf,
    mainEntity: itemList(cards, (page - 1) * pageLength, locate, total),
  };
}

/**
 * The first headlines of a page, with their positions in the whole list.
 * @param before how many headlines earlier pages of the list have
 */
const itemList = (cards: readonly Card[], before: number, locate: Locate, total?: number): Entity => ({
  '@type': 'ItemList',
  ...present({ numberOfItems: total }),
  itemListElement: cards
    .slice(0, mostListed)
    .map(({ slug }, i) => ({ '@type': 'ListItem', position: before + i + 1, url: locate(storyAddress(slug)) })),
});

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

const breadcrumbs = (...steps: readonly { readonly name: string; readonly item?: string }[]): Entity => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
});
