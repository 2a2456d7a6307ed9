import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { frontFile, listFile, locateAt, type ListName } from '../../../src/edition/addresses.ts';
import { FrontPage, ListPage } from '../../../src/edition/published.ts';
import { structuredData } from '../../../src/press/machine-readable/structured-data.ts';
import type { Edition } from '../../../src/press/model/edition.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { bundledEdition, editionOf, published, type Files } from '../../fixtures/copy.ts';
import { siteFile } from '../../fixtures/machine-readers.ts';

const dataOf = (edition: Edition) =>
  structuredData(edition, edition.url === undefined ? (address) => address : locateAt(edition.url));
const edition = (files: Files) => editionOf({ 'edition.json': siteFile, ...files });
const noTopics = { topics: [], page: 1, pages: 1, total: 0 };

describe('the structured data of a list', () => {
  const files = Object.fromEntries(
    Array.from({ length: 35 }, (_, i) => [
      `story-${i}.json`,
      {
        headline: `Story ${String(i).padStart(2, '0')}`,
        articleSection: 'world',
        about: [{ name: 'Cork', type: 'Place' }],
      },
    ]),
  );
  const sections = [{ slug: 'world', name: 'World', description: 'Far away.' }];
  const made = edition({ 'edition.json': { ...siteFile, sections }, ...files });
  const listOf = (list: ListName, page = 1) => {
    const data = v.parse(ListPage, published(planPublication(made), listFile(list, page)));
    return { data, entities: dataOf(made).list(list, data) };
  };

  test('is a collection with its first headlines and their number', () => {
    const { data, entities } = listOf({ kind: 'section', slug: 'world' });
    expect(entities).toEqual([
      {
        '@type': 'CollectionPage',
        name: data.name,
        description: data.description,
        url: 'https://tester.example/sections/world/',
        inLanguage: 'en',
        isPartOf: { '@type': 'WebSite', name: 'The Tester', url: 'https://tester.example/' },
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: data.total,
          itemListElement: data.cards.slice(0, 10).map(({ slug }, i) => ({
            '@type': 'ListItem',
            position: i + 1,
            url: `https://tester.example/stories/${slug}/`,
          })),
        },
      },
    ]);
  });

  test('continues the positions from page to page', () => {
    const { entities } = listOf({ kind: 'headlines' }, 2);
    expect(entities[0]).toMatchObject({
      url: 'https://tester.example/headlines/2/',
      mainEntity: { numberOfItems: 35, itemListElement: [31, 32, 33, 34, 35].map((position) => ({ position })) },
    });
  });

  test('has the type of a topic, if the edition gives one', () => {
    expect(listOf({ kind: 'topic', slug: 'cork' }).entities[0]).toMatchObject({
      name: 'Cork',
      about: { '@type': 'Place', name: 'Cork' },
    });
  });
});

describe('the structured data of the front page', () => {
  const frontOf = (made: Edition) =>
    dataOf(made).front(v.parse(FrontPage, published(planPublication(made), frontFile)));

  test('has the edition, its publisher, and the headlines in their order', async () => {
    const made = await bundledEdition();
    const front = v.parse(FrontPage, published(planPublication(made), frontFile));
    const slugs = [front.lead?.card, ...front.groups.flatMap(({ cards }) => cards)]
      .slice(0, 10)
      .map((card) => card?.slug);
    const [site, page] = frontOf(made);
    expect(site).toMatchObject({
      '@type': 'WebSite',
      name: 'Broadsheet',
      description: made.description,
      url: made.url,
      inLanguage: 'en',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Broadsheet' },
    });
    expect(page).toMatchObject({
      '@type': 'CollectionPage',
      mainEntity: {
        itemListElement: slugs.map((slug, i) => ({ position: i + 1, url: `${made.url}stories/${slug}/` })),
      },
    });
  });

  test('lists nothing in an empty edition', () => {
    expect(frontOf(edition({}))[1]).toMatchObject({ mainEntity: { itemListElement: [] } });
  });
});

test('the structured data of the page of all topics is in the language of the interface', () => {
  expect(
    dataOf(editionOf({ 'edition.json': { ...siteFile, inLanguage: 'he' } })).topics({ ...noTopics, page: 2 }),
  ).toEqual([
    {
      '@type': 'CollectionPage',
      name: 'Topics',
      url: 'https://tester.example/topics/-/2/',
      inLanguage: 'en',
      isPartOf: { '@type': 'WebSite', name: 'The Tester', url: 'https://tester.example/' },
    },
  ]);
});
