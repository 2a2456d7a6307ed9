import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/import/web-pages/read-page.ts';
import { webPage } from '../../../src/import/web-pages/web-page.ts';
import { sourceFileOf } from '../source-file-of.ts';
import { bodyOf, page, paragraphs, read, text } from './sample-page.ts';

const described = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Person', '@id': '#ada', name: 'Cy Dunn', url: 'https://carrow.example/people/cy' },
    { '@type': 'Organization', '@id': '#site', name: 'Carrow Courier' },
    {
      '@type': 'NewsArticle',
      headline: 'Harbour reopens &amp; ferries return',
      datePublished: '2020-01-30T10:00:00+0100',
      dateModified: '2020-01-30T12:00:00+01:00',
      author: [{ '@id': '#ada' }],
      publisher: { '@id': '#site' },
      articleSection: 'Town',
      keywords: ['Harbour', 'Storm'],
      image: { '@type': 'ImageObject', url: 'https://carrow.example/quay-1200x800.jpg' },
      description: 'A week of storms ends, and the ferries sail again.',
    },
  ],
};
const data = `<script type="application/ld+json">${JSON.stringify(described)}</script>`;
const news = page(
  `<title>Harbour reopens & ferries return | Carrow Courier</title><link rel="canonical" href="https://carrow.example/news/harbour">${data}`,
  `<header><nav><a href="/">Home</a><a href="/town">Town</a></nav></header>
  <main><article><h1>Harbour reopens &amp; ferries return</h1>
  <p class="standfirst">A week of storms ends, and the ferries sail again.</p>
  <div class="byline">By <a rel="author" href="/people/cy">Cy Dunn</a>
  <time datetime="2020-01-30T10:00">30 January</time></div>
  <figure class="lead"><img src="/quay-600x400.jpg" alt="The quay">
  <figcaption>The quay. Photo: Ada Bole</figcaption></figure>
  <div class="article-body">
    <div class="share-tools"><a href="#">Share</a><a href="#">Tweet</a></div>
    <p>${paragraphs[0]}</p>
    <p><strong>Read more: <a href="/news/storm">Storm closes the harbour</a></strong></p>
    <div class="ad-slot">Advertisement</div>
    <p>${paragraphs[1]}</p>
    <aside class="newsletter-signup"><h3>Sign up</h3><form><input></form></aside>
    <figure><img data-src="/crane.jpg" src="data:image/gif;base64,R0" alt="A crane"></figure>
    <h2>The first ferry</h2>
    <p>${paragraphs[2]}</p>
    <p>Advertisement</p>
    <div class="related"><h3>Related stories</h3>
    <ul><li><a href="/a">One other headline</a></li><li><a href="/b">Another headline</a></li></ul></div>
  </div></article>
  <section class="comments"><p>A comment of a reader that is quite long,
 so that it looks like a paragraph of a text.</p></section></main>
  <footer><p>© Carrow Courier</p></footer>`,
);

describe('a page with data for search engines', () => {
  test('has its facts', () => {
    expect(read(news)).toMatchObject({
      id: 'https://carrow.example/news/harbour',
      headline: 'Harbour reopens & ferries return',
      address: 'https://carrow.example/news/harbour',
      authors: [{ name: 'Cy Dunn', type: 'Person', url: 'https://carrow.example/people/cy' }],
      datePublished: '2020-01-30T10:00:00+01:00',
      dateModified: '2020-01-30T12:00:00+01:00',
      sections: ['Town'],
      tags: [{ name: 'Harbour' }, { name: 'Storm' }],
      language: 'en',
      copyrightHolder: 'Carrow Courier',
      picture: { src: 'https://carrow.example/quay-600x400.jpg', alt: 'The quay', credit: 'Ada Bole' },
      standfirst: { children: [{ value: 'A week of storms ends, and the ferries sail again.' }] },
    });
  });

  test('has its text, and nothing that is around it', () => {
    expect(bodyOf(news)).toEqual([
      paragraphs[0],
      paragraphs[1],
      { type: 'image', src: 'https://carrow.example/crane.jpg', alt: 'A crane' },
      { type: 'heading', text: 'The first ferry' },
      paragraphs[2],
    ]);
    expect(read(news).losses?.every(({ isFurniture }) => isFurniture === true)).toBe(true);
  });
});

test.each([
  ['text in single quotes', "{'@type': 'x'}", undefined],
  ['a comma at the end', '{"@type":"NewsArticle","headline":"H","datePublished":"2020-01-30",}', '2020-01-30'],
  ['a line break in a text', '{"@type":"NewsArticle","headline":"a\nb","datePublished":"2020-01-30"}', '2020-01-30'],
  ['a comment around it', '<!-- {"@type":"NewsArticle","datePublished":"2020-01-30"} -->', '2020-01-30'],
  ['no end', '{"@type":"NewsArticle","datePublished":"2020-01-30","x":', '2020-01-30'],
  ['a list of lists', '[[{"@type":["NewsArticle"],"datePublished":"2020-01-30"}]]', '2020-01-30'],
])('data with %s are read where that is harmless', (_, json, date) => {
  const html = page(
    `<script type="application/ld+json">${json}</script>`,
    `<article><h1>Harbour reopens today</h1>${text}</article>`,
  );
  expect(read(html).datePublished).toBe(date);
});

