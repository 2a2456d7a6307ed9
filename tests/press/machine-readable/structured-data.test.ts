import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { frontFile, listFile, locateAt, storyFile, type ListName } from '../../../src/edition/addresses.ts';
import { plainText } from '../../../src/edition/plain-text.ts';
import { FrontPage, ListPage, StoryPage } from '../../../src/edition/published.ts';
import type { Edition } from '../../../src/press/model/edition.ts';
import { createHead } from '../../../src/press/machine-readable/head.ts';
import { publish } from '../../../src/press/pages/publication.ts';
import { structuredData } from '../../../src/press/machine-readable/structured-data.ts';
import { bundledEdition, editionFile, editionOf, published, type Files } from '../../fixtures/copy.ts';
import { hostileFiles, hostileOptions, hostileTexts } from '../../fixtures/hostile-texts.ts';
import { siteFile } from '../../fixtures/machine-readers.ts';

const dataOf = (edition: Edition) =>
  structuredData(edition, edition.url === undefined ? (address) => address : locateAt(edition.url));
const edition = (files: Files) =>
  editionOf({ 'edition.json': siteFile, ...files }, { pictures: ['quay.jpg', 'logo.png'] });
const storyOf = (made: Edition, slug: string) => v.parse(StoryPage, published(publish(made), storyFile(slug))).story;
const entitiesOf = (files: Files, slug = 'a') => {
  const made = edition(files);
  return dataOf(made).story(storyOf(made, slug));
};

/** What Google reads of an article (https://developers.google.com/search/docs/appearance/structured-data/article): all of it recommended, none required. */
const url = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const text = v.pipe(v.string(), v.regex(/\S/u));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/u));
const Article = v.looseObject({
  '@type': v.picklist(['NewsArticle', 'Article', 'BlogPosting']),
  headline: v.optional(text),
  author: v.optional(
    v.array(v.object({ '@type': v.picklist(['Person', 'Organization']), name: text, url: v.optional(url) })),
  ),
  dateModified: v.optional(date),
  datePublished: v.optional(date),
  image: v.optional(
    v.object({
      '@type': v.literal('ImageObject'),
      url,
      width: v.number(),
      height: v.number(),
      caption: v.optional(text),
      creditText: v.optional(text),
    }),
  ),
});
/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
const Breadcrumbs = v.strictObject({
  '@type': v.literal('BreadcrumbList'),
  itemListElement: v.pipe(
    v.array(
      v.strictObject({ '@type': v.literal('ListItem'), position: v.number(), name: text, item: v.optional(url) }),
    ),
    v.minLength(2),
  ),
});

const full = {
  headline: 'A *plain*\n headline',
  alternativeHeadline: 'Short',
  description: 'The standfirst.',
  articleSection: 'world',
  body: ['One [two](https://example.com/).'],
  author: [{ name: 'Ada', url: 'https://ada.example/' }, { name: 'The Tester' }],
  dateline: 'CORK',
  datePublished: '2026-03-09T23:30:00-05:00',
  dateModified: '2026-03-10',
  about: [{ name: 'Cork', type: 'Place' }, 'Rain'],
  keywords: ['never shown'],
  image: { src: 'quay.jpg', alt: 'A quay', width: 4, height: 3, caption: 'C', credit: 'D' },
  correction: [{ text: 'It was *two*.', datePublished: '2026-03-11' }],
  inLanguage: 'ga',
  isBasedOn: ['https://www.example.com/a', 'A report'],
  license: 'CC BY',
  copyrightHolder: { name: 'The desk' },
};

