import { describe, expect, test } from 'vitest';
import { namedOf } from '../../../src/press/model/make-edition.ts';
import { bundledEdition, editionFile, editionOf, faultsOf, type Files } from '../../fixtures/copy.ts';
import { firstEdition } from '../../fixtures/first-edition.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

describe('the public address', () => {
  const url = (own: string | undefined, siteUrl?: string) =>
    editionOf({ ...drought, 'edition.json': { ...editionFile, url: own } }, siteUrl === undefined ? {} : { siteUrl })
      .url;

  test('is the edition’s own, with a slash at its end', () => {
    expect(url('https://t.example')).toBe('https://t.example/');
    expect(url('https://t.example/news')).toBe('https://t.example/news/');
    expect(url(undefined)).toBeUndefined();
  });

  test('is the environment’s, where that gives one', () => {
    expect(url('https://t.example/', 'http://127.0.0.1:4173/base')).toBe('http://127.0.0.1:4173/base/');
  });

  test.each([
    ['t.example', '"t.example": not a complete address; begin with https://'],
    ['javascript:alert(1)', '"javascript:alert(1)": "javascript:" links are not safe to follow; write https: or http:'],
    [
      'https://t.example/a$b/',
      '"https://t.example/a$b/": the path of the site\'s address has none of $ * { } " \\ ^ | < >; name the folder otherwise',
    ],
    [
      'https://t.example/*/',
      '"https://t.example/*/": the path of the site\'s address has none of $ * { } " \\ ^ | < >; name the folder otherwise',
    ],
    ['https://t.example/#a', '"https://t.example/#a": the site\'s address has no ? or #; take out what follows them'],
  ])('is a fault of the environment’s where it cannot be used: %s', (siteUrl, message) => {
    expect(faultsOf(drought, { siteUrl })).toEqual([`SITE_URL: ${message}`]);
  });
});

describe('the order of stories', () => {
  const story = (headline: string, datePublished?: string, body?: string[]) => ({
    headline,
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(body === undefined ? {} : { body }),
  });
  const files: Files = {
    'a.json': story('Élan'),
    'b.json': story('Zebra', '2026-01-01'),
    'c.json': story('Apple', '2026-03-01T08:00:00+02:00'),
    'd.json': story('Eagle'),
    'e.json': story('Fox', '2026-03-01T07:00:00Z', ['Text.']),
    'f.json': story('Aardvark'),
  };
  const order = (front?: unknown) =>
    editionOf({ ...files, 'edition.json': { ...editionFile, ...(front === undefined ? {} : { front }) } })
      .stories.map(({ slug }) => slug)
      .join('');

  test('is the featured one, the editor’s, by date, and by headline', () => {
    expect(order({ lead: 'f', stories: ['d', 'b'] })).toBe('fdbeca');
    expect(order({ lead: 'b' })).toBe('becfda');
  });

  test('features the first that has text where the editor names none', () => {
    expect(order()).toBe('ecbfda');
    expect(order({ stories: ['a', 'e'] })).toBe('eacbfd');
  });

  test('is kept where the featured story is named twice', () => {
    expect(order({ lead: 'e', stories: ['a', 'e'] })).toBe('eacbfd');
  });

  test('does not hang on the order of the files', () => {
    const turned = Object.fromEntries(Object.entries(files).toReversed());
    expect(editionOf(turned).stories.map(({ slug }) => slug)).toEqual(editionOf(files).stories.map(({ slug }) => slug));
  });

  test('of one headline is the order of the slugs', () => {
    expect(editionOf({ 'y.json': story('Same'), 'x.json': story('Same') }).stories.map(({ slug }) => slug)).toEqual([
      'x',
      'y',
    ]);
  });
});

