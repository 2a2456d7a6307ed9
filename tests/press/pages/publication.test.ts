import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  filePath,
  frontFile,
  listFile,
  mastheadFile,
  pageLength,
  storyFile,
  wordsFile,
} from '../../../src/edition/addresses.ts';
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
import { publish } from '../../../src/press/pages/publication.ts';
import { bundledEdition, editionFile, publicationOf, published, type Files } from '../../fixtures/copy.ts';
import { firstEdition } from '../../fixtures/first-edition.ts';

/** Those of the index, by folder or file. */
const searchSchemas: Readonly<Record<string, v.GenericSchema>> = {
  'page.json': SearchPage,
  'index.json': SearchManifest,
  'days.json': SearchDays,
  words: SearchWords,
  endings: SearchEndings,
  postings: SearchPostings,
  cards: SearchCards,
};

/** What the browser will hold a data file against. */
function schemaOf(address: string): v.GenericSchema {
  if (address === mastheadFile) return Masthead;
  if (address === frontFile) return FrontPage;
  if (address.startsWith('/edition/v1/stories/')) return StoryPage;
  if (address.startsWith('/edition/v1/words/')) return Words;
  if (address.startsWith('/edition/v1/topics/-/')) return TopicsPage;
  if (address.startsWith('/edition/v1/search/')) return searchSchemas[address.split('/')[4] ?? ''] ?? v.never();
  return ListPage;
}

const storyPage = (files: Files, slug: string) => v.parse(StoryPage, published(publicationOf(files), storyFile(slug)));
const frontPage = (files: Files) => v.parse(FrontPage, published(publicationOf(files), frontFile));

const full = {
  headline: 'A *plain*\n headline',
  alternativeHeadline: 'Short',
  description: 'The standfirst.',
  articleSection: 'world',
  body: ['One [two](https://example.com/).', { type: 'list', items: ['three'] }],
  author: [{ name: 'Ada', url: 'https://ada.example/' }, { name: 'Ben' }],
  dateline: 'CORK',
  datePublished: '2026-03-09T23:30:00-05:00',
  dateModified: '2026-03-10',
  about: [{ name: 'Cork', type: 'Place' }],
  keywords: ['rain'],
  related: ['b'],
  image: { src: 'quay.jpg', alt: 'A quay', width: 4, height: 3, caption: 'C', credit: 'D' },
  correction: [{ text: 'It was *two*.', datePublished: '2026-03-11' }],
  inLanguage: 'ar',
  isBasedOn: ['https://www.example.com/a', 'A report'],
  license: 'CC BY',
  copyrightHolder: { name: 'The desk' },
  aliases: ['old-a'],
};

