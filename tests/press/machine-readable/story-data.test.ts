import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { locateAt, storyFile } from '../../../src/edition/addresses.ts';
import { plainText } from '../../../src/edition/plain-text.ts';
import { StoryPage } from '../../../src/edition/published.ts';
import { structuredData } from '../../../src/press/machine-readable/structured-data.ts';
import type { Edition } from '../../../src/press/model/edition.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { editionFile, editionOf, published, type Files } from '../../fixtures/copy.ts';
import { hostileFiles, hostileOptions, hostileTexts } from '../../fixtures/hostile-texts.ts';
import { siteFile } from '../../fixtures/machine-readers.ts';

const dataOf = (edition: Edition) =>
  structuredData(edition, edition.url === undefined ? (address) => address : locateAt(edition.url));
const edition = (files: Files) =>
  editionOf({ 'edition.json': siteFile, ...files }, { pictures: ['quay.jpg', 'logo.png'] });
const storyOf = (made: Edition, slug: string) =>
  v.parse(StoryPage, published(planPublication(made), storyFile(slug))).story;
const entitiesOf = (files: Files, slug = 'a') => {
  const made = edition(files);
  return dataOf(made).story(storyOf(made, slug));
};

const url = v.pipe(v.string(), v.url(), v.startsWith('https://'));
const text = v.pipe(v.string(), v.regex(/\S/u));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/u));
/**
 * What Google reads of an article (https://developers.google.com/search/docs/appearance/structured-data/article).
 * All fields are recommended, none is required.
 */
const Article = v.looseObject({
  '@type': v.picklist(['NewsArticle', 'Article', 'BlogPosting']),
  headline: v.optional(text),
  author: v.optional(
    v.array(
      v.object({ '@type': v.optional(v.picklist(['Person', 'Organization'])), name: text, url: v.optional(url) }),
    ),
  ),
  dateModified: v.optional(date),
  datePublished: v.optional(date),
  image: v.optional(
    v.array(
      v.object({
        '@type': v.literal('ImageObject'),
        url,
        width: v.number(),
        height: v.number(),
        caption: v.optional(text),
        creditText: v.optional(text),
      }),
    ),
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
  author: [
    { name: 'Ada', url: 'https://ada.example/', type: 'Person' },
    { name: 'The Tester', type: 'Organization' },
  ],
  dateline: 'CORK',
  datePublished: '2026-03-09T23:30:00-05:00',
  dateModified: '2026-03-10',
  about: [{ name: 'Cork', type: 'Place', sameAs: 'https://example.org/cork' }, 'Rain'],
  keywords: ['never shown'],
  image: { src: 'quay.jpg', alt: 'A quay', width: 4, height: 3, caption: 'C', credit: 'D' },
  correction: [{ text: 'It was *two*.', datePublished: '2026-03-11' }],
  inLanguage: 'ga',
  isBasedOn: ['https://www.example.com/a', 'A report'],
  license: 'CC BY',
  copyrightHolder: { name: 'The desk' },
};

describe('the structured data of a story', () => {
  const tester = { '@type': 'NewsMediaOrganization', name: 'The Tester', url: 'https://tester.example/' };
  const isPartOf = { '@type': 'WebSite', name: 'The Tester', url: 'https://tester.example/' };

  test('is an article with every fact that the page shows', () => {
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
      about: [
        { '@type': 'Place', name: 'Cork', sameAs: 'https://example.org/cork' },
        { '@type': 'Thing', name: 'Rain' },
      ],
      isPartOf,
      articleSection: story.section?.name,
      dateline: story.dateline,
      datePublished: story.published?.iso,
      dateModified: story.modified?.iso,
      author: [
        { '@type': 'Person', name: 'Ada', url: 'https://ada.example/' },
        { '@type': 'Organization', name: 'The Tester', url: 'https://tester.example/authors/the-tester/' },
      ],
      image: ['16x9', '4x3', '1x1'].map((shape, i) => ({
        '@type': 'ImageObject',
        url: `https://tester.example${story.image?.src.replace('.avif', `-${shape}-5-5.jpg`)}`,
        width: [4, 4, 3][i],
        height: [2, 3, 3][i],
        caption: 'C',
        creditText: 'D',
      })),
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

  test('has no field that the story leaves out', () => {
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

  test('has no keywords, short headline, picture elsewhere, or date without change, as the page', () => {
    const image = { src: 'https://other.example/x.png', alt: 'A quay', width: 4, height: 3 };
    const [article] = entitiesOf({ 'a.json': { ...full, image, dateModified: full.datePublished } });
    expect(JSON.stringify(article)).not.toMatch(/never shown|Short|other\.example|dateModified/u);
  });

  test('is a page, not an article, without text', () => {
    const { body: _, ...headline } = full;
    const [page, trail] = entitiesOf({ 'a.json': headline });
    expect(page).toEqual({
      '@type': 'WebPage',
      name: 'A *plain* headline',
      url: 'https://tester.example/stories/a/',
      inLanguage: 'ga',
      description: 'The standfirst.',
      about: [
        { '@type': 'Place', name: 'Cork', sameAs: 'https://example.org/cork' },
        { '@type': 'Thing', name: 'Rain' },
      ],
      isPartOf,
    });
    v.parse(Breadcrumbs, trail);
  });

  test('has the publisher that the edition names', () => {
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

  test('has addresses below the edition if that has no public address', () => {
    const made = editionOf({ 'edition.json': editionFile, 'a.json': full }, { pictures: ['quay.jpg'] });
    const [article, trail] = dataOf(made).story(storyOf(made, 'a'));
    expect(article).toMatchObject({
      url: '/stories/a/',
      isPartOf: { url: '/' },
      image: [{ url: expect.stringMatching(/^\/edition\/pictures\/[\da-f]{16}-16x9-5-5\.jpg$/u) }, {}, {}],
    });
    expect(trail).toMatchObject({ itemListElement: [{ item: '/sections/world/' }, {}] });
  });

  test.each(hostileTexts)('has a hostile text word for word as the page has it (%#)', (hostile) => {
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

  test('takes nobody for a person or an organization unless the story says so', () => {
    const author = [{ name: ' The\n Tester ' }, { name: 'Reuters' }, { name: 'Ada', type: 'Person' }];
    const files = { 'a.json': { headline: 'A', body: ['Text.'], author } };
    expect(entitiesOf(files)[0]?.['author']).toEqual([
      { name: 'The Tester', url: 'https://tester.example/authors/the-tester/' },
      { name: 'Reuters', url: 'https://tester.example/authors/reuters/' },
      { '@type': 'Person', name: 'Ada', url: 'https://tester.example/authors/ada/' },
    ]);
    expect(storyOf(edition(files), 'a').authors).toEqual([
      { name: 'The Tester', url: '/authors/the-tester/' },
      { name: 'Reuters', url: '/authors/reuters/' },
      { name: 'Ada', url: '/authors/ada/' },
    ]);
  });

  test('has the type and the identity of a topic only if this story gives them', () => {
    const cork = { name: 'Cork', type: 'Place', sameAs: 'https://example.org/cork' };
    const files = {
      'a.json': { headline: 'A', about: ['Cork'], body: ['Text.'] },
      'b.json': { headline: 'B', about: [cork], body: ['Text.'] },
    };
    expect(entitiesOf(files, 'a')[0]?.['about']).toEqual([{ '@type': 'Thing', name: 'Cork' }]);
    expect(entitiesOf(files, 'b')[0]?.['about']).toEqual([
      { '@type': 'Place', name: 'Cork', sameAs: 'https://example.org/cork' },
    ]);
  });
});
