import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, cardCacheFolder, pictureCacheFolder } from '../../src/press/copy/press-config.ts';
import { generateEdition } from '../generate-edition.ts';
import { build, type BuildFigures } from './build.ts';
import { byKind, compareFolders } from './compare-folders.ts';
import { eleventySite } from './eleventy.ts';
import { megabytes, print, table } from './figures.ts';
import { sizeOf } from './folder-size.ts';

/** Words of a story: as in the figures of other site generators that ours are compared with. */
const words = 450;

/** What `npm run build` runs. */
const command = ['--max-semi-space-size=64', '--max-old-space-size=16384', 'src/press/run-build.js'];

/** A build. */
interface Row {
  readonly what: string;
  readonly figures: BuildFigures;
  /** The size of the site. */
  readonly bytes: number;
  /** How many files are new, differ from those before, or are gone. */
  readonly written: number;
}

interface Story {
  readonly about?: readonly string[];
  readonly body?: readonly string[];
}

/** What is changed in the text of one story. */
const changes = {
  'one word': (text: string) => text.replace(/ \S+/u, ' lighthousekeeper'),
  'one sentence': (text: string) => text.replace(/^[^.]*\./u, 'The council of Quarrymoor met on the pier.'),
} as const;

/**
 * Prints how long a build from nothing takes, one after no change, and one after a change of a story or a topic, how
 * many files of the edition differ then, and which. No preview images are drawn.
 * @param isBeside whether Eleventy builds the same stories in the same run
 */
export async function measurePress(
  root: string,
  folder: string,
  sizes: readonly number[],
  isBeside: boolean,
): Promise<void> {
  for (const stories of sizes) {
    const [from, site, before, other] = ['stories', 'site', 'before', 'eleventy'].map((name) =>
      join(folder, `${name}-${stories}`),
    ) as [string, string, string, string];
    const rows: Row[] = [];
    const measure = async (what: string, written?: () => Promise<number>) => {
      const figures = await build(root, site, from, '', command);
      const { bytes, files } = await sizeOf(site);
      rows.push({ what, figures, bytes, written: (await written?.()) ?? files });
    };
    // Builds at the same time would slow each other down.
    // oxlint-disable no-await-in-loop
    await generateEdition(from, stories, words, { url: undefined });
    await deleteCaches(root);
    await measure('clean');
    await measure('no change', () => Promise.resolve(0));
    const measureWith = async (what: string, change: () => Promise<unknown>) => {
      await rm(before, { recursive: true, force: true });
      await cp(site, before, { recursive: true });
      await change();
      let differing: Awaited<ReturnType<typeof compareFolders>> = new Map();
      await measure(what, async () => {
        differing = await compareFolders(before, site);
        return differing.size;
      });
      print('', `press: ${stories} stories, ${what}: ${differing.size} files differ`);
      print(table([['files', 'kind'], ...[...byKind(differing.keys())].map(([kind, count]) => [String(count), kind])]));
    };
    // Not the first or the last: those are on the front page, and in feeds.
    const number = Math.floor(stories / 20) * 10 + 3;
    const name = (await readdir(from)).find((file) => file.endsWith(`-${number}.json`)) ?? '';
    const text = await readFile(join(from, name), 'utf8');
    const story = JSON.parse(text) as Story;
    for (const [what, change] of Object.entries(changes)) {
      const [first = '', ...others] = story.body ?? [];
      await measureWith(`${what} of a text`, () =>
        writeFile(join(from, name), JSON.stringify({ ...story, body: [change(first), ...others] })),
      );
    }
    await measureWith('a topic renamed', () => renameTopic(from, story.about?.[0] ?? ''));
    await measureWith('a story deleted', () => rm(join(from, name)));
    if (isBeside) {
      const eleventy = await eleventySite(root, other, from);
      const measureOther = async (what: string) => {
        const figures = await eleventy.build();
        const { bytes, files } = await sizeOf(eleventy.output);
        rows.push({ what: `Eleventy, ${what}`, figures, bytes, written: files });
      };
      await measureOther('clean');
      await writeFile(join(from, name), text);
      await eleventy.writeStory(name);
      await measureOther('a story more');
    }
    print('', `press: ${stories} stories of ${words} words, without preview images`);
    print(
      table([
        ['build', 'seconds', 'CPU seconds', 'peak memory', 'output', 'files written'],
        ...rows.map(({ what, figures: { seconds, cpuSeconds, peakBytes }, bytes, written }) => [
          what,
          seconds.toFixed(1),
          cpuSeconds.toFixed(1),
          megabytes(peakBytes),
          megabytes(bytes),
          String(written),
        ]),
      ]),
    );
    const made = [from, site, before, other, `${site}-hosts`, `${site}.press`];
    await Promise.all(made.map((path) => rm(path, { recursive: true, force: true })));
    // oxlint-enable no-await-in-loop
  }
}

/** Gives a topic another name in all stories that have it. */
async function renameTopic(folder: string, topic: string): Promise<void> {
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const story = JSON.parse(text) as Story;
    if (story.about?.includes(topic) !== true) continue;
    const about = story.about.map((name) => (name === topic ? `${topic} Quarrymoor` : name));
    await writeFile(path, JSON.stringify({ ...story, about }));
  }
}

/** Deletes what builds have kept, except pictures and preview images. */
async function deleteCaches(root: string): Promise<void> {
  const cache = cacheFolder(root);
  const kept = new Set([cardCacheFolder(root), pictureCacheFolder(root)]);
  const files = (await readdir(cache).catch(() => [])).map((name) => join(cache, name));
  await Promise.all(files.filter((file) => !kept.has(file)).map((file) => rm(file, { recursive: true })));
}
