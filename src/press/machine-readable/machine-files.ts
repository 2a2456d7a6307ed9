import { locateAt, manifestAddress, speculationRulesAddress } from '../../edition/addresses.ts';
import type { Edition } from '../model/edition.ts';
import { feedFiles, feedLists } from './feeds.ts';
import { robotsFile, sitemapFiles } from './sitemaps.ts';
import { speculationRules } from './speculation-rules.ts';
import { webManifest, type AppScreenshot } from './web-manifest.ts';

/**
 * The files for devices, feed readers and search engines by their addresses, each as a function that makes it. Without
 * a public address there are only those for devices, since all others contain whole addresses.
 * @param pages the addresses of all pages
 */
export function machineFiles(
  edition: Edition,
  pages: readonly string[],
  screenshots: readonly AppScreenshot[] = [],
): ReadonlyMap<string, () => string> {
  const { url } = edition;
  const base = url === undefined ? '/' : new URL(url).pathname;
  const manifest = [
    [manifestAddress, () => webManifest(edition, base, screenshots)],
    [speculationRulesAddress, () => speculationRules(base)],
  ] as const;
  if (url === undefined) return new Map(manifest);
  const locate = locateAt(url);
  return new Map([
    ...manifest,
    ...feedFiles(edition, feedLists(edition), locate),
    ...sitemapFiles(edition, pages, locate),
    // Crawlers request robots.txt only at the root of a host. If the edition is below it, the host's own file counts.
    ...(new URL(url).pathname === '/' ? robotsFile(edition, locate) : []),
  ]);
}
