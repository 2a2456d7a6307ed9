import { describe, expect, test } from 'vitest';
import { listPageOf, storyPageOf, storyWithEverything } from '../../fixtures/pages.ts';

describe('a card', () => {
  test('has the day and the language of the story, and the standfirst in lists only', () => {
    const files = { 'a.json': storyWithEverything, 'b.json': { headline: 'B' } };
    const pictures = { pictures: ['quay.jpg'] };
    const { cards } = listPageOf(files, { kind: 'headlines' }, 1, pictures);
    expect(cards).toEqual([
      {
        slug: 'a',
        formerSlugs: ['old-a'],
        headline: 'Short',
        description: 'The standfirst.',
        section: { slug: 'world', name: 'World' },
        published: { iso: '2026-03-09', text: 'March 9, 2026', lang: 'en' },
        language: { lang: 'ar', dir: 'rtl' },
        text: { kind: 'full', minutes: 1 },
      },
      { slug: 'b', headline: 'B', text: { kind: 'headline-only' } },
    ]);
    const { related } = storyPageOf(files, 'b', pictures);
    expect(related[0]).not.toHaveProperty('description');
  });
});
