import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/import/html/parse-html.ts';
import { textBelow } from '../../../src/import/html/nodes.ts';
import type { Original } from '../../../src/import/original.ts';
import { SharedLines } from '../../../src/import/stories/shared-lines.ts';

const offer = '<p>Every Friday: the Courier on paper, at your door before breakfast.</p>';
const original = (number: number, extra: string, host = 'carrow.example'): Original => ({
  isWebPage: true,
  id: `https://${host}/${number}`,
  place: `${number}.html`,
  address: `https://${host}/${number}`,
  body: parseHtml(
    `<p>Ship number ${number} left the harbour of Carrow at dawn, with ${number} men and all their nets.</p>${extra}` +
      `<p>It is expected back on day ${number} of the month, its owner Ada Bole said on the quay.</p>`,
    'fragment',
  ).root,
});
const textOf = ({ body }: Original): string => (body === undefined ? '' : textBelow(body));
const sharedIn = (originals: readonly Original[]): SharedLines => {
  const shared = new SharedLines();
  for (const one of originals) shared.add(one);
  return shared;
};

test('a line that three pages of a site have is left out of them, and reported as furniture', () => {
  const pages = [1, 2, 3].map((number) => original(number, offer));
  const cleaned = pages.map((one) => sharedIn(pages).without(one));
  expect(cleaned.map(textOf).some((text) => text.includes('Courier'))).toBe(false);
  expect(cleaned.map(textOf).every((text) => text.includes('Ada Bole'))).toBe(true);
  expect(cleaned[0]?.losses).toEqual([
    expect.objectContaining({ element: 'p', made: 'dropped', isFurniture: true, place: '1.html' }),
  ]);
});

test('a picture with the same address on three pages is left out, too', () => {
  const pages = [1, 2, 3].map((number) => original(number, '<img src="/offer.png" alt="">'));
  const [first = pages[0]] = pages.map((one) => sharedIn(pages).without(one));
  expect(JSON.stringify(first?.body)).not.toContain('offer.png');
});

test.each([
  ['two pages alone', [1, 2].map((number) => original(number, offer))],
  ['pages of several sites', ['a', 'b', 'c'].map((name, i) => original(i, offer, `${name}.example`))],
  ['few of many pages', Array.from({ length: 60 }, (_, i) => original(i, i < 4 ? offer : ''))],
  ['texts that are no pages', [1, 2, 3].map((number) => ({ ...original(number, offer), isWebPage: undefined }))],
  ['copies of one story', [1, 1, 1].map((number) => original(number, offer))],
])('%s keep what they have in common', (_, originals) => {
  const [first] = originals;
  if (first === undefined) throw new Error('there is no page');
  expect(sharedIn(originals).without(first)).toBe(first);
});

test('a heading that stories have in common stays above its own text', () => {
  const pages = [1, 2, 3].map((number) =>
    original(
      number,
      `<h2>What happened before</h2><p>Ship ${number} had lain at the quay for ${number} weeks.</p>${offer}`,
    ),
  );
  const [first] = pages.map((one) => sharedIn(pages).without(one));
  expect(textOf(first as Original)).toContain('What happened before');
});
