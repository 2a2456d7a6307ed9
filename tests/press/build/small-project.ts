/** A project that is built without the bundler, which takes seconds. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageFiles } from '../../../src/edition/page-files.ts';
import { beforePaintPlaceholder } from '../../../src/press/build/template.ts';
import { buildEdition } from '../../../src/press/build/build.ts';
import type { Bundles } from '../../../src/press/build/bundling/bundle-all.ts';
import type { BuildPart } from '../../../src/press/build/shards/build-part.ts';
import { sources } from '../../../src/press/build/sources.ts';
import { editionFiles } from '../../generate-edition.ts';
import { changesFile } from '../../../src/press/reuse/edition-changes.ts';

export function writeFile(path: string, content: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 1),
  );
}

/** The parsed JSON of a file, to be changed. */
export const readJson = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** Writes the stories of a project. */
export function writeStories(folder: string, count: number): void {
  const options = { sections: 4, related: 0, front: 3, url: undefined };
  for (const [name, content] of editionFiles(count, 30, options)) writeFile(join(folder, name), content);
}

/** Writes a source of a project, as if that had been before this process was started. */
export function writeSource(root: string, text: string): void {
  const file = join(root, 'src/routes/story.tsx');
  writeFile(file, text);
  utimesSync(file, new Date(0), new Date(0));
}

const html = `<!doctype html><html lang="%lang%" dir="%dir%"><head><meta charset="utf-8"><!--head-->
${beforePaintPlaceholder}<link rel="stylesheet" href="/assets/index.css"></head>
<body><div id="edition"><!--page--></div><!--state--></body></html>`;

const scripts = {
  'assets/boot.js': sources.boot,
  'assets/app.js': sources.app,
  'assets/complete.js': sources.completeApp,
  'assets/offline.js': sources.offlineReading,
};

/** The renderer shows the data that a page is made of, so that a page differs if any of its data does. */
const rendererOf = (version: string) => `
export const createRenderer = (base) => ({
  async render(address, readJson) {
    const files = globalThis.pageFilesOfTests(address) ?? [];
    const text = files.map((file) => JSON.stringify(readJson(file))).join().replaceAll('<', '');
    const page = '<div class="text-story">${version}' + text + '</div>';
    return { status: 200, head: '<title>' + base + address + '</title>', page, state: text };
  },
});`;
Object.assign(globalThis, { pageFilesOfTests: pageFiles });

function bundlesOf(version: string): Bundles {
  const names = Object.keys(scripts) as (keyof typeof scripts)[];
  return {
    client: [
      { path: 'index.html', content: html },
      { path: 'assets/index.css', content: '.text-story{color:red}.text-other{color:blue}' },
      { path: 'assets/font.woff2', content: Buffer.from([1, 2, 3, 255]) },
      ...names.map((path) => ({ path, content: `/* ${path} ${version} */` })),
    ],
    index: [
      { type: 'asset', fileName: 'assets/index.css', originalFileNames: [sources.template] },
      { type: 'asset', fileName: 'assets/font.woff2', originalFileNames: [sources.textFont] },
      ...names.map((fileName) => ({ type: 'chunk' as const, fileName, imports: [], moduleIds: [scripts[fileName]] })),
    ],
    beforePaint: `document.title="${version}"`,
    serviceWorker: `self.version="${version}"`,
    renderer: [{ path: `renderer-${version}.mjs`, content: rendererOf(version) }],
  };
}

/**
 * Builds a project into `dist`, or a part of it. The folder of its stories is in `STORIES_DIR`.
 * @returns whether it was bundled
 */
export async function buildProject(root: string, version = 'v1', part?: BuildPart): Promise<boolean> {
  let isBundled = false;
  await buildEdition({
    root,
    base: '/',
    publicDir: join(root, 'public'),
    outDir: join(root, 'dist'),
    settings: '',
    ...(part === undefined ? {} : { part }),
    bundleAll: () => {
      isBundled = true;
      return Promise.resolve(bundlesOf(version));
    },
  });
  return isBundled;
}

/** Deletes all that builds have kept. */
export const deleteCaches = (root: string): void =>
  rmSync(join(root, 'node_modules'), { recursive: true, force: true });

/** The contents of all files of an edition and its host files, by their paths. */
export function outputOf(root: string): ReadonlyMap<string, string> {
  const files = ['dist', 'dist-hosts'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          // What has changed depends on the edition before.
          .filter((entry) => entry.isFile() && entry.name !== changesFile)
          .map((entry) => join(entry.parentPath, entry.name))
      : [],
  );
  return new Map(files.toSorted().map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]));
}

/** The paths whose contents differ. */
export const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
