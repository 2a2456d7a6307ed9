import { describe, expect, test } from 'vitest';
import { feedAddress, frontFile, newsSitemapAddress, storyFile } from '../../../src/edition/addresses.ts';
import { machineFiles } from '../../../src/press/machine-readable/machine-files.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { archiveOf } from '../../fixtures/archive.ts';
import { editionFile, editionOf, published } from '../../fixtures/copy.ts';

const edition = editionOf({
  'edition.json': { ...editionFile, url: 'https://tester.example/' },
  'quay.json': { headline: 'Quay', body: ['The quay.', 'More.'], datePublished: '2026-03-09', related: ['pier'] },
  'pier.json': {
    headline: 'A pier to love',
    articleSection: 'world',
    body: ['The pier.'],
    datePublished: '2026-03-09',
    sponsor: { name: 'Acme Piers', url: 'https://acme.example' },
    about: ['Piers'],
  },
});
const publication = planPublication(edition);
const files = machineFiles(edition, publication.pages);

describe('a story that somebody paid for', () => {
  test('is labelled in every list of the edition', () => {
    const { story, related } = published(publication, storyFile('pier')) as {
      story: { sponsor: object };
      related: unknown[];
    };
    expect(story.sponsor).toEqual({ name: 'Acme Piers', url: 'https://acme.example/' });
    expect(related).toHaveLength(1);
    const cards = [...publication.files]
      .filter(([address]) => address !== storyFile('pier'))
      .flatMap(([, make]) => cardsIn(JSON.parse(JSON.stringify(make()))))
      .filter(({ slug }) => slug === 'pier');
    expect(cards.length).toBeGreaterThan(4);
    for (const card of cards) expect(card).toMatchObject({ sponsor: 'Acme Piers' });
    expect(published(publication, frontFile)).not.toMatchObject({ lead: { card: { slug: 'pier' } } });
  });

  test('is labelled among the results of a search', () => {
    expect(archiveOf(publication).ask('pier').cards).toMatchObject([{ slug: 'pier', sponsor: 'Acme Piers' }]);
  });

  test('is labelled on its preview image', () => {
    expect(publication.cards.get('/stories/pier/')?.section).toBe('Paid content');
  });

  test.each(['rss', 'atom', 'json'] as const)(
    'is labelled in feeds, above the headline and above the text: %s',
    (format) => {
      const feed = files.get(feedAddress({ kind: 'headlines' }, format))?.() ?? '';
      expect(feed).toContain('Paid content: A pier to love');
      expect(feed).not.toContain('Paid content: Quay');
      expect(feed).toContain('Paid content from ');
      expect(feed).toContain('Acme Piers');
    },
  );

  test('is no news to search engines', () => {
    const news = files.get(newsSitemapAddress)?.() ?? '';
    expect(news).toContain('Quay');
    expect(news).not.toContain('pier');
    const { structuredData } = publication.contents.get('/stories/pier/')?.make() ?? {};
    expect(structuredData).toContain('"@type":"AdvertiserContentArticle"');
    expect(structuredData).toContain('"sponsor":{"name":"Acme Piers","url":"https://acme.example/"}');
  });
});

/** Every object with a slug and a headline, at any depth. */
function cardsIn(value: unknown): { slug: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'slug' in value && 'headline' in value ? [value as { slug: unknown }] : [];
  return [...own, ...Object.values(value).flatMap(cardsIn)];
}