describe('facts from the markup', () => {
  test.each([
    [
      'microdata',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Harbour reopens</h1><span itemprop="author" itemscope><span itemprop="name">Cy Dunn</span></span><meta itemprop="datePublished" content="2020-01-30T10:00:00Z"><div itemprop="articleBody">${text}</div></div>`,
    ],
    [
      'what readers see',
      `<article><h1>Harbour reopens</h1><p class="author">By Cy Dunn</p><time>January 30, 2020</time>${text}</article>`,
    ],
    ['a byline in words', `<h1>Harbour reopens</h1><p>By Cy Dunn</p><p class="date">30.01.2020</p><div>${text}</div>`],
  ])('%s', (_, body) => {
    const story = read(page('<title>Harbour reopens - Carrow Courier</title>', body));
    expect(story).toMatchObject({ headline: 'Harbour reopens', authors: [{ name: 'Cy Dunn' }] });
    expect(story.datePublished?.slice(0, 10)).toBe('2020-01-30');
    expect(bodyOf(page('', body))).toEqual(paragraphs);
  });

  test('meta elements', () => {
    const head =
      '<meta property="og:title" content="Harbour reopens"><meta property="og:site_name" ' +
      'content="Carrow Courier"><meta name="parsely-author" content="Cy Dunn">' +
      '<meta property="article:published_time" content="2020-01-30T10:00:00Z"><meta ' +
      'property="article:section" content="Town"><meta property="article:tag" content="Storm"><meta ' +
      'property="og:locale" content="en_GB">';
    expect(read(page(head, `<div>${text}</div>`).replace(' lang="en"', ''))).toMatchObject({
      headline: 'Harbour reopens',
      authors: [{ name: 'Cy Dunn' }],
      datePublished: '2020-01-30T10:00:00Z',
      sections: ['Town'],
      tags: [{ name: 'Storm' }],
      language: 'en-GB',
    });
  });

  test('are plausible: a change before the publication and a date of the far future are none', () => {
    const head =
      '<meta property="article:published_time" content="2999-01-30"><meta name="date" ' +
      'content="2020-01-30"><meta property="article:modified_time" content="2019-01-01">';
    const story = read(page(head, `<article><h1>Harbour reopens</h1>${text}</article>`));
    expect([story.datePublished, story.dateModified]).toEqual(['2020-01-30', undefined]);
  });
});

const inPart = (one: string): string => `<section class="text-block"><p>${one}</p></section><div class="ad">Ad</div>`;

describe('where the text is', () => {
  test.each([
    ['without names', `<div><div>${text}</div></div>`],
    ['between line breaks', `<div>${paragraphs.join('<br><br>')}</div>`],
    [
      'in an element with a name that means the page around it',
      `<div class="content with-sidebar share-enabled"><h1>Harbour</h1>${text}</div>`,
    ],
    ['in paragraphs inside inline elements', `<article><h1>Harbour</h1><span>${text}</span></article>`],
    ['on an AMP page', `<article><h1>Harbour</h1><amp-ad></amp-ad>${text}</article>`],
    ['in parts', `<article><h1>Harbour</h1>${paragraphs.map(inPart).join('')}</article>`],
  ])('%s', (_, body) => expect(bodyOf(page('<title>Harbour</title>', body))).toEqual(paragraphs));

  test('in the data alone', () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Harbour',
      articleBody: [...paragraphs, ...paragraphs].join('\n\n'),
    });
    expect(bodyOf(page(`<script type="application/ld+json">${json}</script>`, '<div id="app"></div>'))).toEqual([
      ...paragraphs,
      ...paragraphs,
    ]);
  });
});

describe('pages without a story are refused', () => {
  test.each([
    [
      'consent',
      page(
        '<title>Before you continue</title>',
        '<h1>Before you continue</h1><p>We use cookies and other data for many purposes, which you may ' +
          'accept or not, as you like it best.</p>',
      ),
      'consent',
    ],
    ['a person', page('<title>Just a moment...</title>', '<h1>Just a moment...</h1>'), 'person'],
    [
      'a list',
      page(
        '<title>Carrow Courier</title>',
        '<h1>News</h1><ul><li><a href="/a">One headline of the day</a></li><li><a href="/b">Another ' +
          'headline</a></li></ul>',
      ),
      'no text',
    ],
    ['nothing', page('', ''), 'no headline'],
  ])('%s', (_, html, reason) => {
    expect(readPage(html, 'page.html')).toMatchObject({
      refused: true,
      place: 'page.html',
      reason: expect.stringContaining(reason) as string,
    });
  });
});

test.each([
  ['<!DOCTYPE html><html><body>', true],
  ['<!-- saved from url=(0020)https://a.example/ -->\n<html>', true],
  ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">', true],
  ['<?xml version="1.0"?><rss><channel>', false],
  ['<p>One.</p>', false],
  ['---\ntitle: A\n---', false],
])('%j is recognised as a page: %s', (start, isPage) => {
  expect(webPage.recognises(sourceFileOf('page.html', start))).toBe(isPage);
});

test.each([
  ['100,000 levels', `<article><h1>Harbour</h1>${text}${'<div>'.repeat(100_000)}`],
  ['5000 elements', `<article><h1>Harbour</h1>${text}</article>${'<span class="share">x</span>'.repeat(5000)}`],
  [
    '5000 links to authors',
    `<article><h1>Harbour</h1>${text}</article>${'<a rel="author" href="/a">Ada Bole</a>'.repeat(5000)}`,
  ],
  [
    'data that are nested without end',
    `<script type="application/ld+json">${'{"a":['.repeat(50_000)}</script><h1>Harbour</h1>${text}`,
  ],
  [
    '50,000 names of authors',
    `<article><h1>Harbour</h1>${text}</article>${'<meta name="author" content="Ada Bole">'.repeat(50_000)}`,
  ],
])('a page with %s ends', (_, body) => {
  expect(readPage(page('<title>Harbour</title>', body), 'page.html')).toMatchObject({ headline: 'Harbour' });
});
