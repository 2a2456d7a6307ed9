import { join } from 'node:path';
import { previewImagesFolder, publicAddress } from '../../edition/addresses.ts';
import type { CardCopy } from '../cards/card-copy.ts';
import { cardName } from '../cards/card-name.ts';
import { card } from '../cards/design.ts';
import { writeCards, type WrittenCards } from '../cards/write-cards.ts';
import { element, sourceOf } from './markup.ts';

export interface PreviewImages {
  /** The tags in a page's head about its image, by the page's address. */
  readonly headOf: (address: string) => string;
  /** The number of images. */
  readonly total: number;
  /** Resolves when all images are in the folder. */
  readonly written: Promise<WrittenCards>;
}

export interface PreviewRun {
  /** The text on each page's image, by the page's address. */
  readonly cards: ReadonlyMap<string, CardCopy>;
  /** The edition's public address. Other sites fetch an image by its whole address. */
  readonly url: string;
  /** Folder that the edition is written to. */
  readonly folder: string;
  /** Folder of the images that earlier builds drew. */
  readonly cacheFolder: string;
  readonly onProgress: () => void;
}

/** Names every page's preview image, and starts to draw the images. Pages can be rendered at the same time. */
export async function previewImages({
  cards,
  url,
  folder,
  cacheFolder,
  onProgress,
}: PreviewRun): Promise<PreviewImages> {
  const heads = new Map<string, string>();
  const copies = new Map<string, CardCopy>();
  for (const [address, copy] of cards) {
    const name = await cardName(copy);
    copies.set(name, copy);
    heads.set(address, headWith(publicAddress(url, `${previewImagesFolder}${name}`), copy));
  }
  const written = writeCards(copies.values(), join(folder, previewImagesFolder), cacheFolder, onProgress);
  // Callers await `written` later. Without this, Node.js would end the process at an earlier failure.
  written.catch(() => undefined);
  return { headOf: (address) => heads.get(address) ?? '', total: copies.size, written };
}

const headWith = (image: string, { nameplate, headline }: CardCopy): string =>
  sourceOf([
    property('og:image', image),
    property('og:image:type', image.endsWith('.jpg') ? 'image/jpeg' : 'image/png'),
    property('og:image:width', card.width),
    property('og:image:height', card.height),
    property('og:image:alt', headline === nameplate ? nameplate : `${nameplate}: ${headline}`),
    element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ]);

const property = (name: string, content: string | number) => element('meta', { property: name, content });
