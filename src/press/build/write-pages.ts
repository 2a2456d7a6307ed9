import { dataFolder, filePath, notFoundAddress } from '../../edition/addresses.ts';
import type { WrittenCards } from '../cards/write-cards.ts';
import { machineFiles } from '../machine-readable/machine-files.ts';
import type { AppScreenshot } from '../machine-readable/web-manifest.ts';
import { previewImages, type LeftOut, type PreviewImages } from '../machine-readable/preview-images.ts';
import type { PageCaches } from '../pages/kept/page-caches.ts';
import { documentsOf } from '../pages/related-documents.ts';
import { planPublication, type Publication } from '../pages/publication.ts';
import type { FileMaker } from '../pages/search-files.ts';
import type { BuildManifest, FileRecord } from '../reuse/build-manifest.ts';
import type { WriteFile } from '../reuse/files-thread.ts';
import { shortDigest } from '../reuse/digest.ts';
import { renderPages, type RenderOptions } from './rendering/render-pages.ts';
import { createPageWriter, type EarlierEditions, type PageWriter } from './page-writer.ts';
import { factsOfRecord, type FileFacts } from './write-offline-lists.ts';

export interface WritePagesOptions extends RenderOptions {
  /** Folder that the edition is written to. */
  readonly folder: string;
  /** Writes a file of the edition. */
  readonly writeFile: WriteFile;
  /** The editions that files are taken from. */
  readonly earlier?: EarlierEditions;
  /** Folder of the preview images that earlier builds drew. */
  readonly cardCache: string;
  /** What earlier builds have kept. */
  readonly caches?: PageCaches | undefined;
  /** The file of a picture that the edition ships, by its address. */
  readonly pictureFile: (address: string) => string;
  /** Pictures of the site for those who install it. */
  readonly screenshots?: readonly AppScreenshot[];
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WrittenPages {
  readonly pages: number;
  /** The size of pages and data files together. */
  readonly bytes: number;
  /** The records of all pages and data files. */
  readonly files: BuildManifest;
  /** All data files, by their addresses. */
  readonly data: ReadonlyMap<string, FileFacts>;
  readonly cards: WrittenCards;
  readonly leftOut: LeftOut;
  /** Why the cache for the next build could not be written. */
  readonly cacheProblem: string | undefined;
  /** Keeps what relating and the search index have found for the next build. @throws the file system's error */
  readonly keep: () => Promise<void>;
}

/** Writes every page, data file and preview image of an edition. The same edition gives the same bytes. */
export async function writePages(options: WritePagesOptions): Promise<WrittenPages> {
  const { edition, caches } = options;
  const publication = await relatedPublication(options);
  caches?.related.keepRelations();
  const dataFiles = new Set<string>();
  const writer = listingData(await openWriter(options), dataFiles);
  const addresses = pagesOf(publication);
  const previews = await renderWithImages(addresses, publication, options, writer);
  const sharedKey = shortDigest(options.rendererKey);
  await caches?.search.ready();
  for (const [address, make] of filesBesidePages(publication)) {
    const key = make.key && sharedKey + make.key();
    if (key !== undefined && writer.reuse(address, key)) continue;
    writer.write(address, JSON.stringify(make()), key);
    await writer.ready();
  }
  const kept = keepCaches(caches);
  // `keep` says it.
  kept.catch(() => undefined);
  for (const [address, make] of machineFiles(edition, publication.pages, options.screenshots)) {
    writer.write(address, make());
    await writer.ready();
  }
  const files = await writer.finish();
  const cards = await previews.written;
  return {
    pages: addresses.length,
    bytes: [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    files,
    data: factsAt(dataFiles, files),
    cards,
    leftOut: previews.leftOut,
    cacheProblem: cards.cacheProblem,
    keep: () => kept,
  };
}

/**
 * Writes some pages of an edition, with their data and preview images. Nothing is kept for the next build.
 * @param has whether to write the page of an address
 */
export async function writeSomePages(
  options: WritePagesOptions,
  has: (address: string) => boolean,
): Promise<Pick<WrittenPages, 'pages' | 'files' | 'cards'>> {
  const publication = await relatedPublication(options);
  const writer = await openWriter(options);
  const addresses = pagesOf(publication).filter(has);
  const previews = await renderWithImages(addresses, publication, options, writer);
  return { pages: addresses.length, files: await writer.finish(), cards: await previews.written };
}

/** Plans all pages of an edition. */
export async function relatedPublication({
  edition,
  caches,
}: Pick<WritePagesOptions, 'edition' | 'caches'>): Promise<Publication> {
  await caches?.related.prepare(() => documentsOf(edition));
  return planPublication(edition, caches);
}

const pagesOf = ({ pages, unlisted }: Publication): readonly string[] => [...pages, ...unlisted, notFoundAddress];

/** The data files that are not the own of a page. */
export function filesBesidePages({ files, contents }: Publication): (readonly [address: string, make: FileMaker])[] {
  const ownFiles = new Set([...contents.values()].map(({ file }) => file));
  return [...files].filter(([address]) => !ownFiles.has(address));
}

const openWriter = async ({ folder, writeFile, earlier }: WritePagesOptions): Promise<PageWriter> =>
  createPageWriter(folder, writeFile, earlier && { last: earlier.last, spare: await earlier.spare });

/** Renders pages while worker threads draw their preview images. */
async function renderWithImages(
  addresses: readonly string[],
  publication: Publication,
  options: WritePagesOptions,
  writer: PageWriter,
): Promise<PreviewImages> {
  let done = 0;
  let total = addresses.length;
  const step = () => options.onProgress?.(++done, total);
  const wanted = new Set(addresses);
  const previews = await startPreviewImages(options, publication, wanted, step);
  total += previews.total;
  await renderPages(addresses, publication, previews.headOf, options, writer, step);
  return previews;
}

/** Keeps what this build has found for the next one. Most of it is written while this thread does something else. */
export async function keepCaches(caches: PageCaches | undefined): Promise<void> {
  await Promise.all([caches?.related.close(), caches?.search.close(), caches?.plans.close()]);
}

/** Makes a writer that lists the addresses of data files. */
function listingData(writer: PageWriter, addresses: Set<string>): PageWriter {
  return {
    ...writer,
    write(address, text, key) {
      if (address.startsWith(dataFolder)) addresses.add(address);
      return writer.write(address, text, key);
    },
    reuse(address, key) {
      const isThere = writer.reuse(address, key);
      if (isThere && address.startsWith(dataFolder)) addresses.add(address);
      return isThere;
    },
  };
}

const factsAt = (addresses: ReadonlySet<string>, files: ReadonlyMap<string, FileRecord>) =>
  new Map(
    [...addresses].flatMap((address) => {
      const record = files.get(filePath(address));
      return record === undefined ? [] : [[address, factsOfRecord(record)] as const];
    }),
  );

const noPreviewImages: PreviewImages = {
  leftOut: { characters: [], pages: [] },
  headOf: () => '',
  total: 0,
  written: Promise.resolve({ cards: 0, drawn: 0, unreadable: [], failures: [] }),
};

/** Starts to draw the preview images. An edition without a public address has none, since they need whole addresses. */
async function startPreviewImages(
  { edition: { url }, folder, cardCache, pictureFile }: WritePagesOptions,
  publication: Pick<Publication, 'cards'>,
  pages: ReadonlySet<string>,
  onProgress: () => void,
): Promise<PreviewImages> {
  if (url === undefined) return noPreviewImages;
  const wanted = [...publication.cards].filter(([address]) => pages.has(address));
  const withFiles = new Map(
    wanted.map(([address, copy]) => [
      address,
      copy.picture === undefined ? copy : { ...copy, picture: pictureFile(copy.picture) },
    ]),
  );
  return previewImages({ cards: withFiles, url, folder, cacheFolder: cardCache, onProgress });
}
