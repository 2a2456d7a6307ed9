import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cardCache } from '../../src/press/copy/config.ts';
import { generateEdition } from '../generate-edition.ts';
import { build, type Built } from './build.ts';
import { median, megabytes, middleHalf, print, table } from './figures.ts';

/** Builds of each size. They take turns, so that a slow minute of the machine falls on all sizes. */
const runs = 3;

/** Words of a story: what the figures of other generators in the project's bars were measured with. */
const words = 450;

/** Whether the preview images are there from an earlier build. */
const images = ['drawn', 'kept'] as const;

interface Size {
  readonly stories: number;
  readonly images: (typeof images)[number];
  readonly source: Contents;
  readonly output: Contents;
  readonly built: readonly Built[];
}

/** Prints how long an edition takes to press, what it needs, and how both grow with its stories. */
export async function measurePress(root: string, folder: string, sizes: readonly number[]): Promise<void> {
  const measured = new Map<string, Size>();
  for (let run = 0; run < runs; run++) {
    for (const stories of sizes) {
      const from = join(folder, `stories-${stories}`);
      const to = join(folder, `edition-${stories}`);
      // One build after another: they would only take each other's time.
      // oxlint-disable no-await-in-loop
      if (run === 0) await generateEdition(from, stories, words);
      await rm(cardCache(root), { recursive: true, force: true });
      for (const kind of images) {
        const key = `${stories} ${kind}`;
        const built = [...(measured.get(key)?.built ?? []), await build(root, to, from)];
        measured.set(key, {
          stories,
          images: kind,
          source: await contentsOf(from),
          output: await contentsOf(to),
          built,
        });
        await rm(to, { recursive: true });
      }
      // oxlint-enable no-await-in-loop
    }
  }

  const rows = [...measured.values()];
  const seconds = ({ built }: Size) => built.map((one) => one.seconds);
  const cpu = ({ built }: Size) => median(built.map((one) => one.cpuSeconds));
  const peak = ({ built }: Size) => median(built.map((one) => one.peakBytes));
  print('', `press: whole builds of stories of ${words} words, medians of ${runs} in turns`);
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
  const kept = rows.filter((size) => size.images === 'kept');
  for (const [i, more] of kept.entries()) {
    const less = kept[i - 1];
    if (less === undefined) continue;
    const stories = more.stories - less.stories;
    const each = (cpu(more) - cpu(less)) / stories;
    const memory = (peak(more) - peak(less)) / (more.source.bytes - less.source.bytes);
    const share = cpu(more) / more.stories / (cpu(less) / less.stories);
    print(
      `  from ${less.stories} to ${more.stories}: ${(each * 1000).toFixed(2)} ms of CPU and ${memory.toFixed(1)} bytes of memory per byte of source for each further story;`,
      `  a story costs ${share.toFixed(2)} times what it does in the smaller edition`,
    );
  }
}

interface Contents {
  readonly bytes: number;
  readonly pages: number;
}

async function contentsOf(folder: string): Promise<Contents> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  };
}