describe('every file of an edition', () => {
  const hostile = `<script>alert("$&")</script> <!--page--> %lang% {{x}} \u202e '"\\ </title> & &amp; \u2028`;
  const editions: [string, Files][] = [
    ['without stories', {}],
    [
      'of headlines',
      { 'a.json': { headline: 'A storm in Cork' }, 'b.json': { headline: 'B', articleSection: 'trade' } },
    ],
    ['with every fact', { 'a.json': full, 'b.json': { headline: 'B', articleSection: 'world' } }],
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
          description: hostile,
          articleSection: 'world',
          author: [{ name: hostile }],
          dateline: hostile,
          about: [hostile, { name: `${hostile} 2`, type: 'Thing' }],
          keywords: [hostile],
          body: [hostile, { type: 'quote', text: hostile, cite: hostile }],
          image: {
            src: 'https://example.com/x.jpg',
            alt: hostile,
            width: 1,
            height: 1,
            caption: hostile,
            credit: hostile,
          },
          correction: [{ text: hostile }],
          isBasedOn: [hostile, { name: hostile }],
          license: hostile,
          copyrightHolder: { name: hostile },
        },
        'b.json': { headline: 'B', about: [hostile] },
      },
    ],
  ];

  test.each(editions)('%s is what its schema says, without a field more or less', (_what, files) => {
    const publication = publicationOf(files, { pictures: ['quay.jpg'] });
    expect(publication.files.size).toBeGreaterThan(2);
    for (const [address, make] of publication.files) {
      const data: unknown = JSON.parse(JSON.stringify(make()));
      expect(v.parse(schemaOf(address), data)).toEqual(data);
      // An absent fact is an absent field: nothing is left out on the way to the file.
      expect(make()).toStrictEqual(data);
    }
  });

  test('says a hostile text as it was written, save for its white space', () => {
    const publication = publicationOf(editions[3]?.[1] ?? {});
    const { story } = v.parse(StoryPage, published(publication, storyFile('a')));
    const line = hostile.replaceAll(/\s+/gu, ' ').trim();
    expect(story.headline).toBe(line);
    expect(story.description).toBe(line);
    expect(story.dateline).toBe(line);
    expect(story.section?.name).toBe(line);
    expect(story.authors).toEqual([{ name: line }]);
    // A backslash before punctuation is markup; none of the rest is.
    expect(story.body.map(blockText)).toEqual([hostile, hostile]);
    expect(story.corrections).toEqual([{ text: [hostile] }]);
    expect(story.image?.alt).toBe(line);
    expect(story.topics[0]?.name).toBe(line);
    expect(story.license?.name).toBe(line);
  });

  test('can be kept on a disk, each under a name of its own', async () => {
    const { files, pages } = publish(await bundledEdition());
    const paths = [...files.keys(), ...pages].map(filePath);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith('/') || path.split('/').includes('..'))).toEqual([]);
  });

  test('is the same when it is made again', async () => {
    const texts = async () =>
      [...publish(await bundledEdition()).files].map(([address, make]) => [address, JSON.stringify(make())]);
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

  test('of lists hold thirty headlines each', () => {
    const files = Object.fromEntries(
      Array.from({ length: 61 }, (_, i) => [
        `story-${String(i).padStart(2, '0')}.json`,
        { headline: `Story ${String(i).padStart(2, '0')}`, articleSection: 'world', about: ['Cork'] },
      ]),
    );
    const publication = publicationOf(files);
    for (const list of [
      { kind: 'headlines' },
      { kind: 'section', slug: 'world' },
      { kind: 'topic', slug: 'cork' },
    ] as const) {
      const lists = [1, 2, 3].map((page) => v.parse(ListPage, published(publication, listFile(list, page))));
      expect(lists.map(({ cards, page, pages, total }) => [cards.length, page, pages, total])).toEqual([
        [pageLength, 1, 3, 61],
        [pageLength, 2, 3, 61],
        [1, 3, 3, 61],
      ]);
      expect(lists.flatMap(({ cards }) => cards.map(({ slug }) => slug))).toEqual(
        Object.keys(files).map((name) => name.replace('.json', '')),
      );
      expect(publication.files.has(listFile(list, 4))).toBe(false);
    }
    expect(publication.pages).toEqual(
      expect.arrayContaining(['/headlines/3/', '/sections/world/2/', '/topics/cork/3/']),
    );
    expect(publication.pages).not.toContain('/headlines/1/');
    expect(publication.pages).not.toContain('/headlines/4/');
  });

  test('of an empty section are one, without headlines', () => {
    const publication = publicationOf({});
    expect(published(publication, listFile({ kind: 'section', slug: 'world' }))).toEqual({
      name: 'World',
      cards: [],
      page: 1,
      pages: 1,
      total: 0,
    });
  });

  test('of thirty headlines are one', () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`story-${i}.json`, { headline: `Story ${i}` }]),
    );
    expect(publicationOf(files).pages.filter((page) => page.startsWith('/headlines/'))).toEqual(['/headlines/']);
  });
});

