import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Renderer } from '../../../src/app/renderer.tsx';
import { filePath, mastheadFile, searchPageFile, storyFile } from '../../../src/edition/addresses.ts';
import { writePages, type WritePagesOptions } from '../../../src/press/build/write-pages.ts';
import { writesHere } from './write-here.ts';
import type { CardCopy } from '../../../src/press/cards/card-copy.ts';
import { lastEditionOf } from '../../../src/press/reuse/last-edition.ts';
import { MissingFile } from '../../../src/queries/client.ts';
import { editionFile, editionOf } from '../../fixtures/copy.ts';

// Starting a thread that draws takes a second; tests/press/cards shows that images are drawn.
vi.mock('../../../src/press/cards/write-cards.ts', () => ({
  writeCards: (copies: Iterable<CardCopy>, _folder: string, _cache: string, onProgress: () => void) => {
    const cards = [...copies].length;
    for (let i = 0; i < cards; i++) onProgress();
    return Promise.resolve({ cards, drawn: cards, unreadable: [], failures: [] });
  },
}));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-press-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const template = '<html lang="%lang%" dir="%dir%"><!--head--><div id="edition"><!--page--></div><!--state-->';

/** Shows what a page reads, in the order that is asked for. */
const rendererReading = (filesOf: (address: string) => readonly string[]): Renderer => ({
  render: async (address, readJson) => ({
    status: 200,
    head: '<title>T</title>',
    page: filesOf(address)
      .map((file) => JSON.stringify(readJson(file, new AbortController().signal)))
      .join('\n'),
    state: '',
  }),
});

const optionsWith = (renderer: Renderer, others: Partial<WritePagesOptions> = {}): WritePagesOptions => ({
  edition: editionOf({ 'flood.json': { headline: 'Flood', body: ['Water.'] }, 'storm.json': { headline: 'Storm' } }),
  templates: [{ html: template, covers: () => true }],
  renderer,
  rendererKey: '',
  folder: join(folder, 'edition'),
  writeFile: writesHere(),
  cardCache: join(folder, 'cards'),
  pictureFile: (address) => address,
  ...others,
});

const textAt = (address: string): string => readFileSync(join(folder, 'edition', filePath(address)), 'utf8');

test('a page is made from its data files, in any order of reading', async () => {
  const orders = [
    [mastheadFile, storyFile('flood')],
    [storyFile('flood'), mastheadFile, searchPageFile],
  ];
  for (const files of orders) {
    const renderer = rendererReading((address) => (address === '/stories/flood/' ? files : []));
    await writePages(optionsWith(renderer));
    const page = textAt('/stories/flood/');
    for (const file of files) expect(page).toContain(textAt(file));
    expect(page).toContain('<html lang="en" dir="ltr"><title>T</title>');
  }
});

test('the data of a page is made once, and the masthead once for all pages', async () => {
  const mastheads = new Set<unknown>();
  const same: boolean[] = [];
  const { signal } = new AbortController();
  const renderer: Renderer = {
    render: async (address, readJson) => {
      mastheads.add(readJson(mastheadFile, signal));
      if (address === '/stories/flood/')
        same.push(readJson(storyFile('flood'), signal) === readJson(storyFile('flood'), signal));
      return { status: 200, head: '', page: '', state: '' };
    },
  };
  await writePages(optionsWith(renderer));
  expect(same).toEqual([true]);
  expect(mastheads.size).toBe(1);
});

test('each page has the machine-readable head of its own data', async () => {
  await writePages(optionsWith(rendererReading(() => [])));
  for (const [address, headline] of [
    ['/stories/flood/', 'Flood'],
    ['/stories/storm/', 'Storm'],
  ] as const) {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(textAt(address)) ?? [];
    expect(json).toMatch(new RegExp(`"(?:headline|name)":"${headline}"`, 'u'));
  }
  expect(textAt('/saved/')).toContain('<link rel="manifest"');
  expect(textAt('/saved/')).not.toContain('ld+json');
});

test('every page and data file is written, also those that no page reads, and counted', async () => {
  const steps: string[] = [];
  const written = await writePages(
    optionsWith(
      rendererReading(() => []),
      { onProgress: (done, total) => steps.push(`${done}/${total}`) },
    ),
  );
  const pages = readdirSync(join(folder, 'edition'), { recursive: true }).filter((file) =>
    String(file).endsWith('.html'),
  );
  expect(written.pages).toBe(pages.length);
  expect(steps.at(-1)).toBe(`${pages.length}/${pages.length}`);
  for (const file of [mastheadFile, storyFile('storm'), searchPageFile])
    expect(existsSync(join(folder, 'edition', filePath(file)))).toBe(true);
});

test('a data file that the edition does not have is missing', async () => {
  const renderer = rendererReading((address) => (address === '/' ? [storyFile('gone')] : []));
  await expect(writePages(optionsWith(renderer))).rejects.toThrow(MissingFile);
});

test('an edition with a public address has preview images, which count as steps', async () => {
  const steps: string[] = [];
  const edition = editionOf({ 'flood.json': { headline: 'Flood' } }, { siteUrl: 'https://tester.example/' });
  const { pages, cards } = await writePages(
    optionsWith(
      rendererReading(() => []),
      { edition, onProgress: (done, total) => steps.push(`${done}/${total}`) },
    ),
  );
  expect(cards.cards).toBeGreaterThan(1);
  expect(steps).toHaveLength(pages + cards.cards);
  expect(textAt('/stories/flood/')).toMatch(/<meta property="og:image" content="https:\/\/tester\.example\/cards\//u);
});

test('a page is rendered again if its data, its template or the renderer is another', async () => {
  const last = join(folder, 'last');
  let rendered: string[] = [];
  const renderer: Renderer = {
    render: (address, readJson) => {
      rendered.push(address);
      if (address === '/search/') readJson(searchPageFile, new AbortController().signal);
      return Promise.resolve({ status: 200, head: '', page: '', state: '' });
    },
  };
  const { files } = await writePages(optionsWith(renderer, { folder: last }));
  const renderedWith = async (others: Partial<WritePagesOptions>) => {
    rendered = [];
    await writePages(optionsWith(renderer, { earlier: { last: lastEditionOf(last, files) }, ...others }));
    rmSync(join(folder, 'edition'), { recursive: true });
    return rendered;
  };
  const all = rendered;
  // It reads a file that its key says nothing of.
  expect(await renderedWith({})).toEqual(['/search/']);
  const changed = { 'flood.json': { headline: 'Flood', body: ['Mud.'] }, 'storm.json': { headline: 'Storm' } };
  const edition = editionOf(changed);
  // The front page has the beginning of the featured story.
  expect(await renderedWith({ edition })).toEqual(['/', '/stories/flood/', '/search/']);
  expect(await renderedWith({ rendererKey: 'other' })).toEqual(all);
  expect(await renderedWith({ templates: [{ html: `${template} `, covers: () => true }] })).toEqual(all);
  const renamed = editionOf({ ...changed, 'edition.json': { ...editionFile, name: 'The Other' } });
  expect(await renderedWith({ edition: renamed })).toEqual(all);
});
