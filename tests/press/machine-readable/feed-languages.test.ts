// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { jsonOf } from '../../fixtures/feeds.ts';

const story = {
  headline: '港が再開した',
  inLanguage: 'ja',
  correction: [{ text: '一週間', datePublished: '2026-03-11' }],
  isBasedOn: '共同',
  copyrightHolder: '山田花子',
  image: { src: 'https://elsewhere.example/x.png', alt: '港', width: 4, height: 3 },
  body: ['港は再開した。'],
};

/** The texts of a feed's first item, each with its language. */
function texts(): [string, string | null][] {
  const [item] = jsonOf({ 'a.json': story }).items;
  const html = new DOMParser().parseFromString(item?.content_html ?? '', 'text/html');
  const walker = html.createTreeWalker(html.body, NodeFilter.SHOW_TEXT);
  const found: [string, string | null][] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const text = textContent?.replaceAll(/\P{L}/gu, '') ?? '';
    if (text !== '') found.push([text, parentElement?.closest('[lang]')?.getAttribute('lang') ?? null]);
  }
  return found;
}

test('in a feed, the words of the interface are marked where the story is in another language', () => {
  const found = texts();
  expect(found.length).toBeGreaterThan(8);
  expect(found).toContainEqual(['Correction', 'en']);
  for (const [text, lang] of found) expect([text, lang]).toEqual([text, /\p{Script=Latin}/u.test(text) ? 'en' : 'ja']);
});
