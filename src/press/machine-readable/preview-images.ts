import { join } from 'node:path';
import { previewImagesFolder, publicAddress } from '../../edition/addresses.ts';
import type { CardCopy } from '../cards/card-copy.ts';
import { cardName } from '../cards/card-name.ts';
import { card } from '../cards/design.ts';
import { drawableText } from '../cards/drawable-text.ts';
import { writeCards, type WrittenCards } from '../cards/write-cards.ts';
import { element, sourceOf } from '../../text/markup.ts';

/** What preview images leave out, since no bundled font has it. */
export interface LeftOut {
  /** Each once, in the order of the pages. */
  readonly characters: readonly string[];
  /** The addresses of the pages. */
  readonly pages: readonly string[];
}

export interface PreviewImages {
  readonly leftOut: LeftOut;
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

/**
 * Names every page's preview image, and starts to draw the images. Pages can be rendered at the same time. A page whose
 * image would be empty has none.
 */
export async function previewImages({
  cards,
  url,
  folder,
  cacheFolder,
  onProgress,
}: PreviewRun): Promise<PreviewImages> {
  const heads = new Map<string, string>();
  const copies = new Map<string, CardCopy>();
  const characters = new Set<string>();
  const pages: string[] = [];
  for (const [address, copy] of cards) {
    const drawn = drawnParts(copy);
    for (const character of drawn.missing) characters.add(character);
    if (drawn.missing.length > 0) pages.push(address);
    if (drawn.isEmpty) continue;
    const name = await cardName(copy);
    copies.set(name, copy);
    heads.set(address, headWith(publicAddress(url, `${previewImagesFolder}${name}`), drawn.alternative));
  }
  const written = writeCards(copies.values(), join(folder, previewImagesFolder), cacheFolder, onProgress);
  // Callers await `written` later. Without this, Node.js would end the process at an earlier failure.
  written.catch(() => undefined);
  const leftOut = { characters: [...characters], pages };
  return { leftOut, headOf: (address) => heads.get(address) ?? '', total: copies.size, written };
}

/** What an image shows of its copy, and its text alternative: the parts that are drawn, as they are written. */
function drawnParts({ nameplate, section = '', headline, language, picture }: CardCopy) {
  const parts = [nameplate, section, headline].map((text) => ({ written: text, ...drawableText(text, language) }));
  const named = headline === nameplate ? [nameplate] : [nameplate, headline];
  const isDrawn = new Set(parts.flatMap(({ written, text }) => (text === '' ? [] : [written])));
  return {
    missing: parts.flatMap(({ missing }) => missing),
    isEmpty: isDrawn.size === 0 && picture === undefined,
    alternative: named.filter((text) => isDrawn.has(text)).join(': '),
  };
}

const headWith = (image: string, alternative: string): string =>
  sourceOf([
    property('og:image', image),
    property('og:image:type', image.endsWith('.jpg') ? 'image/jpeg' : 'image/png'),
    property('og:image:width', card.width),
    property('og:image:height', card.height),
    ...(alternative === '' ? [] : [property('og:image:alt', alternative)]),
    element('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ]);

const property = (name: string, content: string | number) => element('meta', { property: name, content });
