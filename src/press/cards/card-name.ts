import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { CardCopy } from './card-copy.ts';
import { designVersion } from './design.ts';

/** Hashes of pictures by path, size and time, since the dev server names the same cards again and again. */
const pictureHashes = new Map<string, Promise<string>>();

async function hashOf(picture: string): Promise<string> {
  // A missing picture is reported when its card is drawn.
  const file = await stat(picture).catch(() => undefined);
  if (file === undefined) return 'none';
  const key = JSON.stringify([picture, file.size, file.mtimeMs]);
  const hash =
    pictureHashes.get(key) ?? readFile(picture).then((bytes) => createHash('sha256').update(bytes).digest('hex'));
  pictureHashes.set(key, hash);
  return hash;
}

/**
 * The file name of a card: a hash of everything that decides its pixels. A changed card gets another
 * address, so no site shows an old one from its cache.
 */
export async function cardName({ nameplate, section = '', headline, language, picture }: CardCopy): Promise<string> {
  const content = picture === undefined ? '' : await hashOf(picture);
  const key = JSON.stringify([designVersion, nameplate, section, headline, language, content]);
  return `${createHash('sha256').update(key).digest('hex').slice(0, 16)}.${picture === undefined ? 'png' : 'jpg'}`;
}
