import {
  frontAddress,
  listAddress,
  pageLength,
  storyAddress,
  topicsAddress,
  type ListName,
  type Locate,
} from '../../edition/addresses.ts';
import { language } from '#messages/language.ts';
import * as messages from '#messages/page.ts';
import { cardsOfFront } from '../../edition/front-ranks.ts';
import type { Card, FrontPage, ListPage, RelatedCard, Story, TopicsPage } from '../../edition/published.ts';
import type { AuthorProfile, Edition } from '../model/edition.ts';
import { logoOf, publisherOf } from './publisher.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { pictureOf, storyData, type Entity, type SiteData } from './story-data.ts';

/** The most headlines that are listed for a page. Crawlers find the rest by its links. */
const maxListed = 10;

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
  const site: SiteData = {
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

function frontData(page: FrontPage, { edition, locate, isPartOf, publisher }: SiteData): Entity[] {
  const related = new Set(page.lead?.related);
  const cards = cardsOfFront(page).filter((card) => !related.has(card as RelatedCard));
  const { name, description, language: inLanguage } = edition;
  const logo = logoOf(edition, locate);
  return [
    {
      ...isPartOf,
      ...omitUndefined({ description }),
      inLanguage,
      publisher: { ...publisher, ...omitUndefined({ logo }) },
    },
    { '@type': 'CollectionPage', name, url: locate(frontAddress), mainEntity: itemList(cards, 0, locate) },
  ];
}

function listData(list: ListName, data: ListPage, site: SiteData): Entity {
  const { edition, locate, isPartOf } = site;
  const author = list.kind === 'author' ? edition.authors.find(({ slug }) => slug === list.slug) : undefined;
  if (author !== undefined) return profileData(list, author, data, site);
  const { name, description, topicKind = 'Thing', sameAs, cards, page, total } = data;
  const kinds: Partial<Record<ListName['kind'], string>> = { topic: topicKind, series: 'CreativeWorkSeries' };
  const kind = kinds[list.kind];
  const about = kind === undefined ? undefined : { '@type': kind, name, ...omitUndefined({ sameAs }) };
  return {
    '@type': 'CollectionPage',
    name,
    ...omitUndefined({ description, about }),
    url: locate(listAddress(list, page)),
    inLanguage: edition.language,
    isPartOf,
    mainEntity: itemList(cards, (page - 1) * pageLength, locate, total),
  };
}

/** The page of an author: what the stories say, and nothing that they don't. */
function profileData(list: ListName, author: AuthorProfile, data: ListPage, { edition, locate, isPartOf }: SiteData) {
  const { name, type, jobTitle, description, image } = author;
  const { cards, page, total, profiles: sameAs } = data;
  const url = locate(listAddress(list, page));
  const picture = image?.from === 'shipped' ? pictureOf(image, locate) : undefined;
  return {
    '@type': 'ProfilePage',
    name,
    url,
    inLanguage: edition.language,
    isPartOf,
    mainEntity: omitUndefined({ '@type': type, name, url, jobTitle, description, image: picture, sameAs }),
    hasPart: itemList(cards, (page - 1) * pageLength, locate, total),
  };
}

/**
 * The first headlines of a page, with their positions in the whole list.
 * @param before how many headlines earlier pages of the list have
 */
const itemList = (cards: readonly Card[], before: number, locate: Locate, total?: number): Entity => ({
  '@type': 'ItemList',
  ...omitUndefined({ numberOfItems: total }),
  itemListElement: cards
    .slice(0, maxListed)
    .map(({ slug }, i) => ({ '@type': 'ListItem', position: before + i + 1, url: locate(storyAddress(slug)) })),
});
