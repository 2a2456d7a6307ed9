import { locateAt, manifestAddress } from '../../edition/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { feedFiles, feedLists } from './feeds.ts';
import { robotsFile, sitemapFiles } from './sitemaps.ts';
import { webManifest } from './web-manifest.ts';

/**
 * The files that devices, feed readers and search engines ask for, by their addresses; each is
 * made when it is asked for. All but the web manifest name whole addresses: an edition that has
 * no public address has none of those.
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
    // Below a path nobody would ask for it; the host's own has to name the sitemap.
    ...(new URL(url).pathname === '/' ? robotsFile(locate) : []),
  ]);
}
