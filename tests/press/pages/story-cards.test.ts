import { describe, expect, test } from 'vitest';
import { storyCards } from '../../../src/press/pages/story-cards.ts';
import { editionOf } from '../../fixtures/copy.ts';
import { listPageOf, storyPageOf, storyWithEverything } from '../../fixtures/pages.ts';

describe('a card', () => {
  test('has the day and the language of the story; in lists also the standfirst, the picture and the time', () => {
    const files = { 'a.json': storyWithEverything, 'b.json': { headline: 'B' } };
    const pictures = { pictures: ['quay.jpg'] };
    const { cards } = listPageOf(files, { kind: 'headlines' }, 1, pictures);
    expect(cards).toEqual([
      {
        slug: 'a',
        formerSlugs: ['old-a'],
        headline: 'Short',
        description: 'The standfirst.',
        section: { slug: 'world', name: 'World', language: { lang: 'en', dir: 'ltr' } },
        published: { iso: '2026-03-10', text: 'March 10, 2026', lang: 'en' },
        clock: '04:30 AM',
        // Without its description, caption and credit, which are on the story's page.
        image: {
          from: 'shipped',
          src: expect.stringMatching(/\.avif$/u),
          alt: '',
          width: 4,
          height: 3,
          widths: [4],
          tone: 12,
        },
        language: { lang: 'ar', dir: 'rtl' },
        text: { kind: 'full', minutes: 1 },
      },
      { slug: 'b', headline: 'B', text: { kind: 'headline-only' } },
    ]);
    const { related } = storyPageOf(files, 'b', pictures);
    expect(related[0]).toHaveProperty('image.alt', '');
    expect(related[0]).not.toHaveProperty('description');
    expect(related[0]).not.toHaveProperty('clock');
  });
});

test('the card of a story is made once for all pages', () => {
  const edition = editionOf({ 'a.json': storyWithEverything, 'b.json': { headline: 'B' } }, { pictures: ['quay.jpg'] });
  const cardOf = storyCards(edition);
  for (const story of edition.stories) expect(cardOf(story)).toBe(cardOf(story));
});
