import type { Renderer } from '../../app/renderer.tsx';
import { dataFolder, mastheadFile, notFoundAddress } from '../../edition/addresses.ts';
import { MissingFile } from '../../queries/client.ts';
import { directionOf } from '../../text/language.ts';
import type { CardCopy } from '../cards/card-copy.ts';
import type { WrittenCards } from '../cards/write-cards.ts';
import { machineFiles } from '../machine-readable/machine-files.ts';
import type { AppScreenshot } from '../machine-readable/web-manifest.ts';
import { previewImages, type LeftOut, type PreviewImages } from '../machine-readable/preview-images.ts';
import type { Edition } from '../model/edition.ts';
import { planPublication, type Publication } from '../pages/publication.ts';
import { openRelatedCache } from '../pages/related-cache.ts';
import { createPageWriter, type PageWriter } from './page-writer.ts';
import { createTemplates, type PageTemplate } from './template.ts';
import { factsOf, type FileFacts } from './write-offline-lists.ts';

export interface WritePagesOptions {
  readonly edition: Edition;
  readonly templates: readonly PageTemplate[];
  readonly renderer: Renderer;
  /** Folder that the edition is written to. */
  readonly folder: string;
  /** Folder of the preview images that earlier builds drew. */
  readonly cardCache: string;
  /** Folder of the related-stories cache, reused between builds. */
  readonly relatedCache: string;
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
  /** All data files, by their addresses. */
  readonly data: ReadonlyMap<string, FileFacts>;
  readonly cards: WrittenCards;
  readonly leftOut: LeftOut;
  /** Why the cache for the next build could not be written. */
  readonly cacheProblem: string | undefined;
}

/** Writes every page, data file and preview image of an edition. The same edition gives the same bytes. */
export async function writePages(options: WritePagesOptions): Promise<WrittenPages> {
  const { edition, folder, relatedCache, onProgress } = options;
  const cache = await openRelatedCache(relatedCache);
  const publication = planPublication(edition, cache);
  let cacheProblem: string | undefined;
  await cache.close().catch((error: unknown) => {
    cacheProblem = String(error);
  });
  const data = new Map<string, FileFacts>();
  const writer = withFacts(createPageWriter(folder), data);
  const addresses = [...publication.pages, ...publication.unlisted, notFoundAddress];

  let done = 0;
  let total = addresses.length;
  const step = () => onProgress?.(++done, total);
  // Worker threads draw the images while this thread renders the pages.
  const previews = await startPreviewImages(options, publication.cards, step);
  total += previews.total;

  await renderPages(addresses, publication, previews.headOf, options, writer, step);
  const ownFiles = new Set([...publication.contents.values()].map(({ file }) => file));
  for (const [address, make] of publication.files) {
    if (ownFiles.has(address)) continue;
    writer.write(address, JSON.stringify(make()));
    await writer.ready();
  }
  for (const [address, make] of machineFiles(edition, publication.pages, options.screenshots)) {
    writer.write(address, make());
    await writer.ready();
  }
  const bytes = await writer.finish();
  const cards = await previews.written;
  cacheProblem ??= cards.cacheProblem;
  return { pages: addresses.length, bytes, data, cards, leftOut: previews.leftOut, cacheProblem };
}

/** Makes a writer that notes the digest and the size of every data file. */
function withFacts(writer: PageWriter, data: Map<string, FileFacts>): PageWriter {
  return {
    ...writer,
    write(address, text) {
      if (address.startsWith(dataFolder)) data.set(address, factsOf(text));
      writer.write(address, text);
    },
  };
}

/** Renders one page after another, since several at once would only need more memory. */
async function renderPages(
  addresses: readonly string[],
  { files, contents, plainHead }: Publication,
  previewHeadOf: (address: string) => string,
  { edition, templates, renderer }: WritePagesOptions,
  writer: PageWriter,
  onPage: () => void,
): Promise<void> {
  const language = edition.language;
  const fill = createTemplates(templates, { lang: language, dir: directionOf(language) });
  const masthead = files.get(mastheadFile)?.();
  for (const address of addresses) {
    // The page, its data file and its head are made from the same data, which is then released.
    const content = contents.get(address);
    const made = content?.make();
    const rendered = await renderer.render(address, (file) => {
      if (file === content?.file) return made?.data;
      if (file === mastheadFile) return masthead;
      const make = files.get(file);
      if (make === undefined) throw new MissingFile(file);
      return make();
    });
    const head = (made?.preload ?? '') + rendered.head + previewHeadOf(address) + (made?.head ?? plainHead);
    const state = rendered.state + (made?.structuredData ?? '');
    writer.write(address, fill({ ...rendered, head, state }));
    if (content !== undefined) writer.write(content.file, JSON.stringify(made?.data));
    await writer.ready();
    onPage();
  }
}

const noPreviewImages: PreviewImages = {
  leftOut: { characters: [], pages: [] },
  headOf: () => '',
  total: 0,
  written: Promise.resolve({ cards: 0, drawn: 0, unreadable: [], failures: [] }),
};

/** Starts to draw the preview images. An edition without a public address has none, since they need whole addresses. */
async function startPreviewImages(
  { edition: { url }, folder, cardCache, pictureFile }: WritePagesOptions,
  cards: ReadonlyMap<string, CardCopy>,
  onProgress: () => void,
): Promise<PreviewImages> {
  if (url === undefined) return noPreviewImages;
  const withFiles = new Map(
    [...cards].map(([address, copy]) => [
      address,
      copy.picture === undefined ? copy : { ...copy, picture: pictureFile(copy.picture) },
    ]),
  );
  return previewImages({ cards: withFiles, url, folder, cacheFolder: cardCache, onProgress });
}
