import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Renderer } from '../../app/press-entry.tsx';
import { filePath, notFoundAddress } from '../../edition/addresses.ts';
import { directionOf } from '../../text/language.ts';
import { MissingFile, type ReadJson } from '../../queries/client.ts';
import type { CardCopy } from '../cards/card-copy.ts';
import type { PrintedCards } from '../cards/print-cards.ts';
import type { Edition } from '../model/edition.ts';
import { machineFiles } from '../machine-readable/machine-files.ts';
import { openMemory } from '../pages/related-cache.ts';
import { previewImages, type PreviewImages } from '../machine-readable/preview-images.ts';
import { publish } from '../pages/publication.ts';
import { createTemplate } from './template.ts';

export interface PressRun {
  readonly edition: Edition;
  /** The built `index.html`. */
  readonly template: string;
  readonly createRenderer: (base: string, readJson: ReadJson) => Renderer;
  /** The path the edition is served under, with a slash at both ends. */
  readonly base: string;
  /** Where the edition is written. */
  readonly folder: string;
  /** Where preview images of earlier builds are kept. */
  readonly cardCache: string;
  /** Where what stories are about and whom their words find is kept from one build to the next. */
  readonly memoryFolder: string;
  /** The file of a picture that the edition ships, by its address. */
  readonly pictureFile: (address: string) => string;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Pressed {
  readonly pages: number;
  readonly dataFiles: number;
  /** Of pages and data files together. */
  readonly bytes: number;
  readonly cards: PrintedCards;
}

/** Writes that may be under way at once: enough to keep a disk busy. */
const writesAtOnce = 32;

/**
 * Writes every page and data file of an edition. The same edition gives the same bytes.
 * A page's data is made once, for the page and for its file, and then let go.
 */
export async function press({
  edition,
  template,
  createRenderer,
  base,
  folder,
  cardCache,
  memoryFolder,
  pictureFile,
  onProgress,
}: PressRun): Promise<Pressed> {
  const memory = await openMemory(memoryFolder);
  const { files, pages, unlisted, cards, headOf } = publish(edition, memory);
  await memory.close();
  const language = edition.file.inLanguage;
  const fill = createTemplate(template, { lang: language, dir: directionOf(language) });
  const writer = createWriter(folder);

  const unwritten = new Set(files.keys());
  const shared = new Map<string, unknown>();
  const readJson = (address: string): unknown => {
    const make = files.get(address);
    if (make === undefined) throw new MissingFile(address);
    const kept = shared.get(address);
    if (kept !== undefined) return kept;
    const data = make();
    // Only the masthead is on more pages than one.
    if (shared.size === 0) shared.set(address, data);
    if (unwritten.delete(address)) writer.write(address, JSON.stringify(data));
    return data;
  };

  const renderer = createRenderer(base, readJson);
  const all = [...pages, ...unlisted, notFoundAddress];
  let done = 0;
  let total = all.length;
  const step = () => onProgress?.(++done, total);
  const { url } = edition;
  const previews =
    url === undefined
      ? noPreviews
      : await previewImages({
          cards: withFiles(cards, pictureFile),
          url,
          folder,
          cacheFolder: cardCache,
          onProgress: step,
        });
  total += previews.total;
  for (const address of all) {
    // One page after another: more at once would only hold more in memory.
    const rendered = await renderer.render(address);
    writer.write(address, fill({ ...rendered, head: rendered.head + previews.headOf(address) + headOf(address) }));
    await writer.room();
    step();
  }
  for (const address of unwritten) {
    readJson(address);
    await writer.room();
  }
  for (const [address, make] of machineFiles(edition, pages)) {
    writer.write(address, make());
    await writer.room();
  }
  const bytes = await writer.finish();
  return { pages: all.length, dataFiles: files.size, bytes, cards: await previews.printed };
}

const noPreviews: PreviewImages = {
  headOf: () => '',
  total: 0,
  printed: Promise.resolve({ cards: 0, drawn: 0, unreadable: [] }),
};

function withFiles(
  cards: ReadonlyMap<string, CardCopy>,
  pictureFile: (address: string) => string,
): ReadonlyMap<string, CardCopy> {
  return new Map(
    [...cards].map(([address, copy]) => [
      address,
      copy.picture === undefined ? copy : { ...copy, picture: pictureFile(copy.picture) },
    ]),
  );
}

function createWriter(folder: string) {
  const folders = new Map<string, Promise<unknown>>();
  const underway = new Set<Promise<void>>();
  let bytes = 0;
  let failure: unknown;

  const writeOne = async (path: string, text: string): Promise<void> => {
    const parent = dirname(path);
    let made = folders.get(parent);
    if (made === undefined) folders.set(parent, (made = mkdir(parent, { recursive: true })));
    await made;
    await writeFile(path, text);
  };

  return {
    write(address: string, text: string): void {
      bytes += Buffer.byteLength(text);
      const write = writeOne(join(folder, filePath(address)), text)
        .catch((error: unknown) => {
          failure ??= error;
        })
        .finally(() => underway.delete(write));
      underway.add(write);
    },
    /** Waits until there is room for another write. */
    async room(): Promise<void> {
      while (underway.size >= writesAtOnce) {
        await Promise.race(underway);
      }
      if (failure !== undefined) throw failure;
    },
    /** @returns how many bytes were written */
    async finish(): Promise<number> {
      await Promise.all(underway);
      if (failure !== undefined) throw failure;
      return bytes;
    },
  };
}