describe('a story', () => {
  test('may lie in any folder and have a name of any script', () => {
    const { bySlug } = editionOf({
      '2026/март/наводнение.json': { headline: 'Наводнение' },
      '2026/edition.json': { headline: 'Edition' },
    });
    expect([...bySlug.keys()].toSorted()).toEqual(['edition', 'наводнение']);
  });

  test('has one form of its name, however links to it were typed', () => {
    const { bySlug, lead } = editionOf({
      'edition.json': { ...editionFile, front: { lead: 'cafe\u0301' }, sections: [{ slug: 'the\u0301', name: 'Thé' }] },
      'cafe\u0301.json': { headline: 'Café', articleSection: 'th\u00e9' },
      'flood.json': {
        headline: 'x',
        related: ['cafe\u0301'],
        body: ['[a](story:cafe\u0301)'],
        articleSection: 'the\u0301',
      },
    });
    expect([...bySlug.keys()]).toContain('caf\u00e9');
    expect(lead?.slug).toBe('caf\u00e9');
    expect(bySlug.get('flood')?.section?.name).toBe('Thé');
    expect(lead?.section?.slug).toBe('th\u00e9');
  });

  test('is no schema that lies beside it', () => {
    expect(
      editionOf({ ...drought, 'story.schema.json': '{}', 'sub/edition.schema.json': 'not even JSON' }).stories,
    ).toHaveLength(1);
  });

  test('has its blocks read, with their markup', () => {
    const { body } =
      editionOf({
        'flood.json': {
          headline: 'x',
          body: [
            'A *b*',
            { type: 'heading', text: 'H' },
            { type: 'quote', text: 'Q', cite: 'C' },
            { type: 'list', items: ['I'] },
            { type: 'list', items: ['I'], ordered: true },
            { type: 'note', text: '`N`' },
          ],
        },
      }).bySlug.get('flood') ?? {};
    expect(body).toEqual([
      { type: 'paragraph', text: ['A ', { type: 'emphasis', content: ['b'] }] },
      { type: 'heading', text: ['H'] },
      { type: 'quote', text: ['Q'], cite: 'C' },
      { type: 'list', ordered: false, items: [['I']] },
      { type: 'list', ordered: true, items: [['I']] },
      { type: 'note', text: [{ type: 'code', text: 'N' }] },
    ]);
  });
});

describe('a topic', () => {
  const topics = (...about: unknown[][]) =>
    editionOf(
      Object.fromEntries(about.map((entries, i) => [`story-${i}.json`, { headline: `Story ${i}`, about: entries }])),
    ).topics.map(
      ({ slug, name, kind, stories }) =>
        `${slug}: ${name} (${kind ?? 'unknown'}), ${stories.map((story) => story.slug).join(' ')}`,
    );

  test('is one for all who name it, and the first to say what it is, does', () => {
    expect(
      topics(['ASEAN'], [{ name: 'asean', type: 'Organization' }, 'Oman'], [{ name: 'ASEAN ', type: 'Thing' }]),
    ).toEqual(['asean: ASEAN (Organization), story-0 story-1 story-2', 'oman: Oman (unknown), story-1']);
  });

  test('that a story names twice is named once', () => {
    expect(topics(['Oman', 'OMAN', { name: 'Oman', type: 'Place' }])).toEqual(['oman: Oman (Place), story-0']);
  });

  test('has an address, whatever its name', () => {
    const slugs = editionOf({
      'x.json': { headline: 'x', about: ['con', '𝐀𝐁', 'index', `${'long '.repeat(60)}a`, `${'long '.repeat(60)}b`] },
    }).topics.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(5);
    expect(slugs).toEqual(expect.arrayContaining(['con-topic', 'index-topic']));
  });
});

describe('a source', () => {
  test.each([
    ['Reuters', { name: 'Reuters' }],
    ['https://www.example.com/a', { name: 'www.example.com', url: 'https://www.example.com/a' }],
    ['javascript:alert(1)', { name: 'javascript:alert(1)' }],
    [
      { name: 'Reuters', url: 'https://www.example.com/' },
      { name: 'Reuters', url: 'https://www.example.com/' },
    ],
  ])('%j', (source, named) => {
    expect(namedOf(source)).toEqual(named);
  });
});

describe('the edition that ships', async () => {
  const { stories, lead, bySlug, sections } = await bundledEdition();

  test('features the seven paragraphs, word for word', () => {
    expect(lead?.slug).toBe(firstEdition.lead);
    expect(lead?.file.headline).toBe(firstEdition.headline);
    expect(lead?.file.body).toEqual(firstEdition.paragraphs);
    expect(lead?.body).toEqual(firstEdition.paragraphs.map((text) => ({ type: 'paragraph', text: [text] })));
  });

  test('has the sixteen related headlines, word for word and in order', () => {
    expect(lead?.file.related?.map((slug) => bySlug.get(slug)?.file.headline)).toEqual(firstEdition.related);
    expect(stories).toHaveLength(17);
  });

  test.each(firstEdition.relatedSlugs)('has only the headline of %s', (slug) => {
    const file = bySlug.get(slug)?.file;
    expect(Object.keys(file ?? {}).toSorted()).toEqual(['$schema', 'about', 'articleSection', 'headline']);
  });

  test('writes no author, date or picture, since its source gives none', () => {
    for (const { file } of stories) {
      for (const field of ['author', 'datePublished', 'dateModified', 'image', 'dateline'])
        expect(file).not.toHaveProperty(field);
    }
  });

  test('has every story in a section, and no section empty', () => {
    expect(stories.filter(({ section }) => section === undefined)).toEqual([]);
    expect(sections.filter((section) => !stories.some((story) => story.section === section))).toEqual([]);
  });
});

test('an edition without stories is one', () => {
  const { stories, lead, topics } = editionOf({});
  expect({ stories, lead, topics }).toEqual({ stories: [], lead: undefined, topics: [] });
});
