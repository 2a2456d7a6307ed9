import { describe, expect, test } from 'vitest';
import { editionFile } from '../../fixtures/copy.ts';
import { machineFilesOf, siteFile } from '../../fixtures/machine-readers.ts';

describe('the files for machines', () => {
  const story = { headline: 'A', datePublished: '2026-03-09', body: ['Text.'] };
  const addresses = (edition: unknown) => [...machineFilesOf({ 'edition.json': edition, 'a.json': story }).keys()];
  const sections: readonly unknown[] = [];

  test('are manifest, feeds, sitemaps and robots.txt', () => {
    expect(addresses({ ...siteFile, sections })).toEqual([
      '/manifest.webmanifest',
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
    expect(below).toHaveLength(8);
    expect(below).not.toContain('/robots.txt');
  });

  test('are the manifest alone without a public address', () => {
    expect(addresses(editionFile)).toEqual(['/manifest.webmanifest']);
  });

  test('have the path of the public address', () => {
    const edition = { ...siteFile, url: 'https://tester.example/paper/' };
    const manifest = machineFilesOf({ 'edition.json': edition }).get('/manifest.webmanifest')?.();
    expect(JSON.parse(manifest ?? '')).toMatchObject({ scope: '/paper/' });
  });
});
