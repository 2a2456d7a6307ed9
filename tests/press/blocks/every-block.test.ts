import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../src/app/renderer.tsx';
import '../../../src/components/blocks/rare-components.ts';
import { storyAddress } from '../../../src/edition/addresses.ts';
import type { BlockType } from '../../../src/edition/blocks/block.ts';
import { publicationOf, published } from '../../fixtures/copy.ts';
import { pathOf } from './block-path.ts';

/** What has to become of a block. */
interface Expected {
  /** As an editor writes it. */
  readonly file: unknown;
  /** What its page shows, in HTML. */
  readonly page: string;
  /** What feeds have, in HTML. */
  readonly feed: string;
  /** What search finds. */
  readonly found: readonly string[];
  readonly spoken: readonly string[];
  /** The links to other sites, which paper lists with numbers. */
  readonly links?: readonly string[];
  /** How many files are kept offline. */
  readonly kept?: number;
  /** The property of the structured data. */
  readonly data?: string;
}

const link = '[the plan](https://plan.example/)';
const plan = ['https://plan.example/'];
const picture = { src: 'quay.jpg', alt: 'The quay', caption: `The *quay*, ${link}` };

/** The compiler names each kind of block that has no entry here. */
const blocks: { readonly [T in BlockType]: Expected } = {
  audio: {
    file: { type: 'audio', src: 'tide.mp3', title: 'The tide', transcript: [`Waves, ${link}.`] },
    page: '<audio controls="" preload="none"',
    feed: '<audio controls="" preload="none"',
    found: ['The tide\nWaves, the plan.'],
    // The recording says the rest.
    spoken: ['The tide'],
    links: plan,
    data: 'audio',
  },
  box: {
    file: { type: 'box', title: 'Key points', body: [`Ferries, ${link}`, { type: 'list', items: ['Fares'] }] },
    page: '>Fares</',
    feed: '<li>Fares</li>',
    found: ['Key points\nFerries, the plan\nFares'],
    spoken: ['Key points', 'Ferries, the plan', 'Fares'],
    links: plan,
  },
  break: { file: { type: 'break' }, page: '<hr', feed: '<hr/>', found: [], spoken: [] },
  code: {
    file: { type: 'code', text: 'tide --json', language: 'sh' },
    page: 'tide --json</',
    feed: '<code>tide --json</code></pre>',
    found: ['tide --json'],
    spoken: [],
    data: 'hasPart',
  },
  embed: {
    file: { type: 'embed', url: 'https://films.example/1', title: 'The ferry', text: 'A test run.' },
    page: 'href="https://films.example/1"',
    feed: '<a href="https://films.example/1">',
    found: ['The ferry\nA test run.'],
    // The rest is another site's.
    spoken: ['The ferry'],
    links: ['https://films.example/1'],
    data: 'citation',
  },
  footnotes: {
    file: { type: 'footnotes', items: { 1: `Accounts, ${link}` } },
    page: '>Accounts, ',
    feed: '<li>Accounts, ',
    found: ['Accounts, the plan'],
    spoken: [],
    links: plan,
  },
  gallery: {
    file: { type: 'gallery', images: [picture, { src: 'lamp.jpg', alt: 'A lamp' }] },
    page: 'alt="A lamp"',
    feed: 'alt="A lamp"',
    found: ['The quay, the plan'],
    spoken: [],
    links: plan,
    kept: 2,
    data: 'associatedMedia',
  },
  heading: {
    file: { type: 'heading', text: 'The *quay*' },
    page: 'The <em>quay</em></h2>',
    feed: '<h2>The <em>quay</em></h2>',
    found: ['The quay'],
    spoken: ['The quay'],
  },
  image: {
    file: { type: 'image', ...picture },
    page: 'alt="The quay"',
    feed: 'alt="The quay"',
    found: ['The quay, the plan'],
    spoken: [],
    links: plan,
    kept: 1,
  },
  list: {
    file: { type: 'list', items: ['Granite', { text: 'Core', items: [link] }], ordered: true },
    page: '>Granite</',
    feed: '<ol><li>Granite</li><li>Core<ul>',
    found: ['Granite\nCore\nthe plan'],
    spoken: ['Granite', 'Core', 'the plan'],
    links: plan,
  },
  note: {
    file: { type: 'note', text: `Written before ${link}.` },
    page: 'Written before <a',
    feed: 'Written before <a',
    found: ['Written before the plan.'],
    spoken: ['Written before the plan.'],
    links: plan,
  },
  paragraph: {
    file: `The *quay*, ${link}.`,
    page: 'The <em>quay</em>, <a',
    feed: '<p>The <em>quay</em>, <a',
    found: ['The quay, the plan.'],
    spoken: ['The quay, the plan.'],
    links: plan,
  },
  pullquote: {
    file: { type: 'pullquote', text: 'Nine years.', cite: 'Osk Tiller' },
    page: 'Nine years.</',
    feed: '',
    found: [],
    spoken: [],
  },
  quote: {
    file: { type: 'quote', text: ['So long.', `But ${link}.`], cite: 'Osk Tiller' },
    page: 'Osk Tiller</',
    feed: '<blockquote><p>So long.</p>',
    found: ['So long.\nBut the plan.', 'Osk Tiller'],
    spoken: ['So long.', 'But the plan.', 'Osk Tiller'],
    links: plan,
  },
  table: {
    file: { type: 'table', caption: 'Costs', head: ['Year', 'Spent'], rows: [['2020', link]] },
    page: '<table',
    feed: '<table',
    found: ['Costs\nYear Spent\n2020 the plan'],
    spoken: ['Costs', 'Year: 2020, Spent: the plan'],
    links: plan,
    data: 'hasPart',
  },
  video: {
    file: { type: 'video', src: 'quay.mp4', poster: 'quay.jpg', width: 4, height: 3, caption: `A film, ${link}` },
    page: '<video controls="" preload="none"',
    feed: '<video controls="" preload="none"',
    found: ['A film, the plan'],
    spoken: [],
    links: plan,
    kept: 1,
    data: 'video',
  },
};

