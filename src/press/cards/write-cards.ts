import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openBuildCache, type BuildCache } from '../files/file-cache.ts';
import { takeFiles, writeCached } from '../files/use-cache.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import type { CardCopy } from './card-copy.ts';
import { cardName } from './card-name.ts';
import { drawCards } from './draw-pool.ts';

export interface WrittenCards {
  /** How many files were written. */
  readonly cards: number;
  /** How many of them had to be drawn. */
  readonly drawn: number;
  /** Pictures that could not be read, and are missing on their cards. */
  readonly unreadable: readonly { readonly picture: string; readonly reason: string }[];
  /** Why cards were not drawn. Their files are missing, which never stops a build. */
  readonly failures: readonly string[];
  /** Why the cache could not be written. */
  readonly cacheProblem?: string | undefined;
}

interface NamedCopy {
  readonly name: string;
  readonly copy: CardCopy;
}

/**
 * Writes the cards of all pages into a folder, named by `cardName`. Cards that an earlier build drew
 * come from the cache; the others are drawn, and cached. The same copy gives the same bytes.
 * @param onProgress called after each card
 */
export async function writeCards(
  copies: Iterable<CardCopy>,
  folder: string,
  cacheFolder: string,
  onProgress: () => void = () => undefined,
): Promise<WrittenCards> {
  await mkdir(folder, { recursive: true });
  const cache = await openBuildCache(cacheFolder);
  const named = new Map<string, CardCopy>();
  for (const copy of copies) named.set(await cardName(copy), copy);

  const missing = await takeFromCache([...named], cache, folder, onProgress);
  const unreadable: { picture: string; reason: string }[] = [];
  const failures: string[] = [];
  if (missing.length > 0) {
    const queue = missing[Symbol.iterator]();
    await drawCards(
      missing.length,
      () => queue.next().value,
      async ({ name, copy }, drawn) => {
        onProgress();
        if ('failed' in drawn) {
          failures.push(drawn.failed);
          return;
        }
        const { bytes, unreadable: reason } = drawn;
        if (reason !== undefined && copy.picture !== undefined) {
          // Not cached, so that the next build tries again and reports the picture again.
          unreadable.push({ picture: copy.picture, reason });
          await writeFileAtomically(join(folder, name), bytes);
        } else {
          await writeCached(cache, name, bytes, folder);
        }
      },
    ).catch((error: unknown) => failures.push(String(error)));
  }
  await cache.close();
  return { cards: named.size, drawn: missing.length, unreadable, failures, cacheProblem: cache.problem() };
}

/** @returns the cards that are not in the cache */
async function takeFromCache(
  named: readonly (readonly [name: string, copy: CardCopy])[],
  cache: BuildCache,
  folder: string,
  onTaken: () => void,
): Promise<NamedCopy[]> {
  const missing: NamedCopy[] = [];
  await takeFiles(named, async ([name, copy]) => {
    if (await cache.take(name, folder)) onTaken();
    else missing.push({ name, copy });
  });
  return missing;
}
