import { describe, expect, test } from 'vitest';
import { editionFile } from '../../fixtures/copy.ts';
import { machineFilesOf, siteFile } from '../../fixtures/machine-readers.ts';

describe('the files for machines', () => {
  const story = { headline: 'A', datePublished: '2026-03-09', body: ['Text.'] };
  const addresses = (edition: unknown) => [...machineFilesOf({ 'edition.json': edition, 'a.json': story }).keys()];
  const sections: readonly unknown[] = [];

  test('are manifest, rules for loading ahead, feeds, sitemaps and robots.txt', () => {
    expect(addresses({ ...siteFile, sections })).toEqual([
      '/manifest.webmanifest',
      '/speculation-rules.json',
      '/feeds/feed.css',
      '/feeds/rss.xml',
      '/feeds/atom.xml',
      '/feeds/feed.json',
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/sitemap-news.xml',
      '/robots.txt',
    ]);
  });

  test('are all but robots.txt below a path', () => {
    const below = addresses({ ...siteFile, sections, url: 'https://tester.example/paper/' });
    expect(below).toHaveLength(9);
    expect(below).not.toContain('/robots.txt');
  });

  test('are those for devices alone without a public address', () => {
    expect(addresses(editionFile)).toEqual(['/manifest.webmanifest', '/speculation-rules.json']);
  });

  test('have the path of the public address', () => {
    const edition = { ...siteFile, url: 'https://tester.example/paper/' };
    const files = machineFilesOf({ 'edition.json': edition });
    const read = (address: string): unknown => JSON.parse(files.get(address)?.() ?? '');
    expect(read('/manifest.webmanifest')).toMatchObject({ scope: '/paper/' });
    expect(read('/speculation-rules.json')).toMatchObject({
      prefetch: [{ where: { and: expect.arrayContaining([{ href_matches: '/paper/*' }]) } }],
    });
  });
});
