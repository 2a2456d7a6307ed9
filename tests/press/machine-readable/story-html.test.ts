// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { PressStory } from '../../../src/press/model/edition.ts';
import { storyHtml } from '../../../src/press/machine-readable/story-html.ts';
import { locateAt } from '../../../src/edition/addresses.ts';
import { editionOf } from '../../fixtures/copy.ts';
import { hostileFiles, hostileOptions, hostileTexts, shown } from '../../fixtures/hostile-texts.ts';

const locate = locateAt('https://tester.example/paper/');
const htmlOf = (story: PressStory | undefined): string => (story === undefined ? '' : storyHtml(story, locate, 'UTC'));
/** The HTML of a story in English, without the element around it that says so. */
const html = (story: Record<string, unknown>) =>
  htmlOf(
    editionOf(
      { 'a.json': { headline: 'A', ...story }, 'b.json': { headline: 'B' } },
      { pictures: ['quay.jpg'], shipped: ['/https:/evil.example/x.png', '/pictures/a b.png'] },
    ).bySlug.get('a'),
  ).replace(/^<div lang="en" dir="ltr">(.*)<\/div>$/su, '$1');

describe('a story as HTML', () => {
  test.each([
    [['One.', 'Two.'], '<p>One.</p><p>Two.</p>'],
    [[{ type: 'heading', text: 'H' }], '<h2>H</h2>'],
    [[{ type: 'quote', text: 'Q' }], '<blockquote><p>Q</p></blockquote>'],
    [
      [{ type: 'quote', text: 'Q', cite: 'C' }],
      '<figure><blockquote><p>Q</p></blockquote><figcaption>C</figcaption></figure>',
    ],
    [[{ type: 'list', items: ['a', 'b'] }], '<ul><li>a</li><li>b</li></ul>'],
    [[{ type: 'list', items: ['a'], ordered: true }], '<ol><li>a</li></ol>'],
    [[{ type: 'note', text: 'N' }], '<aside><p>N</p></aside>'],
    [['*a* **b** `c`'], '<p><em>a</em> <strong>b</strong> <code dir="ltr">c</code></p>'],
    [['[a](https://example.org/?b=1&c=2)'], '<p><a href="https://example.org/?b=1&amp;c=2">a</a></p>'],
    [['[a](story:b)'], '<p><a href="https://tester.example/paper/stories/b/">a</a></p>'],
    [['[a](story:b "B & C")'], '<p><a href="https://tester.example/paper/stories/b/" title="B &amp; C">a</a></p>'],
    [['a < b & c'], '<p>a &lt; b &amp; c</p>'],
  ])('has each kind of block: %j', (body, expected) => {
    expect(html({ body })).toBe(expected);
  });

  test('has whole addresses of the edition’s pictures', () => {
    const image = { alt: 'A "quay"', width: 4, height: 3 };
    expect(html({ body: [{ type: 'image', src: '/pictures/a b.png', caption: 'C', credit: 'D', ...image }] })).toBe(
      '<figure><img src="https://tester.example/paper/pictures/a%20b.png" alt="A &quot;quay&quot;" ' +
        'width="4" height="3"/>' +
        '<figcaption>C D</figcaption></figure>',
    );
    expect(html({ body: ['x'], image: { src: 'quay.jpg', ...image } })).toMatch(
      /^<figure><img src="https:\/\/tester\.example\/paper\/edition\/pictures\/[0-9a-f]{16}\.jpg"/u,
    );
  });

  test('never takes a path for the address of another site', () => {
    expect(
      html({ body: ['x'], image: { src: '/https://evil.example/x.png', alt: '', width: 1, height: 1 } }),
    ).toContain('src="https://tester.example/paper/https%3A/evil.example/x.png"');
  });

  test('links pictures on other sites without loading them', () => {
    expect(
      html({ body: [{ type: 'image', src: 'https://other.example/x.png', alt: 'A quay', width: 4, height: 3 }] }),
    ).toBe(
      '<figure><p>A quay<br/><a href="https://other.example/x.png">Open the picture at other.example</a></p></figure>',
    );
  });

  test('starts with dateline and corrections, and ends with sources and rights', () => {
    const story = {
      body: ['Text.'],
      description: 'A standfirst.',
      dateline: 'CORK',
      correction: [{ text: 'It was *two*.', datePublished: '2026-03-11' }, { text: 'And three.' }],
      isBasedOn: ['https://www.example.com/a', 'A report'],
      copyrightHolder: 'The desk',
      license: { name: 'CC BY', url: 'https://example.org/by' },
    };
    expect(html(story)).toBe(
      '<p>CORK</p><p><strong>Correction, March 11, 2026:</strong> It was <em>two</em>.</p>' +
        '<p><strong>Correction:</strong> And three.</p><p>Text.</p>' +
        '<p>Based on <a href="https://www.example.com/a">www.example.com</a> and A report</p>' +
        '<p>Copyright The desk</p><p>License <a href="https://example.org/by">CC BY</a></p>',
    );
  });

  test('has a notice if the story is headline-only', () => {
    expect(html({})).toBe('<p>Headline only: the full story isn’t in this edition.</p>');
    expect(html({ description: 'A standfirst.' })).toBe(
      '<p>A standfirst.</p><p>Headline only: the full story isn’t in this edition.</p>',
    );
  });

  test('has its language and direction', () => {
    expect(html({ body: ['نص'], inLanguage: 'ar' })).toBe('<div lang="ar" dir="rtl"><p>نص</p></div>');
    expect(htmlOf(editionOf({ 'a.json': { headline: 'A', body: ['Text.'] } }).bySlug.get('a'))).toBe(
      '<div lang="en" dir="ltr"><p>Text.</p></div>',
    );
  });

  test.each(hostileTexts)('holds a hostile text as text (%#)', (text) => {
    const source = htmlOf(editionOf(hostileFiles(text), hostileOptions).bySlug.get('a'));
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    const names = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
    expect(
      [...names].filter(
        (name) =>
          ![
            'div',
            'p',
            'strong',
            'figure',
            'img',
            'figcaption',
            'h2',
            'blockquote',
            'ul',
            'li',
            'aside',
            'br',
            'a',
            'code',
          ].includes(name),
      ),
    ).toEqual([]);
    const attributes = new Set([...body.querySelectorAll('*')].flatMap((found) => found.getAttributeNames()));
    expect([...attributes].toSorted()).toEqual(['alt', 'dir', 'height', 'href', 'lang', 'src', 'width']);
    expect([...body.querySelectorAll('img')].map(({ src }) => new URL(src).host)).toEqual(['tester.example']);
    expect(shown(body.querySelector('h2')?.textContent ?? '')).toBe(shown(`${text} x`));
    expect(shown(body.querySelector('img')?.alt ?? '')).toBe(shown(`${text} x`));
  });
});
