import { expect, test } from 'vitest';
import { page, read, text } from './sample-page.ts';

const article = `<article>${text}${text.replaceAll('e', 'i')}</article>`;
const deck = '<p class="dek">A week of storms ends, and the ferries sail again.</p>';
const standfirst = (above: string): string | undefined => {
  const found = read(page('<title>Harbour</title>', `<main>${above}${article}</main>`)).standfirst;
  const [first] = found?.children ?? [];
  return first?.type === 'text' ? first.value : undefined;
};

test.each([
  ['in a box with the headline', `<header class="lede"><a href="/sea">At sea</a><h1>Harbour</h1>${deck}</header>`],
  [
    'not the caption of the picture',
    `<h1>Harbour</h1><figure><p class="caption description">A ferry waits at the quay of Carrow.</p></figure>${deck}`,
  ],
  [
    'not an offer above it',
    `<h1>Harbour</h1><div class="banner"><p class="intro">Special offer: the Courier for a month.</p></div>${deck}`,
  ],
])('the standfirst is found: %s', (_, above) =>
  expect(standfirst(above)).toBe('A week of storms ends, and the ferries sail again.'),
);

test('a frame without an end does not hide the page', () => {
  const { body } = read(
    page(
      '<title>Harbour</title>',
      `<noscript><iframe src="https://tarn.example/count"/> </noscript><h1>Harbour</h1>${text}`,
    ),
  );
  expect(JSON.stringify(body)).toContain('Fishing boats left before dawn');
});
