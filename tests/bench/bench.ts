import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';
import { measureBreakdown } from './breakdown.ts';
import { build } from './build.ts';
import { measureClicks } from './click.ts';
import { print } from './figures.ts';
import { measureImport } from './import.ts';
import { measurePaintVariants } from './paint-variants.ts';
import { measurePaint } from './paint.ts';
import { measurePictures } from './pictures.ts';
import { measurePress } from './press.ts';
import { measurePreviews } from './previews.ts';
import { measureSearch } from './search.ts';
import { serveSite, type Site } from './site.ts';

const parts = ['press', 'previews', 'pictures', 'import', 'search', 'click', 'paint', 'variants', 'breakdown'] as const;

/**
 * Runs the benchmark and prints its figures. Times differ from machine to machine and from hour to
 * hour, so none of them passes or fails. Ratios of what was measured in turns can be compared.
 * @param root the project's folder
 * @param args names of parts, or none for all; `--stories` sets the sizes of generated editions and exports,
 *   `--pictures` how many pictures one has, `--visits` how often the breakdown visits each page; with `--beside`,
 *   Eleventy builds the same stories as `press` in the same run
 */
export async function bench(root: string, launch: LaunchOptions, args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      stories: { type: 'string', default: '500,2000' },
      pictures: { type: 'string', default: '40' },
      visits: { type: 'string', default: '5' },
      beside: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`there is no part "${unknown}"; write one of ${parts.join(', ')}`);
  const sizes = values.stories.split(',').map(Number);
  if (!sizes.every((size) => Number.isSafeInteger(size) && size > 5))
    throw new Error('--stories takes numbers above 5, such as 500,2000');
  const visits = Number(values.visits);
  if (!Number.isSafeInteger(visits) || visits < 1) throw new Error('--visits takes a number above 0, such as 5');
  const pictures = Number(values.pictures);
  if (!Number.isSafeInteger(pictures) || pictures < 6) throw new Error('--pictures takes a number above 5, such as 40');
  const wants = (part: (typeof parts)[number]) => positionals.length === 0 || positionals.includes(part);

  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const cleanUp = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  // Also after an interruption. The browser ends when this process exits.
  process.once('exit', cleanUp);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

  print(
    `Node ${process.versions.node}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB of memory`,
  );
  if (wants('press')) await measurePress(root, folder, sizes, values.beside);
  if (wants('previews')) await measurePreviews(root, folder, sizes);
  if (wants('pictures')) await measurePictures(root, folder, pictures);
  if (wants('import')) await measureImport(root, folder, sizes);
  if (wants('search')) measureSearch(sizes);
  if (wants('click') || wants('paint') || wants('variants')) {
    await withSite(root, folder, launch, async (browser, site) => {
      print('', `Chromium ${browser.version()}, the bundled edition, ${site.lead}`);
      if (wants('click')) await measureClicks(browser, site);
      if (wants('paint')) await measurePaint(browser, site);
      if (wants('variants')) await measurePaintVariants(browser, site);
    });
  }
  if (wants('breakdown')) {
    await withBrowser(launch, (browser) => measureBreakdown(browser, root, folder, visits));
  }
  cleanUp();
}

async function withSite(
  root: string,
  folder: string,
  launch: LaunchOptions,
  use: (browser: Browser, site: Site) => Promise<void>,
): Promise<void> {
  const outDir = join(folder, 'site');
  await build(root, outDir, 'src/stories');
  const site = await serveSite(root, outDir);
  try {
    await withBrowser(launch, (browser) => use(browser, site));
  } finally {
    site.close();
  }
}

async function withBrowser(launch: LaunchOptions, use: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch(launch);
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}