describe('a story’s page', () => {
  test('has every fact there is', () => {
    const publication = publicationOf({ 'a.json': full, 'b.json': { headline: 'B' } }, { pictures: ['quay.jpg'] });
    const { story } = v.parse(StoryPage, published(publication, storyFile('a')));
    expect(story).toMatchObject({
      slug: 'a',
      headline: 'A *plain* headline',
      description: 'The standfirst.',
      summary: 'The standfirst.',
      language: { lang: 'ar', dir: 'rtl' },
      section: { slug: 'world', name: 'World' },
      authors: [{ name: 'Ada', url: 'https://ada.example/' }, { name: 'Ben' }],
      dateline: 'CORK',
      published: { iso: '2026-03-09T23:30:00-05:00' },
      modified: { iso: '2026-03-10' },
      text: { kind: 'full', minutes: 1 },
      topics: [{ slug: 'cork', name: 'Cork' }],
      image: { from: 'shipped', alt: 'A quay', width: 4, height: 3, caption: 'C', credit: 'D' },
      corrections: [
        { text: ['It was ', { type: 'emphasis', content: ['two'] }, '.'], published: { iso: '2026-03-11' } },
      ],
      basedOn: [{ name: 'www.example.com', url: 'https://www.example.com/a' }, { name: 'A report' }],
      license: { name: 'CC BY' },
      copyrightHolder: { name: 'The desk' },
    });
  });

  test('has no field for a fact there is not', () => {
    expect(Object.keys(storyPage({ 'a.json': { headline: 'A' } }, 'a').story).toSorted()).toEqual([
      'authors',
      'basedOn',
      'body',
      'corrections',
      'headline',
      'slug',
      'summary',
      'text',
      'topics',
    ]);
  });

  test('takes blank text for none', () => {
    const { story } = storyPage(
      { 'a.json': { headline: 'A', description: ' ', dateline: '', alternativeHeadline: '\n' } },
      'a',
    );
    expect(story).not.toHaveProperty('description');
    expect(story).not.toHaveProperty('dateline');
    expect(frontPage({ 'a.json': { headline: 'A', alternativeHeadline: '\n' } }).lead?.card.headline).toBe('A');
  });

  test('says that a story was updated only where it was', () => {
    const { story } = storyPage(
      { 'a.json': { headline: 'A', datePublished: '2026-03-09', dateModified: '2026-03-09' } },
      'a',
    );
    expect(story).not.toHaveProperty('modified');
  });

  test.each([
    [['Short.'], 'Short.'],
    [[{ type: 'image', src: 'https://example.com/x.jpg', alt: '', width: 1, height: 1 }, 'The *text*.'], 'The text.'],
    [[], 'Headline only: the full story isn’t in this edition.'],
  ])('is summed up by how its text begins: %j', (body, summary) => {
    expect(storyPage({ 'a.json': { headline: 'A', body } }, 'a').story.summary).toBe(summary);
  });

  test('is summed up in whole words', () => {
    const { summary } = storyPage({ 'a.json': { headline: 'A', body: ['word, '.repeat(100)] } }, 'a').story;
    expect(summary).toMatch(/^(?:word, )+word…$/u);
    expect(summary.length).toBeLessThanOrEqual(200);
    expect(storyPage({ 'a.json': { headline: 'A', body: ['😀'.repeat(300)] } }, 'a').story.summary.isWellFormed()).toBe(
      true,
    );
  });

  test('of an empty text is headline-only', () => {
    expect(storyPage({ 'a.json': { headline: 'A', body: [] } }, 'a').story.text).toEqual({ kind: 'headline-only' });
  });
});

