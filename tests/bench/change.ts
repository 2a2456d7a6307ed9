import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, cardCacheFolder, pictureCacheFolder } from '../../src/press/copy/press-config.ts';
import { generateEdition } from '../generate-edition.ts';
import { build, type BuildFigures } from './build.ts';
import { byKind, compareFolders } from './compare-folders.ts';
import { megabytes, print, table } from './figures.ts';

/** Words of a story, as in `press`. */
const words = 450;

/** What `npm run build` runs. */
const command = ['--max-semi-space-size=64', 'src/press/run-build.js'];

interface Story {
  readonly body?: readonly string[];
}

/** What is changed in the text of one story. */
const changes = {
  'one word': (text: string) => text.replace(/ \S+/u, ' lighthousekeeper'),
  'one sentence': (text: string) => text.replace(/^[^.]*\./u, 'The council of Quarrymoor met on the pier.'),
} as const;

/**
 * Prints how long a build from nothing takes, one after no change, and one after the text of one story has changed, and
 * which files of the edition differ then. No preview images are drawn.
 */
export async function measureChange(root: string, folder: string, sizes: readonly number[]): Promise<void> {
  for (const stories of sizes) {
    const [from, site, before] = ['stories', 'site', 'before'].map((name) => join(folder, `${name}-${stories}`)) as [
      string,
      string,
      string,
    ];
    const rows: (readonly [string, BuildFigures])[] = [];
    const measure = async (what: string) => rows.push([what, await build(root, site, from, '', command)]);
    // Builds at the same time would slow each other down.
    // oxlint-disable no-await-in-loop
    await generateEdition(from, stories, words, { url: undefined });
    await deleteCaches(root);
    await measure('clean');
    await measure('no change');
    await cp(site, before, { recursive: true });
    // Not the first or the last: those are on the front page, and in feeds.
    const number = Math.floor(stories / 20) * 10 + 3;
    const name = (await readdir(from)).find((file) => file.endsWith(`-${number}.json`)) ?? '';
    const text = await readFile(join(from, name), 'utf8');
    for (const [what, change] of Object.entries(changes)) {
      const story = JSON.parse(text) as Story;
      const [first = '', ...others] = story.body ?? [];
      await writeFile(join(from, name), JSON.stringify({ ...story, body: [change(first), ...others] }));
      await measure(what);
      const differing = await compareFolders(before, site);
      print('', `change: ${stories} stories, ${what} of one text is another: ${differing.size} files differ`);
      print(table([['files', 'kind'], ...[...byKind(differing.keys())].map(([kind, count]) => [String(count), kind])]));
    }
    print('', `change: ${stories} stories of ${words} words, without preview images`);
    print(
      table([
        ['build', 'seconds', 'CPU seconds', 'peak memory'],
        ...rows.map(([what, { seconds, cpuSeconds, peakBytes }]) => [
          what,
          seconds.toFixed(1),
          cpuSeconds.toFixed(1),
          megabytes(peakBytes),
        ]),
      ]),
    );
    const made = [from, site, before, `${site}-hosts`, `${site}.press`];
    await Promise.all(made.map((path) => rm(path, { recursive: true, force: true })));
    // oxlint-enable no-await-in-loop
  }
}

/** Deletes what builds have kept, except pictures and preview images. */
async function deleteCaches(root: string): Promise<void> {
  const cache = cacheFolder(root);
  const kept = new Set([cardCacheFolder(root), pictureCacheFolder(root)]);
  const files = (await readdir(cache).catch(() => [])).map((name) => join(cache, name));
  await Promise.all(files.filter((file) => !kept.has(file)).map((file) => rm(file, { recursive: true })));
}
