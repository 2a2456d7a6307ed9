import { locateAt, manifestAddress } from '../../edition/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { feedFiles, feedLists } from './feeds.ts';
import { robotsFile, sitemapFiles } from './sitemaps.ts';
import { webManifest } from './web-manifest.ts';

/**
 * Makes the files that devices, feed readers and search engines ask for, by their addresses. An edition without
 * a public address has only the web manifest: all others contain whole addresses.
 * @param pages the addresses of all pages
 */
export function machineFiles(edition: Edition, pages: readonly string[]): ReadonlyMap<string, () => string> {
  const { url } = edition;
  const base = url === undefined ? '/' : new URL(url).pathname;
  const manifest = [[manifestAddress, () => webManifest(edition, base)]] as const;
  if (url === undefined) return new Map(manifest);
  const locate = locateAt(url);
  return new Map([
    ...manifest,
    ...feedFiles(edition, feedLists(edition), locate),
    ...sitemapFiles(edition, pages, locate),
    // Crawlers ask for robots.txt at the top of a host only. Below a path, the host's own has to name the sitemap.
    ...(new URL(url).pathname === '/' ? robotsFile(locate) : []),
  ]);
}
