import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { CardCopy } from './card-copy.ts';
import { designVersion } from './design.ts';

/** The content of pictures that were read before, by their path, size and time: in development a card is named again and again. */
const contents = new Map<string, Promise<string>>();

async function contentOf(picture: string): Promise<string> {
  // A picture that is gone is told by the card that is drawn without it.
  const found = await stat(picture).catch(() => undefined);
  if (found === undefined) return 'none';
  const key = JSON.stringify([picture, found.size, found.mtimeMs]);
  const content =
    contents.get(key) ?? readFile(picture).then((bytes) => createHash('sha256').update(bytes).digest('hex'));
  contents.set(key, content);
  return content;
}

/**
 * The file name of a card, made of all that decides its pixels: one that has not changed keeps its
 * address, and a changed one gets another, so that no site shows an old one from its cache.
 */
export async function cardName({ nameplate, section = '', headline, language, picture }: CardCopy): Promise<string> {
  const content = picture === undefined ? '' : await contentOf(picture);
  const key = JSON.stringify([designVersion, nameplate, section, headline, language, content]);
  return `${createHash('sha256').update(key).digest('hex').slice(0, 16)}.${picture === undefined ? 'png' : 'jpg'}`;
}