describe('related headlines', () => {
  const slugs = (files: Files, slug: string) => storyPage(files, slug).related.map((card) => card.slug);
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`cork-${i}.json`, { headline: `Cork ${i}`, about: ['Cork'] }]),
  );
  // So many that fewer than a quarter are about Cork, which would be no reason otherwise.
  const others = Object.fromEntries(
    ['Chess', 'Music', 'Bread', 'Trams', 'Paint', 'Skates', 'Wool', 'Clocks', 'Maps', 'Ferns'].flatMap((word) =>
      [1, 2, 3, 4, 5, 6, 7].map((i) => [
        `${word.toLowerCase()}-${i}.json`,
        { headline: `${word} ${i}`, about: [word] },
      ]),
    ),
  );

  test('are the editor’s in the editor’s order, then computed ones up to ten', () => {
    const files = { ...many, ...others, 'a.json': { headline: 'A', about: ['Cork'], related: ['chess-2', 'chess-1'] } };
    const related = slugs(files, 'a');
    expect(related.slice(0, 2)).toEqual(['chess-2', 'chess-1']);
    expect(related).toHaveLength(10);
    expect(related.slice(2).every((slug) => slug.startsWith('cork-'))).toBe(true);
  });

  test('are all of the editor’s, however many', () => {
    const related = Object.keys(many).map((name) => name.replace('.json', ''));
    expect(slugs({ ...many, 'a.json': { headline: 'A', related } }, 'a')).toEqual(related);
  });

  test('are those that the text leads to behind the editor’s, and lead back as well', () => {
    const files = {
      ...others,
      'a.json': {
        headline: 'Rain',
        related: ['music-1'],
        body: [
          'It fell as [that night](story:b).',
          { type: 'list', items: ['*[Chess](story:chess-1)*', '[Music](story:music-1)'] },
        ],
      },
      'b.json': { headline: 'Storm' },
    };
    expect(slugs(files, 'a')).toEqual(['music-1', 'b', 'chess-1']);
    expect(storyPage(files, 'b').related).toMatchObject([{ slug: 'a', why: { kind: 'linked' } }]);
  });

  test('lead back where an editor’s link came from', () => {
    const files = { 'a.json': { headline: 'Rain', related: ['b'] }, 'b.json': { headline: 'Chess' } };
    expect(storyPage(files, 'b').related).toMatchObject([{ slug: 'a', why: { kind: 'linked' } }]);
  });

  test('say what both are about; the editor’s too, where there is something to say', () => {
    const files = { ...many, ...others, 'a.json': { headline: 'A', about: ['Cork'], related: ['cork-3', 'chess-1'] } };
    const [first, second, third] = storyPage(files, 'a').related;
    expect(first).toMatchObject({ slug: 'cork-3', why: { kind: 'about', names: ['Cork'] } });
    expect(second).not.toHaveProperty('why');
    expect(third).toMatchObject({ why: { kind: 'about', names: ['Cork'] } });
  });

  test('are marked where they are another version of the story', () => {
    const body = [
      'Waves broke the old wall at nine. Nobody was hurt, and ferries stay in port until the wind turns to the north again.',
    ];
    const files = {
      ...others,
      'a.json': { headline: 'Wall breaks', body },
      'b.json': { headline: 'Harbour wall gives way', body },
    };
    expect(storyPage(files, 'a').related).toMatchObject([{ slug: 'b', why: { kind: 'version' } }]);
    const linked = { ...files, 'a.json': { headline: 'Wall breaks', body, related: ['chess-1', 'b'] } };
    expect(storyPage(linked, 'a').related).toMatchObject([
      { slug: 'chess-1' },
      { slug: 'b', why: { kind: 'version' } },
    ]);
  });

  test('are followed by the section’s others where they are few', () => {
    const files = {
      'a.json': { headline: 'Rain', articleSection: 'world' },
      'b.json': { headline: 'Chess', articleSection: 'world' },
      'c.json': { headline: 'Bread' },
    };
    expect(storyPage(files, 'a').more).toMatchObject({ section: { slug: 'world' }, cards: [{ slug: 'b' }] });
    expect(storyPage(files, 'c')).not.toHaveProperty('more');
  });

  test('never name a story twice on its page', () => {
    const files = {
      'a.json': { headline: 'Rain', articleSection: 'world', related: ['b'] },
      'b.json': { headline: 'Chess', articleSection: 'world' },
    };
    expect(storyPage(files, 'a')).not.toHaveProperty('more');
  });
});

