import { expect, test } from 'vitest';
import { storyFile } from '../../src/edition/addresses.ts';
import { cardOf, type StoryPage } from '../../src/edition/published.ts';
import { publicationOf, published } from '../fixtures/copy.ts';

const storyOf = (copy: object) => {
  const publication = publicationOf({ 'flood.json': { headline: 'The river rises', ...copy } });
  return (published(publication, storyFile('flood')) as StoryPage).story;
};

test('the card of a story has what lists show of it', () => {
  const story = storyOf({
    description: 'It rained.',
    articleSection: 'world',
    datePublished: '2026-03-09',
    inLanguage: 'de',
    body: ['Text.'],
  });
  expect(cardOf(story)).toEqual({
    slug: 'flood',
    headline: 'The river rises',
    section: { slug: 'world', name: 'World', language: { lang: 'en', dir: 'ltr' } },
    published: { iso: '2026-03-09', text: '9. März 2026' },
    language: { lang: 'de', dir: 'ltr' },
    text: { kind: 'full', minutes: 1 },
  });
});

test('the card of a story has no fields for what the story does not say', () => {
  expect(Object.entries(cardOf(storyOf({})))).toEqual([
    ['slug', 'flood'],
    ['headline', 'The river rises'],
    ['text', { kind: 'headline-only' }],
  ]);
});
