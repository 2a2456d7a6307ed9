/** The editions that the failing host serves. Each is a real build; one is of changed code. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A story with pictures, which the bundled stories don't have. */
const pictured = {
  headline: 'Harbour reopens at Norvik after the storm',
  articleSection: 'world',
  about: [{ name: 'Norvik', type: 'Place' }],
  image: { src: 'harbour.png', alt: 'The harbour', width: 192, height: 192 },
  body: ['The harbour has reopened.', { type: 'image', src: 'quay.png', alt: 'The quay', width: 192, height: 192 }],
};

/** The story of the first edition that the next edition lacks, and the one that it has under another address. */
export const removedStory = '/stories/uae-housing-complex-southern-gaza/';
export const renamedStory = '/stories/norway-jagland-corruption-probe/';
export const renamedTo = '/stories/jagland-charged-in-norway/';

/** Writes the bundled stories and one with pictures. */
async function writeStories(folder: string): Promise<void> {
  await cp('src/stories', folder, { recursive: true });
  // Without a public address no preview images are drawn, which take half of the time of a build.
  const edition = join(folder, 'edition.json');
  const { url: _, ...others } = JSON.parse(await readFile(edition, 'utf8')) as Record<string, unknown>;
  await writeFile(edition, JSON.stringify(others));
  await writeFile(join(folder, 'harbour-reopens.json'), JSON.stringify(pictured));
  await cp('public/icon-192.png', join(folder, 'harbour.png'));
  await cp('public/icon-192.png', join(folder, 'quay.png'));
}

const fileOf = (folder: string, address: string) => join(folder, `${address.split('/')[2]}.json`);

/** Writes the stories of the next edition: one is removed, one has another address, one has another headline. */
async function writeNextStories(folder: string): Promise<void> {
  await writeStories(folder);
  const change = async (path: string, edit: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    edit(file);
    await writeFile(path, JSON.stringify(file));
  };
  await rm(fileOf(folder, removedStory));
  await rename(fileOf(folder, renamedStory), fileOf(folder, renamedTo));
  await change(fileOf(folder, renamedTo), (file) => {
    file['aliases'] = [renamedStory.split('/')[2]];
  });
  const slugs = new Set([removedStory, renamedStory].map((address) => address.split('/')[2]));
  await change(join(folder, 'rubio-lavrov-asean-kuala-lumpur.json'), (file) => {
    file['related'] = (file['related'] as string[]).filter((slug) => !slugs.has(slug));
    file['description'] = 'The text of the next edition.';
  });
}

/** The attribute of the root element by which pages of changed code are known, and its value. */
export const appMark = 'data-app';

/** How the code of a later edition differs: each edit adds text to a file, or replaces it. */
type Edit = readonly [file: string, change: (text: string) => string];

const marked = (mark: string): Edit => [
  'src/app/start-app.tsx',
  (text) => `${text}\nif (!import.meta.env.SSR) document.documentElement.setAttribute('${appMark}', '${mark}');\n`,
];

/** A later version of the code, whose files of data have other addresses. */
const otherFormat: readonly Edit[] = [
  marked('format'),
  ['src/edition/addresses.ts', (text) => text.replace("const data = '/edition/v1';", "const data = '/edition/v2';")],
];

/** The editions: the first; the next, of other code and stories; one with another version of the data format. */
export type ChaosEdition = 'first' | 'next' | 'format';

const codeOf: Readonly<Record<ChaosEdition, readonly Edit[]>> = {
  first: [],
  next: [marked('next')],
  format: otherFormat,
};

/**
 * Builds an edition.
 * @param root a folder for everything that the build needs and writes. An edition that is there is not built again
 * @returns the folder of the built edition
 * @throws with the build's output if it fails, or if an edit no longer fits the code
 */
export async function buildEdition(name: ChaosEdition, root: string): Promise<string> {
  const outDir = join(root, 'www', name);
  if (existsSync(outDir)) return outDir;
  const stories = join(root, `${name}-stories`);
  await (name === 'first' ? writeStories(stories) : writeNextStories(stories));
  const project = codeOf[name].length === 0 ? process.cwd() : await copyProject(join(root, `${name}-project`));
  for (const [file, change] of codeOf[name]) {
    const path = join(project, file);
    const text = await readFile(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`the edit of ${file} for the edition "${name}" changes nothing`);
    await writeFile(path, changed);
  }
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', STORIES_DIR: stories, SITE_URL: '' },
    maxBuffer: 1 << 26,
  });
  return outDir;
}

/** Copies what a build reads, but not the packages, which it shares. */
async function copyProject(folder: string): Promise<string> {
  for (const name of ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    await cp(name, join(folder, name), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