describe('the front page', () => {
  const text = 'A paragraph of the text. '.repeat(24);

  test('opens with the featured story’s first paragraphs', () => {
    const { lead } = frontPage({
      'a.json': { headline: 'A', alternativeHeadline: 'Short', body: Array.from({ length: 9 }, () => text) },
    });
    expect(lead).toMatchObject({ card: { slug: 'a', headline: 'A' }, continues: true });
    expect(lead?.opening).toEqual([[text], [text], [text]]);
  });

  test('ends the opening where the text does, or where it is no paragraph', () => {
    expect(frontPage({ 'a.json': { headline: 'A', body: ['One.', 'Two.'] } }).lead).toMatchObject({
      opening: [['One.'], ['Two.']],
      continues: false,
    });
    expect(
      frontPage({ 'a.json': { headline: 'A', body: ['One.', { type: 'heading', text: 'H' }, 'Two.'] } }).lead,
    ).toMatchObject({ opening: [['One.']], continues: true });
  });

  test('has the sections in their order, the featured story in none of them, and the rest last', () => {
    const files = {
      'lead.json': { headline: 'L', articleSection: 'trade', body: ['x'] },
      'a.json': { headline: 'A', articleSection: 'world' },
      'b.json': { headline: 'B', articleSection: 'trade' },
      'c.json': { headline: 'C' },
    };
    expect(
      frontPage(files).groups.map(({ section, cards, total }) => [section?.slug, cards.map(({ slug }) => slug), total]),
    ).toEqual([
      ['world', ['a'], 1],
      ['trade', ['b'], 2],
      [undefined, ['c'], 1],
    ]);
  });

  test('leaves out a section that has nothing to show', () => {
    expect(frontPage({ 'a.json': { headline: 'A', articleSection: 'world' } }).groups).toEqual([]);
  });

  test('shows six of a section, and all that the editor chose', () => {
    const stories = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`story-${i}.json`, { headline: `Story ${i}`, articleSection: 'world' }]),
    );
    const files = (chosen: number) => ({
      ...stories,
      'lead.json': { headline: 'L' },
      'edition.json': {
        ...editionFile,
        front: { lead: 'lead', stories: Array.from({ length: chosen }, (_, i) => `story-${i}`) },
      },
    });
    expect(frontPage(files(0)).groups[0]).toMatchObject({ total: 12, cards: { length: 6 } });
    expect(frontPage(files(9)).groups[0]).toMatchObject({ total: 12, cards: { length: 9 } });
  });

  test('of the edition that ships has seven of the sixteen beside the featured story', async () => {
    const { lead } = v.parse(FrontPage, published(publish(await bundledEdition()), frontFile));
    expect(lead).toMatchObject({ card: { slug: firstEdition.lead }, relatedTotal: 16 });
    expect(lead?.related.map(({ headline }) => headline)).toEqual(firstEdition.related.slice(0, 7));
  });
});

describe('the masthead', () => {
  test('has what every page needs', () => {
    const publication = publicationOf({
      'edition.json': {
        ...editionFile,
        name: 'The\n Tester',
        description: 'News.',
        inLanguage: 'he',
        url: 'https://t.example',
      },
      'a.json': { headline: 'A' },
    });
    expect(published(publication, mastheadFile)).toEqual({
      name: 'The Tester',
      description: 'News.',
      url: 'https://t.example/',
      language: { lang: 'he', dir: 'rtl' },
      sections: [
        { slug: 'world', name: 'World' },
        { slug: 'trade', name: 'Trade' },
      ],
      stories: 1,
    });
  });
});

describe('a card', () => {
  test('has the day and the language where there are some, and the standfirst in lists only', () => {
    const publication = publicationOf({ 'a.json': full, 'b.json': { headline: 'B' } }, { pictures: ['quay.jpg'] });
    const { cards } = v.parse(ListPage, published(publication, listFile({ kind: 'headlines' })));
    expect(cards).toEqual([
      {
        slug: 'a',
        headline: 'Short',
        description: 'The standfirst.',
        section: { slug: 'world', name: 'World' },
        published: { iso: '2026-03-09', text: 'March 9, 2026' },
        language: { lang: 'ar', dir: 'rtl' },
        text: { kind: 'full', minutes: 1 },
      },
      { slug: 'b', headline: 'B', text: { kind: 'headline-only' } },
    ]);
    const { related } = v.parse(StoryPage, published(publication, storyFile('b')));
    expect(related[0]).not.toHaveProperty('description');
  });
});

