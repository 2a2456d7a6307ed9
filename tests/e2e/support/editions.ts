import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { previewServer } from '../../../src/press/serve/preview-server.ts';
import { generateEdition } from '../../generate-edition.ts';
import { writeHarbourEdition } from '../harbour/write-harbour-edition.ts';
import { writeHostileEdition } from './hostile-edition.ts';
import { editionLanguages, writeLanguageEdition, type EditionLanguage } from '../languages/language-edition.ts';
import { writePersianEdition } from '../languages/persian-edition.ts';
import { severalBase, writeSeveralLanguages } from '../languages/several-languages-edition.ts';

const run = promisify(execFile);

/** How many stories the large edition has. */
export const largeStories = 2000;

/** The editions to build, such as `EDITIONS=first` for work on one file of tests. By default all. */
const wanted = process.env['EDITIONS']?.split(',');

/** The editions that the tests open. */
export type EditionName =
  | 'first'
  | 'development'
  | 'harbour'
  | 'hostile'
  | 'large'
  | 'paper'
  | 'persian'
  | 'pseudo'
  | 'several'
  | `in-${EditionLanguage}`;

/** The folder of the edition `paper`, as an editor writes it: with a space, other letters, and signs. */
const paperFolder = 'Österreich & paper';

/** Builds with the texts of the interface in the pseudo-language. */
const pseudoConfig = 'tests/e2e/languages/pseudo.config.ts';

/** The path that the edition `paper` is served under. */
export const paperBase = `/${encodeURI(paperFolder)}/`;

const variable = (name: EditionName, what: 'URL' | 'FOLDER') =>
  `BROADSHEET_${name.toUpperCase().replaceAll('-', '_')}_${what}`;

/** The address of a served edition, including its base, without a slash at the end. */
export const urlOf = (name: EditionName): string => process.env[variable(name, 'URL')] ?? '';

/** The folder of a built edition. */
export const folderOf = (name: EditionName): string => process.env[variable(name, 'FOLDER')] ?? '';

/**
 * Builds an edition as `npm run build` does.
 * @param options of the command
 * @returns what the build printed
 * @throws with its output if it ends with a status other than 0
 */
export async function build(
  outDir: string,
  env: Record<string, string> = {},
  options: readonly string[] = [],
): Promise<string> {
  const command = ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, ...options];
  const { stdout } = await run(process.execPath, command, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    maxBuffer: 1 << 26,
  });
  return stdout;
}

/** Files that this edition lacks, so that the headers of every kind of file are tested. */
const besides = {
  'feeds/sections/world/atom.xml': '<feed/>',
  'robots.txt': 'Allow: /',
  'cards/a.png': 'card',
  'edition/pictures/a.jpg': 'picture',
};

/** Writes the first edition with former addresses, with addresses in another script, and with a quoted story. */
async function writeMovedEdition(folder: string): Promise<void> {
  await cp('src/stories', folder, { recursive: true });
  const edition = join(folder, 'edition.json');
  await writeFile(
    edition,
    JSON.stringify({ ...JSON.parse(await readFile(edition, 'utf8')), gone: ['ferry', 'паром'] }),
  );
  await writeFile(
    join(folder, 'harbour-reopens.json'),
    JSON.stringify({
      headline: 'Harbour "reopens" & <more>',
      aliases: ['harbour-closed', 'порт-закрыт'],
      body: ['Text.'],
    }),
  );
  await writeFile(
    join(folder, 'наводнение.json'),
    JSON.stringify({ headline: 'Наводнение', inLanguage: 'ru', aliases: ['flood'], body: ['Текст.'] }),
  );
  const about = [{ name: 'Lake Lee', type: 'Place' }, 'Rain'];
  await writeFile(join(folder, 'rain.json'), JSON.stringify({ headline: 'Rain fills Lake Lee', about }));
  const body = ['It was quiet.', 'Before. The rain filled Lake Lee. Nobody slept.'];
  await writeFile(join(folder, 'river.json'), JSON.stringify({ headline: 'The river rises', about, body }));
}

/** Builds every edition and serves each as a static host does, until the last test has ended. */
export default async function setUp(): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  const servers: Server[] = [];
  const prepare = async (
    name: EditionName,
    env: Record<string, string>,
    { base = '/', options = [] }: { readonly base?: string; readonly options?: readonly string[] } = {},
  ) => {
    if (wanted?.includes(name) === false) return;
    const folder = join(root, 'www', base === '/' ? name : decodeURIComponent(base.slice(1, -1)));
    await build(folder, env, options);
    const serve = previewServer(folder, base);
    const server = createServer((request, response) => serve(request, response, () => response.writeHead(500).end()));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    servers.push(server);
    process.env[variable(name, 'URL')] =
      `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.slice(0, -1)}`;
    process.env[variable(name, 'FOLDER')] = folder;
  };

  const harbour = join(root, 'harbour-stories');
  const hostile = join(root, 'hostile-stories');
  const large = join(root, 'large-stories');
  const moved = join(root, 'moved-stories');
  const persian = join(root, 'persian-stories');
  const inLanguage = (language: string) => join(root, `${language}-stories`);
  await mkdir(hostile);
  await Promise.all([
    writeHarbourEdition(harbour),
    writeHostileEdition(hostile),
    generateEdition(large, largeStories, 450, { url: undefined }),
    writeMovedEdition(moved),
    writePersianEdition(persian),
    writeLanguageEdition(inLanguage('pseudo'), 'ru', 'en'),
    writeSeveralLanguages(inLanguage('several')),
    ...editionLanguages.map((language) => writeLanguageEdition(inLanguage(language), language)),
  ]);
  // Two at once, as a small machine has two cores; the longest first. The editions of the bundled stories draw the same
  // preview images, so that the second finds them in the cache.
  const builds = [
    () => prepare('large', { STORIES_DIR: large }),
    () => prepare('first', {}),
    () => prepare('harbour', { STORIES_DIR: harbour }),
    () => prepare('hostile', { STORIES_DIR: hostile }),
    () => prepare('persian', { STORIES_DIR: persian }),
    () => prepare('several', { STORIES_DIR: inLanguage('several') }, { base: severalBase }),
    () => prepare('pseudo', { STORIES_DIR: inLanguage('pseudo') }, { options: ['--config', pseudoConfig] }),
    ...editionLanguages.map((language) => () => prepare(`in-${language}`, { STORIES_DIR: inLanguage(language) })),
    // Only React's development build reports attributes that do not match.
    () => prepare('development', { NODE_ENV: 'development' }),
    () =>
      prepare(
        'paper',
        { STORIES_DIR: moved, SITE_URL: `https://example.org/${paperFolder.replaceAll(' ', '%20')}`, PRECOMPRESS: '1' },
        { base: paperBase },
      ),
  ].values();
  await Promise.all(
    [1, 2].map(async () => {
      for (const start of builds) await start();
    }),
  );
  for (const [name, text] of Object.entries(folderOf('paper') === '' ? {} : besides)) {
    const file = join(folderOf('paper'), name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await rm(root, { recursive: true, force: true });
  };
}
