import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../files/write-file.ts';
import type { CardCopy } from './card-copy.ts';
import { openCache } from './card-cache.ts';
import { cardName } from './card-name.ts';
import { drawAll } from './draw-pool.ts';

export interface PrintedCards {
  /** How many files the folder has got. */
  readonly cards: number;
  /** How many of them had to be drawn. */
  readonly drawn: number;
  /** Pictures that could not be read: their cards are without one. */
  readonly unreadable: readonly { readonly picture: string; readonly reason: string }[];
}

/** Files that may be put into the folder at once. */
const copiesAtOnce = 16;

/**
 * Writes the preview image of every page into a folder, under the names of `cardName`: those drawn
 * for an earlier build come from the cache, the others are drawn and kept there. The same copy
 * gives the same bytes.
 */
export async function printCards(
  copies: Iterable<CardCopy>,
  folder: string,
  cacheFolder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<PrintedCards> {
  await mkdir(folder, { recursive: true });
  const cache = await openCache(cacheFolder);
  const orders = new Map<string, CardCopy>();
  for (const copy of copies) orders.set(await cardName(copy), copy);

  const unreadable: { picture: string; reason: string }[] = [];
  let done = 0;
  const told = (): void => onProgress?.(++done, orders.size);

  const missing: { readonly name: string; readonly copy: CardCopy }[] = [];
  const found = [...orders];
  for (let at = 0; at < found.length; at += copiesAtOnce) {
    await Promise.all(
      found.slice(at, at + copiesAtOnce).map(async ([name, copy]) => {
        if (await cache.take(name, folder)) told();
        else missing.push({ name, copy });
      }),
    );
  }
  if (missing.length > 0) {
    const waiting = missing[Symbol.iterator]();
    await drawAll(
      missing.length,
      () => waiting.next().value,
      async ({ name, copy }, { bytes, unreadable: reason }) => {
        if (reason !== undefined && copy.picture !== undefined) {
          // It is not kept, so that the next build says so too.
          unreadable.push({ picture: copy.picture, reason });
          await writeFileAtomically(join(folder, name), bytes);
        } else {
          await cache.put(name, bytes);
          await cache.take(name, folder);
        }
        told();
      },
    );
  }
  await cache.close();
  return { cards: orders.size, drawn: missing.length, unreadable };
}
