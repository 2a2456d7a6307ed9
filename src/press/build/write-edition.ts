import { copyFile, cp, mkdir, readdir } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assetsFolder } from '../../edition/addresses.ts';
import type { createRenderer } from '../../app/renderer.tsx';
import { cacheFolder, cardCacheFolder, pictureCacheFolder, siteBase, type PressConfig } from '../copy/press-config.ts';
import { writeNewFiles } from '../files/write-file.ts';
import { precompress } from '../hosts/precompress.ts';
import { writeHostFiles } from '../hosts/write-host-files.ts';
import type { Edition } from '../model/edition.ts';
import type { PageCaches } from '../pages/kept/page-caches.ts';
import { cached } from '../reuse/bundle-cache.ts';
import type { EarlierEditions } from './page-writer.ts';
import { copyScreenshots } from './app-screenshots.ts';
import { searchBundle, type Bundle } from './bundle.ts';
import type { Bundles } from './bundling/bundle-all.ts';
import { makePictures, originalsOf, tonesOf } from './make-pictures.ts';
import { languagesOf, makeTemplates, textsOf, type Templates } from './make-templates.ts';
import { pressKey } from './press-key.ts';
import { progressBar } from './progress.ts';
import type { RenderOptions } from './rendering/render-pages.ts';
import { sources } from './sources.ts';
import { linkEdition, type BuiltLanguage } from './languages/build-languages.ts';
import type { BuildPart } from './shards/build-part.ts';
import type { Staging } from './staging.ts';
import { writeOfflineLists } from './write-offline-lists.ts';
import { writePages, type WritePagesOptions, type WrittenPages } from './write-pages.ts';
import { writeServiceWorker } from './write-service-worker.ts';

/** What a build works on. */
export interface BuildProject {
  readonly root: string;
  /** The path that the edition is served under, with a slash at both ends. */
  readonly base: string;
  /** The folder of the site's own files; empty if there is none. */
  readonly publicDir: string;
  /** The folder of the edition: an absolute path. */
  readonly outDir: string;
  /** What decides the bundles besides the sources. */
  readonly settings: string;
  /** The key of the sources that this code was bundled from, if it builds only editions of them. */
  readonly press?: string;
  /** The bundled code of the thread that works on texts. Without it, this thread does that too. */
  readonly textsWorker?: string;
  /** What to do of the work; all of it if it is missing. */
  readonly part?: BuildPart;
  /** Bundles the sources. It is called unless an earlier build has bundled the same. */
  readonly bundleAll: () => Promise<Bundles>;
}

/** What earlier builds have made and kept, and how files are written. */
export interface EditionWork extends EarlierEditions, Pick<WritePagesOptions, 'writeFile'> {
  readonly caches: Promise<PageCaches>;
}

/**
 * Writes everything of an edition into the staging folders. What earlier builds have made of the same is taken.
 * @param languages the editions of the site in its other languages, which are built already
 * @param code the key of the code when the build began
 */
export async function writeEdition(
  project: BuildProject,
  { edition, languages }: { readonly edition: Edition; readonly languages: readonly BuiltLanguage[] },
  config: PressConfig,
  staging: Staging,
  { caches, writeFile, ...earlier }: EditionWork,
  code: string,
): Promise<WrittenPages> {
  const { root, base, publicDir } = project;
  const folder = staging.edition;
  const { bundles, scripts, templates, key, problem } = await bundlesAndTemplates(project, edition, config, code);
  await mkdir(folder, { recursive: true });
  if (publicDir !== '' && existsSync(publicDir)) await cp(publicDir, folder, { recursive: true, dereference: true });
  await writeNewFiles(folder, templates.files);
  const pictureFolders = { stories: config.storiesFolder, public: publicDir };
  // Before the pages, whose data takes memory too.
  const writtenPictures = await makePictures(edition, pictureFolders, folder, pictureCacheFolder(root));
  const progress = progressBar('Writing pages');
  const written = await writePages({
    edition,
    templates: templates.pages,
    ...(await loadRenderer(bundles, staging.renderer, base)),
    rendererKey: key,
    folder,
    writeFile,
    earlier,
    cardCache: cardCacheFolder(root),
    caches: await caches,
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
  await writeServiceWorker({
    folder,
    base,
    bundle: scripts,
    script: bundles.serviceWorker,
    offline: config.offline,
  });
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
    templates: templates.pages.map(({ html }) => html),
    base,
    folder,
    hostsFolder: staging.hosts,
    languages,
  });
  if (config.precompress) await precompress(folder);
  for (const { path, folder: built } of languages) await linkEdition(built, join(folder, path));
  return { ...written, cacheProblem: written.cacheProblem ?? writtenPictures.cacheProblem ?? problem };
}

/** The bundled sources of an edition, and the templates of its pages. */
export interface BundlesAndTemplates {
  readonly bundles: Bundles;
  readonly scripts: Bundle;
  readonly templates: Templates;
  /** Of the sources and all else that decides the bundles. */
  readonly key: string;
  /** Why they could not be kept for the next build. */
  readonly problem: string | undefined;
}

/** Takes the bundles and the styles from an earlier build, or makes them. @param code as in `writeEdition` */
export async function bundlesAndTemplates(
  project: BuildProject,
  edition: Edition,
  config: PressConfig,
  code: string,
): Promise<BundlesAndTemplates> {
  const { root, base } = project;
  const cache = cacheFolder(root);
  const codeNow = () => codeKey(project, config);
  const { value: bundles, key, problem } = await cached(cache, 'bundles', code, project.bundleAll, codeNow);
  const scripts = searchBundle(root, bundles.index);
  const templates = await makeTemplates({
    root,
    base,
    bundles,
    bundle: scripts,
    languages: languagesOf(edition),
    texts: textsOf(edition),
    tones: tonesOf(edition),
    cachedStyles: async (css, make) => (await cached(cache, 'styles', JSON.stringify([key, css]), make)).value,
  });
  return { bundles, scripts, templates, key, problem };
}

/** Vite has to bundle the sources, since this code was made of others. */
export class OtherSources extends Error {}

/**
 * A digest of all that decides the bundles. No story is a part of it.
 * @throws OtherSources if the code of the build is of other sources
 */
export function codeKey({ root, settings, base, publicDir, press }: BuildProject, config: PressConfig): string {
  const key = pressKey(root, config, settings);
  if (press !== undefined && press !== key) throw new OtherSources();
  return `${key}\n${JSON.stringify([base, siteBase(config), publicNames(publicDir)])}`;
}

/** The bundler looks up the names of the site's own files. */
function publicNames(publicDir: string): readonly string[] {
  return publicDir !== '' && existsSync(publicDir)
    ? readdirSync(publicDir, { recursive: true, encoding: 'utf8' }).toSorted()
    : [];
}

/** Writes the renderer into a folder, and loads it into this process. */
export async function loadRenderer(
  bundles: Bundles,
  folder: string,
  base: string,
): Promise<Pick<RenderOptions, 'renderer' | 'rendererModule'>> {
  await writeNewFiles(folder, bundles.renderer);
  const module = pathToFileURL(join(folder, bundles.renderer[0]?.path ?? '')).href;
  const { createRenderer } = (await import(module)) as RendererExports;
  return { renderer: createRenderer(base), rendererModule: { module, base } };
}

interface RendererExports {
  readonly createRenderer: typeof createRenderer;
}
