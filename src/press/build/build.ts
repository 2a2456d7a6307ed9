import { copyFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import type { createRenderer } from '../../app/press-entry.tsx';
import { basePath, cardCache, memoryFolder, pressConfig } from '../copy/config.ts';
import { EditionFaults } from '../copy/faults.ts';
import { withPolicy } from '../hosts/policy.ts';
import { precompress } from '../hosts/precompress.ts';
import { hostsFolderOf, writeHosts } from '../hosts/write-hosts.ts';
import { writePages } from './write-pages.ts';
import { progressBar } from './progress.ts';
import { readEdition } from '../model/read-edition.ts';
import { withCriticalResources } from './template.ts';
import { writeWorker } from './write-service-worker.ts';
import { realPlace, replace, takeWorkshop, workshopOf } from './staging.ts';

const environmentOf = (builder: ViteBuilder, name: string) => {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`vite.config.ts has no environment "${name}"`);
  return environment;
};

/**
 * The whole build: checks the stories, builds the browser's files and the renderer, presses
 * every page, and only then puts the new edition in the place of the old.
 * @throws EditionFaults where something is wrong with the stories
 */
export async function buildEdition(builder: ViteBuilder): Promise<void> {
  const begun = performance.now();
  const { root, build, publicDir } = builder.config;
  const config = pressConfig(root);
  const made = await readEdition(config, root, publicDir);
  if (made.kind === 'faulty') throw new EditionFaults(made.faults);
  const { edition } = made;

  const target = realPlace(resolve(root, build.outDir));
  const workshop = workshopOf(target);
  const folder = workshop.edition;
  const clearUp = await takeWorkshop(workshop.folder);
  try {
    await builder.build(environmentOf(builder, 'client'));
    await builder.build(environmentOf(builder, 'paint'));
    await builder.build(environmentOf(builder, 'worker'));
    await builder.build(environmentOf(builder, 'press'));
    const template = await takeTemplate(folder, basePath(config), join(workshop.paint, 'before-paint.js'));
    const entry = (await import(pathToFileURL(join(workshop.entry, 'press-entry.js')).href)) as {
      createRenderer: typeof createRenderer;
    };
    const pictureFiles = new Map(
      edition.pictures.map(({ file, address }) => [address, join(config.storiesFolder, file)]),
    );
    const bar = progressBar('Pressing');
    const pressed = await writePages({
      edition,
      template,
      renderer: entry.createRenderer(basePath(config)),
      folder,
      cardCache: cardCache(root),
      relatedCache: memoryFolder(root),
      pictureFile: (address) => pictureFiles.get(address) ?? join(publicDir, decodeURIComponent(address)),
      onProgress: (done, total) => bar.show(done, total),
    });
    bar.end();
    for (const [address, file] of pictureFiles) {
      const copy = join(folder, address.slice(1));
      await mkdir(dirname(copy), { recursive: true });
      await copyFile(file, copy);
    }
    await writeWorker({
      folder,
      base: basePath(config),
      script: join(workshop.worker, 'service-worker.js'),
      offline: config.offline,
    });
    await writeHosts({ edition, template, base: basePath(config), folder, hostsFolder: workshop.hosts });
    if (config.precompress) await precompress(folder);
    await replace(target, folder, workshop.previous);
    await replace(hostsFolderOf(target), workshop.hosts, workshop.previous);

    const stories = edition.stories.length;
    const seconds = (performance.now() - begun) / 1000;
    const lines = [
      `${count(stories, 'story', 'stories')}, ${count(pressed.pages, 'page', 'pages')}, 0 faults in ${seconds.toFixed(1)} s`,
      `${megabytes(await sizeOf(target))} in ${relative(root, target)}/: ${megabytes(pressed.bytes)} of pages and data, the rest scripts, fonts, pictures and ${count(pressed.cards.cards, 'preview image', 'preview images')}`,
    ];
    for (const { picture, reason } of pressed.cards.unreadable)
      lines.push(`The preview image of ${relative(root, picture)} is without it: ${reason}`);
    process.stdout.write(`${lines.join('\n')}\n`);
  } finally {
    await clearUp();
  }
}

/** Takes the built `index.html` out of the folder, with its stylesheet in it, and the script that runs before the first paint. */
async function takeTemplate(folder: string, base: string, paintFile: string): Promise<string> {
  const htmlFile = join(folder, 'index.html');
  const assets = await readdir(join(folder, 'assets'));
  const html = await readFile(htmlFile, 'utf8');
  // One that is loaded later would stay a file.
  const sheet = /<link rel="stylesheet"[^>]*\shref="[^"]*\/assets\/([^"]+)"/u.exec(html)?.[1];
  const font = assets.find((name) => /^newsreader-latin-(?!italic|ext)[^.]*\.woff2$/u.test(name));
  if (sheet === undefined || font === undefined) throw new Error('the build made no stylesheet or no font');
  const sheetFile = join(folder, 'assets', sheet);
  const template = withCriticalResources(html, {
    css: await readFile(sheetFile, 'utf8'),
    fontAddress: `${base}assets/${font}`,
    beforePaint: await readFile(paintFile, 'utf8'),
  });
  await Promise.all([rm(htmlFile), rm(sheetFile)]);
  return withPolicy(template);
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const entry of entries) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
