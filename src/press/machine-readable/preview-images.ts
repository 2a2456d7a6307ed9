import { join } from 'node:path';
import { previewImagesFolder, publicAddress } from '../../edition/addresses.ts';
import type { CardCopy } from '../cards/card-copy.ts';
import { cardName } from '../cards/card-name.ts';
import { card } from '../cards/design.ts';
import { printCards, type PrintedCards } from '../cards/print-cards.ts';
import { element, sourceOf } from './markup.ts';

export interface PreviewImages {
  /** What a page's head says of its image. */
  readonly headOf: (address: string) => string;
  /** How many images there are. */
  readonly total: number;
  /** Done when all of them are in the folder. */
  readonly printed: Promise<PrintedCards>;
}

export interface PreviewRun {
  /** What stands on each page's image, by the page's address. */
  readonly cards: ReadonlyMap<string, CardCopy>;
  /** The edition's public address: other sites ask for an image by its whole address. */
  readonly url: string;
  /** Where the edition is written. */
  readonly folder: string;
  /** Where images of earlier builds are kept. */
  readonly cacheFolder: string;
  readonly onProgress: () => void;
}

/** Names every page's preview image, and begins to draw them: that can go on while the pages are pressed. */
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
  const printed = printCards(copies.values(), join(folder, previewImagesFolder), cacheFolder, onProgress);
  // Whoever waits for it hears of a failure; until then it is not one that nobody has heard of.
  printed.catch(() => undefined);
  return { headOf: (address) => heads.get(address) ?? '', total: copies.size, printed };
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