describe('the words of slugs', () => {
  test('are kept by their first two characters, short ones left out', () => {
    const publication = publicationOf({
      'rubio-to-rome.json': { headline: 'A' },
      'rubio-stays.json': { headline: 'B' },
      '東京都-地震.json': { headline: 'C' },
    });
    const words = v.parse(Words, published(publication, wordsFile('ru')));
    expect(words.map(({ word, cards }) => [word, cards.map(({ slug }) => slug)])).toEqual([
      ['rubio', ['rubio-to-rome', 'rubio-stays']],
    ]);
    expect(publication.files.has(wordsFile('ro'))).toBe(true);
    expect(publication.files.has(wordsFile('to'))).toBe(false);
    expect(publication.files.has(wordsFile('東京'))).toBe(true);
  });

  test('have eight headlines at most', () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`storm-${i}.json`, { headline: `Storm ${i}` }]),
    );
    expect(v.parse(Words, published(publicationOf(files), wordsFile('st')))[0]?.cards).toHaveLength(8);
  });
});

describe('what the edition that ships says about its headlines', async () => {
  const publication = publish(await bundledEdition());
  const quoted = new Set(['us-sanctions-on-russia-could-expand-says-bessent']);

  test.each(firstEdition.relatedSlugs)('is quoted from the featured story where it says something: %s', (slug) => {
    const { passages } = v.parse(StoryPage, published(publication, storyFile(slug)));
    const expected = quoted.has(slug) ? [{ slug: firstEdition.lead, headline: firstEdition.headline }] : [];
    expect(passages.map(({ story }) => story)).toEqual(expected);
    for (const { text, paragraph } of passages)
      expect(firstEdition.paragraphs[Number(paragraph.slice(1)) - 1]).toContain(text);
  });

  test('is nothing about the featured story itself', () => {
    expect(v.parse(StoryPage, published(publication, storyFile(firstEdition.lead))).passages).toEqual([]);
  });
});

describe('the story so far', () => {
  const on = (
    day: number,
    about: readonly unknown[],
    body = `On day ${day} there was nothing but what happened on day ${day} of it.`,
  ) => ({ headline: `Day ${day}`, datePublished: `2026-03-0${day}`, about, body: [body] });
  const cork = { name: 'Cork', type: 'Place' };
  const soFar = (files: Files) => {
    const { topic, cards, total } = storyPage(files, 'a').soFar ?? {};
    return { topic: topic?.slug, cards: cards?.map(({ slug }) => slug), total };
  };

  test('is that of what happens rather than of where, and of equals that of what the editor names first', () => {
    const files = {
      'a.json': on(1, [cork, 'Rain', 'Flood']),
      'b.json': on(2, [cork, 'Flood', 'Rain']),
      'c.json': on(3, [cork, 'Flood', 'Rain']),
    };
    expect(soFar(files)).toEqual({ topic: 'rain', cards: ['a', 'b', 'c'], total: 3 });
    expect(soFar({ ...files, 'd.json': on(4, ['Rain']), 'e.json': { headline: 'Undated', about: ['Flood'] } })).toEqual(
      { topic: 'flood', cards: ['a', 'b', 'c'], total: 4 },
    );
    expect(soFar({ 'a.json': on(1, [cork]), 'b.json': on(2, [cork]), 'c.json': on(3, [cork]) })).toMatchObject({
      topic: 'cork',
    });
  });

  test('has no other version of the story for a point of its own', () => {
    const same =
      'Waves broke the old wall at nine. Nobody was hurt, and ferries stay in port until the wind turns to the north again.';
    const files = { 'a.json': on(1, ['Rain'], same), 'b.json': on(2, ['Rain'], same), 'c.json': on(3, ['Rain']) };
    expect(soFar(files)).toEqual({});
    expect(soFar({ ...files, 'd.json': on(4, ['Rain']) })).toMatchObject({ cards: ['a', 'c', 'd'], total: 4 });
  });
});
