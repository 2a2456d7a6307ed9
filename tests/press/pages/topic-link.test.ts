import { expect, test } from 'vitest';
import { listPageOf } from '../../fixtures/pages.ts';

const story = (headline: string, inLanguage: string | undefined, ...about: string[]) => ({
  headline,
  about,
  ...(inLanguage === undefined ? {} : { inLanguage }),
});

const topicPage = (slug: string) =>
  listPageOf(
    {
      'a.json': story('A', 'ja', '横浜', 'NATO', '船'),
      'b.json': story('B', undefined, 'NATO', 'Cork'),
      'c.json': story('C', 'ar', '横浜'),
    },
    { kind: 'topic', slug },
  );

test('a topic’s name is in the language of its first story', () => {
  expect(topicPage('横浜').language).toEqual({ lang: 'ja', dir: 'ltr' });
  expect(topicPage('nato').alongside).toContainEqual({
    slug: '船',
    name: '船',
    language: { lang: 'ja', dir: 'ltr' },
  });
});

test('a topic that a story in the edition’s language has is in that language', () => {
  expect(topicPage('nato').language).toBeUndefined();
  expect(topicPage('横浜').alongside).toContainEqual({ slug: 'nato', name: 'NATO' });
});