describe('a story', () => {
  const tester = { '@type': 'NewsMediaOrganization', name: 'The Tester', url: 'https://tester.example/' };
  const isPartOf = { '@type': 'WebSite', name: 'The Tester', url: 'https://tester.example/' };

  test('is an article with every fact that its page shows', () => {
    const story = storyOf(edition({ 'a.json': full }), 'a');
    const [article, trail] = entitiesOf({ 'a.json': full });
    v.parse(Article, article);
    v.parse(Breadcrumbs, trail);
    expect(article).toEqual({
      '@type': 'NewsArticle',
      headline: story.headline,
      mainEntityOfPage: 'https://tester.example/stories/a/',
      url: 'https://tester.example/stories/a/',
      inLanguage: story.language?.lang,
      description: story.description,
      about: story.topics.map(({ name }) => ({ '@type': 'Thing', name })),
      isPartOf,
      articleSection: story.section?.name,
      dateline: story.dateline,
      datePublished: story.published?.iso,
      dateModified: story.modified?.iso,
      author: [
        { '@type': 'Person', name: 'Ada', url: 'https://ada.example/' },
        { '@type': 'Organization', name: 'The Tester' },
      ],
      image: {
        '@type': 'ImageObject',
        url: `https://tester.example${story.image?.src}`,
        width: 4,
        height: 3,
        caption: 'C',
        creditText: 'D',
      },
      correction: story.corrections.map((correction) => ({
        '@type': 'CorrectionComment',
        text: plainText(correction.text),
        datePublished: correction.published?.iso,
      })),
      isBasedOn: [
        { '@type': 'CreativeWork', name: 'www.example.com', url: 'https://www.example.com/a' },
        { '@type': 'CreativeWork', name: 'A report' },
      ],
      license: { '@type': 'CreativeWork', name: 'CC BY' },
      copyrightHolder: { name: 'The desk' },
      publisher: tester,
    });
    expect(trail).toMatchObject({
      itemListElement: [
        { position: 1, name: 'World', item: 'https://tester.example/sections/world/' },
        { position: 2, name: story.headline },
      ],
    });
  });

  test('says nothing of what is not known', () => {
    expect(entitiesOf({ 'a.json': { headline: 'A', body: ['Text.'] } })).toEqual([
      {
        '@type': 'NewsArticle',
        headline: 'A',
        mainEntityOfPage: 'https://tester.example/stories/a/',
        url: 'https://tester.example/stories/a/',
        inLanguage: 'en',
        isPartOf,
        publisher: tester,
      },
    ]);
  });

  test('says nothing that its page does not: no keywords, no other headline, no picture of another site, no date of no change', () => {
    const image = { src: 'https://other.example/x.png', alt: 'A quay', width: 4, height: 3 };
    const [article] = entitiesOf({ 'a.json': { ...full, image, dateModified: full.datePublished } });
    expect(JSON.stringify(article)).not.toMatch(/never shown|Short|other\.example|dateModified|Place/u);
  });

  test('without text is no article but a page', () => {
    const { body: _, ...headline } = full;
    const [page, trail] = entitiesOf({ 'a.json': headline });
    expect(page).toEqual({
      '@type': 'WebPage',
      name: 'A *plain* headline',
      url: 'https://tester.example/stories/a/',
      inLanguage: 'ga',
      description: 'The standfirst.',
      about: [
        { '@type': 'Thing', name: 'Cork' },
        { '@type': 'Thing', name: 'Rain' },
      ],
      isPartOf,
    });
    v.parse(Breadcrumbs, trail);
  });

  test('names the publisher that the edition names', () => {
    const publisher = { name: 'The Press', url: 'https://press.example/' };
    const made = edition({ 'edition.json': { ...siteFile, publisher }, 'a.json': full });
    expect(dataOf(made).story(storyOf(made, 'a'))[0]).toMatchObject({
      publisher: { '@type': 'NewsMediaOrganization', ...publisher },
    });
    const unaddressed = edition({ 'edition.json': { ...siteFile, publisher: { name: 'The Press' } }, 'a.json': full });
    expect(dataOf(unaddressed).story(storyOf(unaddressed, 'a'))[0]?.['publisher']).toEqual({
      '@type': 'NewsMediaOrganization',
      name: 'The Press',
    });
  });

  test('has addresses below the edition where that has no public one', () => {
    const made = editionOf({ 'edition.json': editionFile, 'a.json': full }, { pictures: ['quay.jpg'] });
    const [article, trail] = dataOf(made).story(storyOf(made, 'a'));
    expect(article).toMatchObject({
      url: '/stories/a/',
      isPartOf: { url: '/' },
      image: { url: expect.stringMatching(/^\/edition\/pictures\//u) },
    });
    expect(trail).toMatchObject({ itemListElement: [{ item: '/sections/world/' }, {}] });
  });

  test.each(hostileTexts)('of hostile text is what its page says, word for word (%#)', (hostile) => {
    const made = editionOf(hostileFiles(hostile), hostileOptions);
    const story = storyOf(made, 'a');
    const [article] = dataOf(made).story(story);
    v.parse(Article, article);
    expect(article).toMatchObject({
      headline: story.headline,
      description: story.description,
      articleSection: story.section?.name,
      dateline: story.dateline,
      about: [{ name: story.topics[0]?.name }],
    });
  });
});

describe('a list of headlines', () => {
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
    const data = v.parse(ListPage, published(publish(made), listFile(list, page)));
    return { data, entities: dataOf(made).list(list, data) };
  };

  test('is a collection, with its first headlines and how many there are', () => {
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

  test('counts on from page to page', () => {
    const { entities } = listOf({ kind: 'headlines' }, 2);
    expect(entities[0]).toMatchObject({
      url: 'https://tester.example/headlines/2/',
      mainEntity: { numberOfItems: 35, itemListElement: [31, 32, 33, 34, 35].map((position) => ({ position })) },
    });
  });

  test('of a topic says what the topic is, where the edition does', () => {
    expect(listOf({ kind: 'topic', slug: 'cork' }).entities[0]).toMatchObject({
      name: 'Cork',
      about: { '@type': 'Place', name: 'Cork' },
    });
  });
});

describe('the front page', () => {
  const frontOf = (made: Edition) => dataOf(made).front(v.parse(FrontPage, published(publish(made), frontFile)));

  test('says what the edition is and who publishes it, and lists the headlines in their order', async () => {
    const made = await bundledEdition();
    const front = v.parse(FrontPage, published(publish(made), frontFile));
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

  test.each([
    ['/pictures/logo.png', 'https://tester.example/pictures/logo.png'],
    ['https://press.example/logo.png', 'https://press.example/logo.png'],
    // A file of the stories' folder is there only if a story ships it.
    ['logo.png', undefined],
    ['quay.jpg', expect.stringMatching(/^https:\/\/tester\.example\/edition\/pictures\/[0-9a-f]{16}\.jpg$/u)],
    ['javascript:alert(1)', undefined],
    ['//evil.example/x.png', undefined],
    ['', undefined],
  ])('has the publisher’s logo where it can be fetched: %s', (logo, expected) => {
    const [site] = frontOf(
      edition({ 'edition.json': { ...siteFile, publisher: { name: 'The Press', logo } }, 'a.json': full }),
    );
    expect(v.parse(v.object({ publisher: v.object({ logo: v.optional(v.string()) }) }), site).publisher.logo).toEqual(
      expected,
    );
  });

  test('of an empty edition lists nothing', () => {
    expect(frontOf(edition({}))[1]).toMatchObject({ mainEntity: { itemListElement: [] } });
  });
});

test('what machines read of a page is small', async () => {
  const made = await bundledEdition();
  const { files } = publish(made);
  const head = createHead(made);
  const of = (address: string) => JSON.parse(JSON.stringify(files.get(address)?.())) as unknown;
  const lists: ListName[] = [
    { kind: 'headlines' },
    { kind: 'section', slug: 'world' },
    { kind: 'topic', slug: 'donald-trump' },
  ];
  const heads = [
    head.front(v.parse(FrontPage, of(frontFile))),
    ...lists.map((list) => head.list(list, v.parse(ListPage, of(listFile(list))))),
    ...made.stories.map(({ slug }) => head.story(v.parse(StoryPage, of(storyFile(slug))))),
  ];
  expect(heads).toHaveLength(21);
  expect(Math.max(...heads.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(2048);
});
