import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cardCacheFolder } from '../../src/press/copy/press-config.ts';
import { generateEdition } from '../generate-edition.ts';
import { build, type BuildFigures } from './build.ts';
import { median, megabytes, middleHalf, print, table } from './figures.ts';
import { sizeOf, type FolderSize } from './folder-size.ts';

/** Builds of each size. Sizes take turns, so that a slow minute of the machine affects all of them. */
const runs = 3;

/** Words of a story: as in the figures of other site generators that ours are compared with. */
const words = 450;

/** Whether the build draws the preview images, or takes them from the cache. */
const images = ['drawn', 'cached'] as const;

interface Size {
  readonly stories: number;
  readonly images: (typeof images)[number];
  readonly source: FolderSize;
  readonly output: FolderSize;
  readonly builds: readonly BuildFigures[];
}

/**
 * Prints how long a build with preview images takes, how much memory it needs, and how both grow with the number of
 * stories. The images are drawn, or those of the build before.
 */
export async function measurePreviews(root: string, folder: string, sizes: readonly number[]): Promise<void> {
  const rows = await buildAll(root, folder, sizes);
  printTable(rows);
  printGrowth(rows);
}

/** Builds editions of each size, with preview images drawn and cached. */
async function buildAll(root: string, folder: string, sizes: readonly number[]): Promise<readonly Size[]> {
  const measured = new Map<string, Size>();
  for (let run = 0; run < runs; run++) {
    for (const stories of sizes) {
      const from = join(folder, `stories-${stories}`);
      const to = join(folder, `edition-${stories}`);
      // At the same time, builds would slow each other down.
      // oxlint-disable no-await-in-loop
      if (run === 0) await generateEdition(from, stories, words);
      await rm(cardCacheFolder(root), { recursive: true, force: true });
      for (const kind of images) {
        const key = `${stories} ${kind}`;
        const builds = [...(measured.get(key)?.builds ?? []), await build(root, to, from)];
        measured.set(key, {
          stories,
          images: kind,
          source: await sizeOf(from),
          output: await sizeOf(to),
          builds,
        });
        await rm(to, { recursive: true });
      }
      // oxlint-enable no-await-in-loop
    }
  }
  return [...measured.values()];
}

const seconds = ({ builds }: Size) => builds.map((one) => one.seconds);
const cpu = ({ builds }: Size) => median(builds.map((one) => one.cpuSeconds));
const peak = ({ builds }: Size) => median(builds.map((one) => one.peakBytes));

function printTable(rows: readonly Size[]): void {
  print('', `previews: whole builds with preview images, stories of ${words} words, medians of ${runs}`);
  print(
    table([
      [
        'stories',
        'preview images',
        'pages',
        'seconds',
        'middle half',
        'CPU seconds',
        'pages/s',
        'peak memory',
        'output',
        'bytes/story',
        'source/story',
      ],
      ...rows.map((size) => [
        String(size.stories),
        size.images,
        String(size.output.pages),
        median(seconds(size)).toFixed(2),
        middleHalf(seconds(size), 2),
        cpu(size).toFixed(2),
        (size.output.pages / median(seconds(size))).toFixed(0),
        megabytes(peak(size)),
        megabytes(size.output.bytes),
        (size.output.bytes / size.stories).toFixed(0),
        (size.source.bytes / size.stories).toFixed(0),
      ]),
    ]),
  );
}

/** Prints what each further story takes, from one size of edition to the next. */
function printGrowth(rows: readonly Size[]): void {
  const cached = rows.filter((size) => size.images === 'cached');
  for (const [i, more] of cached.entries()) {
    const less = cached[i - 1];
    if (less === undefined) continue;
    const stories = more.stories - less.stories;
    const each = (cpu(more) - cpu(less)) / stories;
    const memory = (peak(more) - peak(less)) / (more.source.bytes - less.source.bytes);
    const share = cpu(more) / more.stories / (cpu(less) / less.stories);
    print(
      `  from ${less.stories} to ${more.stories} stories, each further story takes`,
      `  ${(each * 1000).toFixed(2)} ms of CPU and ${memory.toFixed(1)} bytes of memory for each byte of source.`,
      `  A story takes ${share.toFixed(2)} times the CPU that it takes in the smaller edition.`,
    );
  }
}
