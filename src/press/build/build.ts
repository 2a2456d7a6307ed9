import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import { assetsFolder } from '../../edition/addresses.ts';
import type { createRenderer } from '../../app/renderer.tsx';
import {
  cacheFolder,
  cardCacheFolder,
  pictureCacheFolder,
  pressConfig,
  type PressConfig,
} from '../copy/press-config.ts';
import { EditionFaults } from '../copy/faults.ts';
import { precompress } from '../hosts/precompress.ts';
import { hostsFolderOf, writeHostFiles } from '../hosts/write-host-files.ts';
import type { Edition } from '../model/edition.ts';
import { readEdition } from '../model/read-edition.ts';
import { writeManifest } from '../reuse/build-manifest.ts';
import { openLastEdition, type LastEdition } from '../reuse/last-edition.ts';
import { sourceKey } from '../reuse/source-key.ts';
import { copyScreenshots } from './app-screenshots.ts';
import { bundle, bundleScript, searchBundle } from './bundle.ts';
import { environments } from './environments.ts';
import { makePictures, originalsOf, tonesOf } from './make-pictures.ts';
import { progressBar } from './progress.ts';
import { sources } from './sources.ts';
import { BuildRefused, explained } from './build-refused.ts';
import { lockStaging, realFolder, replaceFolders, stagingOf, type Replacement, type Staging } from './staging.ts';
import { buildSummary } from './summary.ts';
import { languagesOf, takeTemplates, textsOf } from './take-templates.ts';
import { writeOfflineLists } from './write-offline-lists.ts';
import { writePages, type WrittenPages } from './write-pages.ts';
import { writeServiceWorker } from './write-service-worker.ts';

/**
 * The whole build: checks the stories, bundles the scripts, writes the edition into a staging
 * folder, and replaces the last edition only after all of that has worked.
 * @throws EditionFaults if the stories have faults
 * @throws BuildRefused if another build is running, or a folder cannot be written to
 */
export async function buildEdition(builder: ViteBuilder): Promise<void> {
  const started = performance.now();
  const { root, build, publicDir } = builder.config;
  const config = pressConfig(root);
  const read = await readEdition(config, root, publicDir);
  if (read.kind === 'faulty') throw new EditionFaults(read.faults);
  const { edition } = read;

  const target = realFolder(resolve(root, build.outDir));
  const staging = stagingOf(target);
  const replacements: readonly Replacement[] = [
    { target, next: staging.edition, previous: join(staging.previous, 'edition') },
    { target: hostsFolderOf(target), next: staging.hosts, previous: join(staging.previous, 'hosts') },
  ];
  const lock = await lockStaging(staging.folder, replacements);
  try {
    const reuse = {
      last: await openLastEdition(cacheFolder(root), target),
      key: sourceKey(root, config.storiesFolder),
    };
    const written = await writeEdition(builder, edition, config, staging, reuse);
    const { pages, bytes, cards, leftOut } = written;
    if (!(await lock.isHeld()))
      throw new BuildRefused(`Another build has started in ${staging.folder}, since this one was suspended.`);
    await replaceFolders(replacements);
    const cacheProblem = await writeManifest(cacheFolder(root), target, written.files).then(
      () => written.cacheProblem,
      (error: unknown) => written.cacheProblem ?? String(error),
    );
    process.stdout.write(
      buildSummary({
        stories: edition.stories.length,
        pages,
        seconds: (performance.now() - started) / 1000,
        folder: relative(root, target),
        bytes: await sizeOf(target),
        pageBytes: bytes,
        previewImages: cards.cards,
        unreadable: cards.unreadable.map(({ picture, reason }) => ({
          picture: relative(root, picture),
          reason: firstLine(reason),
        })),
        failures: cards.failures,
        leftOut,
        cacheProblem,
        nextChange: edition.nextChange,
      }),
    );
  } catch (error) {
    throw explained(error);
  } finally {
    if (await lock.isHeld()) await rm(staging.folder, { recursive: true, force: true });
    await lock.release();
  }
}

/** The picture library explains an error in several lines, which say the same. */
const firstLine = (text: string): string => (text.split('\n')[0] ?? '').replace(/:\s*$/u, '');

/** What a build takes from earlier ones. */
interface Reuse {
  readonly last: LastEdition;
  /** Of the code that makes the edition. */
  readonly key: string;
}

/** Bundles the scripts and writes everything of an edition into the staging folders. */
async function writeEdition(
  builder: ViteBuilder,
  edition: Edition,
  config: PressConfig,
  staging: Staging,
  { last, key }: Reuse,
): Promise<WrittenPages> {
  const { root, base, publicDir } = builder.config;
  const folder = staging.edition;
  // This must come first: the bundler empties the folder.
  const scripts = searchBundle(root, await bundle(builder, environments.client));
  const templates = await takeTemplates(
    {
      root,
      base,
      folder,
      bundle: scripts,
      languages: languagesOf(edition),
      texts: textsOf(edition),
      tones: tonesOf(edition),
    },
    await bundleScript(builder, environments.beforePaint),
  );
  const pictureFolders = { stories: config.storiesFolder, public: publicDir };
  // Before the pages, whose data takes memory too.
  const writtenPictures = await makePictures(edition, pictureFolders, folder, pictureCacheFolder(root));
  const renderer = await bundleRenderer(builder, staging.renderer);
  const progress = progressBar('Writing pages');
  const written = await writePages({
    edition,
    templates,
    renderer,
    rendererKey: JSON.stringify([key, base, builder.config.mode]),
    folder,
    last,
    cardCache: cardCacheFolder(root),
    relatedCache: cacheFolder(root),
    pictureFile: originalsOf(edition, pictureFolders),
    screenshots: await copyScreenshots(config.storiesFolder, folder),
    onProgress: (done, total) => progress.show(done, total),
  });
  progress.end();
  for (const { file, address } of edition.media) {
    const target = join(folder, address);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(config.storiesFolder, file), target);
  }
  const worker = await bundleScript(builder, environments.serviceWorker);
  await writeServiceWorker({ folder, base, bundle: scripts, script: worker, offline: config.offline });
  await writeOfflineLists({
    folder,
    edition,
    data: written.data,
    assets: (await readdir(join(folder, assetsFolder))).map((file) => assetsFolder.slice(1) + file),
    script: scripts.scriptOf(sources.boot),
    offline: config.offline,
  });
  await writeHostFiles({
    edition,
    templates: templates.map(({ html }) => html),
    base,
    folder,
    hostsFolder: staging.hosts,
  });
  if (config.precompress) await precompress(folder);
  return { ...written, cacheProblem: written.cacheProblem ?? writtenPictures.cacheProblem };
}

/** Bundles the renderer and loads it into this process. */
async function bundleRenderer(builder: ViteBuilder, folder: string): Promise<ReturnType<typeof createRenderer>> {
  const [{ fileName }] = await bundle(builder, environments.renderer);
  const module = (await import(pathToFileURL(join(folder, fileName)).href)) as {
    readonly createRenderer: typeof createRenderer;
  };
  return module.createRenderer(builder.config.base);
}

/** The bytes of all files in a folder. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const entry of entries) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}