const options = { pictures: ['quay.jpg', 'lamp.jpg'], media: ['quay.mp4', 'tide.mp3'] };

/** The HTML of the page of a story. */
async function pageOf(body: readonly unknown[]): Promise<string> {
  const publication = publicationOf({ 'story.json': { headline: 'H', body } }, options);
  const { page } = await createRenderer('/').render(storyAddress('story'), (file) => published(publication, file));
  return page;
}

describe.each(Object.entries(blocks))('a block of the type %s', (type, expected) => {
  // Footnotes need a sign that leads to them.
  const body = type === 'footnotes' ? ['A[^1].', expected.file] : [expected.file];
  const path = pathOf(body, options);
  const own = (texts: readonly string[]) => texts.filter((text) => !['', 'A.'].includes(text));

  test('is on the page', async () => {
    expect(await pageOf(body)).toContain(expected.page);
  });

  test('is in feeds', () => {
    expect(path.feed).toContain(expected.feed);
    // What is elsewhere in the story already is in feeds once.
    expect(path.feed === '').toBe(expected.feed === '');
  });

  test('is found by search', () => expect(own(path.found)).toEqual(expected.found));

  test('is read aloud', () => expect(own(path.spoken)).toEqual(expected.spoken));

  test('has its links on paper', async () => {
    expect(path.links).toEqual(expected.links ?? []);
    const page = await pageOf(body);
    for (const href of path.links) expect(page.split(href).length).toBeGreaterThan(2);
  });

  test('has its files offline', () => expect(path.files).toHaveLength(expected.kept ?? 0));

  test('is what search engines are told', () => {
    expect(Object.keys(path.data)).toEqual(expected.data === undefined ? [] : [expected.data]);
  });
});
