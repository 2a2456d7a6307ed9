import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardCopy } from './card-copy.ts';
import { openCache } from './card-cache.ts';
import { cardName } from './card-name.ts';
import { drawAll } from './drawing-room.ts';

export interface PrintedCards {
  /** How many files the folder has got. */
  readonly cards: number;
  /** How many of them had to be drawn. */
  readonly drawn: number;
  /** Pictures that could not be read: their cards are without one. */
  readonly unreadable: readonly { readonly picture: string; readonly reason: string }[];
}

/** Copies that may be under way at once. */
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

  const kept = [...orders.keys()].filter((name) => cache.has(name));
  for (let at = 0; at < kept.length; at += copiesAtOnce) {
    await Promise.all(kept.slice(at, at + copiesAtOnce).map((name) => cache.take(name, folder).then(told)));
  }
  const missing = [...orders].filter(([name]) => !cache.has(name)).map(([name, copy]) => ({ name, copy }));
  if (missing.length > 0) {
    const waiting = missing[Symbol.iterator]();
    await drawAll(missing.length, () => waiting.next().value, async ({ name, copy }, { bytes, unreadable: reason }) => {
      if (reason !== undefined && copy.picture !== undefined) {
        // It is not kept, so that the next build says so too.
        unreadable.push({ picture: copy.picture, reason });
        await writeFile(join(folder, name), bytes);
      } else {
        await cache.put(name, bytes);
        await cache.take(name, folder);
      }
      told();
    });
  }
  await cache.close();
  return { cards: orders.size, drawn: missing.length, unreadable };
}
