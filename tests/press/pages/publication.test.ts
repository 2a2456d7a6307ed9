import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { filePath, frontFile, mastheadFile, storyFile } from '../../../src/edition/addresses.ts';
import { blockText } from '../../../src/edition/plain-text.ts';
import { FrontPage, ListPage, Masthead, StoryPage, TopicsPage, Words } from '../../../src/edition/published.ts';
import {
  SearchCards,
  SearchDays,
  SearchEndings,
  SearchManifest,
  SearchPage,
  SearchPostings,
  SearchWords,
} from '../../../src/search-engine/format.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { bundledEdition, editionFile, publicationOf, published, type Files } from '../../fixtures/copy.ts';
import { storyWithEverything } from '../../fixtures/pages.ts';
import { asWritten } from '../../fixtures/hostile-texts.ts';

/** The schemas of the search index, by folder or file. */
const searchSchemas: Readonly<Record<string, v.GenericSchema>> = {
  'page.json': SearchPage,
  'index.json': SearchManifest,
  'days.json': SearchDays,
  words: SearchWords,
  endings: SearchEndings,
  postings: SearchPostings,
  cards: SearchCards,
};

/** The schema that the browser checks a data file by. */
function schemaOf(address: string): v.GenericSchema {
  if (address === mastheadFile) return Masthead;
  if (address === frontFile) return FrontPage;
  if (address.startsWith('/edition/v1/stories/')) return StoryPage;
  if (address.startsWith('/edition/v1/words/')) return Words;
  if (address.startsWith('/edition/v1/topics/-/')) return TopicsPage;
  if (address.startsWith('/edition/v1/search/')) return searchSchemas[address.split('/')[4] ?? ''] ?? v.never();
  return ListPage;
}

describe('every data file of an edition', () => {
  const hostile = `<script>alert("$&")</script> <!--page--> %lang% {{x}} \u202e '"\\ </title> & &amp; \u2028`;
  const editions: [string, Files][] = [
    ['without stories', {}],
    [
      'with headlines only',
      { 'a.json': { headline: 'A storm in Cork' }, 'b.json': { headline: 'B', articleSection: 'trade' } },
    ],
    ['with every field', { 'a.json': storyWithEverything, 'b.json': { headline: 'B', articleSection: 'world' } }],
    [
      'with hostile text',
      {
        'edition.json': {
          ...editionFile,
          name: hostile,
          description: hostile,
          publisher: { name: hostile },
          sections: [{ slug: 'world', name: hostile, description: hostile }],
        },
        'a.json': {
          headline: hostile,
          alternativeHeadline: hostile,
          description: asWritten(hostile),
          articleSection: 'world',
          author: [{ name: hostile }],
          dateline: hostile,
          about: [hostile, { name: `${hostile} 2`, type: 'Thing' }],
          keywords: [hostile],
          body: [asWritten(hostile), { type: 'quote', text: asWritten(hostile), cite: hostile }],
          image: {
            src: 'https://example.com/x.jpg',
            alt: hostile,
            width: 1,
            height: 1,
            caption: asWritten(hostile),
            credit: asWritten(hostile),
          },
          correction: [{ text: asWritten(hostile) }],
          isBasedOn: [hostile, { name: hostile }],
          license: hostile,
          copyrightHolder: { name: hostile },
        },
        'b.json': { headline: 'B', about: [hostile] },
      },
    ],
  ];

  test.each(editions)('%s has exactly the fields of its schema', (_what, files) => {
    const publication = publicationOf(files, { pictures: ['quay.jpg'] });
    expect(publication.files.size).toBeGreaterThan(2);
    for (const [address, make] of publication.files) {
      const data: unknown = JSON.parse(JSON.stringify(make()));
      expect(v.parse(schemaOf(address), data)).toEqual(data);
      // An absent field is left out, not undefined, which a JSON file can't hold.
      expect(make()).toStrictEqual(data);
    }
  });

  test('has a hostile text as written, except for its white space', () => {
    const publication = publicationOf(editions[3]?.[1] ?? {});
    const { story } = v.parse(StoryPage, published(publication, storyFile('a')));
    const line = hostile.replaceAll(/\s+/gu, ' ').trim();
    expect(story.headline).toBe(line);
    expect(story.description).toBe(line);
    expect(story.dateline).toBe(line);
    expect(story.section?.name).toBe(line);
    expect(story.authors.map(({ name }) => name)).toEqual([line]);
    expect(story.body.map(blockText)).toEqual([hostile, hostile]);
    expect(story.corrections).toEqual([{ text: [hostile] }]);
    expect(story.image?.alt).toBe(line);
    expect(story.topics[0]?.name).toBe(line);
    expect(story.license?.name).toBe(line);
  });

  test('has a path of its own', async () => {
    const { files, pages } = planPublication(await bundledEdition());
    const paths = [...files.keys(), ...pages].map(filePath);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith('/') || path.split('/').includes('..'))).toEqual([]);
  });

  test('is the same each time it is made', async () => {
    const texts = async () =>
      [...planPublication(await bundledEdition()).files].map(([address, make]) => [address, JSON.stringify(make())]);
    expect(await texts()).toEqual(await texts());
  });
});

describe('the pages of an edition', () => {
  test('are the front page, and one for each story, list, section and topic', () => {
    const { pages } = publicationOf({
      'a.json': { headline: 'A', articleSection: 'world', about: ['Cork'] },
      'b.json': { headline: 'B' },
    });
    expect(pages.toSorted()).toEqual([
      '/',
      '/headlines/',
      '/sections/trade/',
      '/sections/world/',
      '/stories/a/',
      '/stories/b/',
      '/topics/',
      '/topics/cork/',
    ]);
  });
});

test('the data of a renamed story is also at its former addresses, and names them', () => {
  const publication = publicationOf({
    'new-name.json': { headline: 'A', aliases: ['old-name', 'caf\u00e9'] },
    'b.json': { headline: 'B' },
  });
  const data = published(publication, storyFile('new-name'));
  expect(data).toMatchObject({ story: { slug: 'new-name', formerSlugs: ['old-name', 'caf\u00e9'] } });
  for (const former of ['old-name', 'caf\u00e9']) expect(published(publication, storyFile(former))).toEqual(data);
  expect(published(publication, storyFile('b'))).not.toHaveProperty('story.formerSlugs');
  expect(publication.pages.filter((address) => address.startsWith('/stories/'))).toHaveLength(2);
});
