import { describe, expect, test } from 'vitest';
import { page, read, text } from './sample-page.ts';

const names = (head: string, body: string): string[] | undefined =>
  read(page(head, `<h1>Harbour reopens today</h1>${body}`)).authors?.map(({ name }) => name);
const data = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Harbour reopens today',
    author,
    publisher: { name: 'Courier' },
  })}</script>`;

describe('authors in the data', () => {
  test.each([
    ['a list', { '@list': [{ name: 'Ada Bole' }, { name: 'Cy Dunn' }] }, ['Ada Bole', 'Cy Dunn']],
    ['several names of one person', { '@type': 'Person', name: ['Ada Bole', 'Cy Dunn'] }, ['Ada Bole', 'Cy Dunn']],
    ['numbered fields', { 0: { name: 'Ada Bole' }, 1: { name: 'Cy Dunn' } }, ['Ada Bole', 'Cy Dunn']],
    ['the parts of a name', { '@type': 'Person', givenName: 'Ada', familyName: 'Bole' }, ['Ada Bole']],
    ['a role before the name', { '@type': 'Person', name: 'Von Courier-Redakteurin Ada Bole' }, ['Ada Bole']],
    ['a desk', { '@type': 'Person', name: 'Staff Writer' }, ['Staff Writer']],
    [
      'an office with "and" in its name',
      { '@type': 'Organization', name: 'Ships and Ports Ltd' },
      ['Ships and Ports Ltd'],
    ],
    ['a month as a name', { '@type': 'Person', name: 'June Topol' }, ['June Topol']],
    ['the site after the name', { '@type': 'Person', name: 'Ada Bole Courier News' }, ['Ada Bole']],
    ['the site alone', { '@type': 'Organization', name: 'Courier' }, ['Courier']],
    ['a site like two names', { '@type': 'Person', name: 'Courier & Staff' }, ['Courier & Staff']],
  ])('%s', (_, author, expected) => expect(names(data(author), text)).toEqual(expected));

  test.each([
    ['the site, and the person in the byline', 'Courier', '<p class="byline">By Ada Bole</p>', ['Ada Bole']],
    ['the first of two', 'Ada Bole', '<p class="byline">By Ada Bole and Cy Dunn</p>', ['Ada Bole', 'Cy Dunn']],
    ['a desk, and the person in the byline', 'Courier Staff', '<p class="byline">By Ada Bole</p>', ['Ada Bole']],
    ['a company', 'PT Media Baru', '<p>Oleh : Ada Bole</p>', ['Ada Bole']],
    ['one of two in the head', 'Ada Bole', '<meta name="author" content="Ada Bole, Cy Dunn">', ['Ada Bole', 'Cy Dunn']],
    ['an account', 'abole', '<p class="byline">By Ada Bole</p>', ['Ada Bole']],
  ])('%s', (_, name, byline, expected) =>
    expect(names(data({ '@type': 'Person', name }), byline + text)).toEqual(expected),
  );
});

test.each([
  ['author', 'Bole, Ada', ['Ada Bole']],
  ['citation_author', 'Bole, Ada Maria', ['Ada Maria Bole']],
  ['author', 'Ada Bole, Cy Dunn', ['Ada Bole', 'Cy Dunn']],
  ['article:author', '@courier', undefined],
  ['og:article:author', 'Ada Bole', ['Ada Bole']],
])('the field %s with %j names %j', (field, value, expected) =>
  expect(names(`<meta name="${field}" content="${value}">`, text)).toEqual(expected),
);

describe('authors that readers see', () => {
  test.each([
    [
      'beside the headline, not in the lines of other stories',
      `<p class="byline">By <a>Ada Bole</a></p>${text}<h3>More news of the day from Carrow</h3>` +
        '<p class="byline">By Cy Dunn</p>',
      ['Ada Bole'],
    ],
    [
      'not before the headline, in a list of other stories',
      `<div class="by-line-author"><span>Ada Bole</span><span>Staff Writer</span></div>${text}`,
      ['Ada Bole'],
    ],
    ['between signs', `<div>News | By Ada Bole | April 13, 2020</div>${text}`, ['Ada Bole']],
    ['after the text', `${text}<p class="author">Ada Bole</p>`, ['Ada Bole']],
    ['in RDFa', `<span property="schema:author">Ada Bole</span>${text}`, ['Ada Bole']],
    ['in Chinese', `<div class="author">文/赵小明 2020-01-30 10:00</div>${text}`, ['赵小明']],
    ['in no form', `<form class="author"><p>Your Name</p><p>Your Message</p></form>${text}`, undefined],
    ['in no sentence', `<p class="author">reporting from the harbour</p>${text}`, undefined],
  ])('%s', (_, body, expected) => expect(names('', body)).toEqual(expected));
});

test('a text for browsers without scripts alone is read', () =>
  expect(
    read(page('<title>Harbour reopens</title>', `<noscript><h1>Harbour reopens</h1>${text}</noscript>`)).headline,
  ).toBe('Harbour reopens'));

test('a field with the site in it names the publisher, and the byline the author', () => {
  const head =
    '<meta property="og:site_name" content="Tarn.example"><meta name="author" content="PT Sea Media - Tarn.example">';
  expect(names(`<title>Harbour reopens today</title>${head}`, `<p class="byline">By Ada Bole</p>${text}`)).toEqual([
    'Ada Bole',
  ]);
});
