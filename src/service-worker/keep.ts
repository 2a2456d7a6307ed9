import {
  cacheName,
  frontFile,
  mastheadFile,
  picturesFolder,
  searchPageFile,
  storyFile,
  topicsFile,
} from '../edition/addresses.ts';
import { openArchive, type Archive, type Facts } from './archive.ts';
import { evicted, worthFor, type KeptFile, type Limit, type Worth } from './eviction.ts';
import { readPage } from './kept-page.ts';
import { readReader, type Reader } from './messages.ts';
import { openNotes } from './notes.ts';

type Shelf = 'pages' | 'data' | 'pictures' | 'assets';

const megabyte = 1024 * 1024;

/** What is kept at most of each kind. What is saved counts, and stays beyond it. */
const limits: Readonly<Record<Shelf, Limit>> = {
  pages: { files: 60, bytes: 8 * megabyte },
  data: { files: 600, bytes: 16 * megabyte },
  pictures: { files: 80, bytes: 32 * megabyte },
  assets: { files: 60, bytes: 4 * megabyte },
};

const shelves = ['pages', 'data', 'pictures', 'assets'] as const;

/** Leads to everything else. */
const ahead = [mastheadFile, frontFile, topicsFile(), searchPageFile];
/** Milliseconds after which it is fetched anew, so that who opens the paper on a train has today's. */
const aheadFor = 60 * 60 * 1000;

const nobody: Reader = { saved: [], read: [] };
const json = new Headers({ 'content-type': 'application/json' });

export const isUsable = ({ ok, status, type, redirected }: Response): boolean =>
  ok && status === 200 && type === 'basic' && !redirected;
const isOf = (response: Response, type: string): boolean =>
  response.headers.get('content-type')?.includes(type) === true;

/** @param scope the edition's whole address */
export function openKeep(base: string, scope: string) {
  const open = (shelf: Shelf): Archive => openArchive(cacheName(base, shelf), scope);
  const archives: Readonly<Record<Shelf, Archive>> = {
    pages: open('pages'),
    data: open('data'),
    pictures: open('pictures'),
    assets: open('assets'),
  };
  const notes = openNotes(base, scope);
  const urlOf = (address: string) => scope + address.slice(1);
  /** Stories that the edition does not have: asked for once in a worker's life. */
  const gone = new Set<string>();
  let trimmedAt = 0;

  const reader = async (): Promise<Reader> => readReader(await notes.read('reader')) ?? nobody;

  /**
   * Lets go of what is over the limit.
   * @param share of it that may be filled
   */
  async function trim(share = 1): Promise<void> {
    trimmedAt = Date.now();
    let worth: ((file: KeptFile) => Worth) | undefined;
    for (const shelf of shelves) {
      const limit = { files: limits[shelf].files * share, bytes: limits[shelf].bytes * share };
      const files = await archives[shelf].files();
      worth ??= worthFor(await reader());
      await Promise.all(evicted(files, limit, worth).map((address) => archives[shelf].remove(address)));
    }
  }

  /** To look at every file takes a while: it is done once a minute, or when there are too many. */
  async function tidy(): Promise<void> {
    const counts = await Promise.all(
      shelves.map(async (shelf) => (await archives[shelf].count()) > limits[shelf].files),
    );
    if (counts.includes(true) || Date.now() - trimmedAt > 60_000) await trim();
  }

  async function put(
    shelf: Shelf,
    address: string,
    body: string | ArrayBuffer,
    headers: Headers,
    facts: Facts,
  ): Promise<void> {
    try {
      await archives[shelf].put(address, body, headers, facts);
    } catch {
      // The browser has no more room: half of what is kept is let go of, or nothing more is kept.
      await trim(0.5)
        .then(() => archives[shelf].put(address, body, headers, facts))
        .catch(() => undefined);
    }
  }

  async function keepPage(address: string, response: Response): Promise<void> {
    if (!isUsable(response) || !isOf(response, 'text/html')) return;
    const html = await response.text();
    const page = readPage(html);
    if (page === undefined) return;
    const at = Date.now();
    await put('pages', address, html, response.headers, { at, script: page.script });
    // A page has its data in it: the story opens by them when its scripts are gone.
    for (const [file, text] of page.files) await put('data', file, text, json, { at });
  }

  async function keepFile(
    shelf: 'data' | 'pictures' | 'assets',
    address: string,
    response: Response,
    of?: string,
  ): Promise<void> {
    if (!isUsable(response) || isOf(response, 'text/html')) return;
    await put(shelf, address, await response.arrayBuffer(), response.headers, { at: Date.now(), of });
  }

  /** What has left the edition leaves the device too, unless the reader has saved it. */
  async function letGo(shelf: 'pages' | 'data', address: string): Promise<void> {
    if (worthFor(await reader())({ address }) !== 'always') await archives[shelf].remove(address);
  }

  /** Has a story here, whose page need never have been opened. */
  async function keepStory(slug: string): Promise<void> {
    const address = storyFile(slug);
    if (gone.has(slug) || (await archives.data.get(address)) !== undefined) return;
    const response = await fetch(urlOf(address));
    if (response.status === 404 || response.status === 410) gone.add(slug);
    await keepFile('data', address, response);
  }

  async function keepPicture(slug: string): Promise<void> {
    const story = await archives.data.get(storyFile(slug));
    const address = pictureIn(await story?.response.json());
    if (address === undefined || (await archives.pictures.get(address))?.of === slug) return;
    await keepFile('pictures', address, await fetch(urlOf(address)), slug);
  }

  async function keepAhead(): Promise<void> {
    const kept = await archives.data.get(frontFile);
    const fetchedAt = await notes.read('ahead');
    if (kept !== undefined && typeof fetchedAt === 'number' && Date.now() - fetchedAt < aheadFor) return;
    await Promise.all(
      ahead.map(async (address) => keepFile('data', address, await fetch(urlOf(address), { cache: 'no-cache' }))),
    );
    await notes.write('ahead', Date.now());
  }

  return { archives, notes, tidy, keepPage, keepFile, letGo, keepStory, keepPicture, keepAhead };
}

export type Keep = ReturnType<typeof openKeep>;

function pictureIn(page: unknown): string | undefined {
  if (typeof page !== 'object' || page === null || !('story' in page)) return undefined;
  const { story } = page;
  if (typeof story !== 'object' || story === null || !('image' in story)) return undefined;
  const { image } = story;
  if (typeof image !== 'object' || image === null || !('src' in image) || typeof image.src !== 'string')
    return undefined;
  // One of another site is linked, and none of ours to keep.
  return image.src.startsWith(picturesFolder) ? image.src : undefined;
}
