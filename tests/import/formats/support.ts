import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import type { Format, SourceFile } from '../../../src/import/format.ts';
import { formats } from '../../../src/import/formats/formats.ts';
import { openSource } from '../../../src/import/formats/source-file.ts';
import { isOriginal } from '../../../src/import/original.ts';
import type { Found, NoStory, Original } from '../../../src/import/original.ts';

/** A file of the import with this text, in pieces of a few characters, as a disk might give it. */
export const sourceOf = (text: string, name = 'export.xml', pieceLength = 7): SourceFile => ({
  path: `/archive/${name}`,
  name,
  size: text.length,
  start: text.slice(0, 65_536),
  // oxlint-disable-next-line typescript/require-await -- files are read as streams
  async *text() {
    for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
  },
});

/** A file on the disk, opened as the import opens it. */
export async function openBytes(bytes: string | Uint8Array, name = 'export.xml'): Promise<SourceFile> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-import-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const file = await openSource(path, name);
  const pieces: string[] = [];
  for await (const piece of file.text()) pieces.push(piece);
  rmSync(folder, { recursive: true });
  return { ...sourceOf(pieces.join(''), name), start: file.start, encoding: file.encoding, notes: file.notes };
}

export const formatOf = (file: SourceFile): Format | undefined => formats.find((format) => format.recognises(file));

/** All that a file holds. Fails if no format recognises it. */
export async function readAll(file: SourceFile): Promise<Found[]> {
  const format = formatOf(file);
  if (format === undefined) throw new Error(`no format recognises ${file.name}`);
  const all: Found[] = [];
  for await (const found of format.read(file)) all.push(found);
  return all;
}

/** The stories of a file. */
export const storiesIn = async (file: SourceFile): Promise<Original[]> => (await readAll(file)).filter(isOriginal);

/** The only story of a file. */
export async function storyIn(file: SourceFile): Promise<Original> {
  const stories = await storiesIn(file);
  const [story] = stories;
  if (story === undefined || stories.length > 1) throw new Error(`${stories.length} stories in ${file.name}`);
  return story;
}

/** What a file holds that is no story. */
export const noStoriesIn = async (file: SourceFile): Promise<NoStory[]> =>
  (await readAll(file)).filter((found): found is NoStory => !isOriginal(found));

/** A tree as HTML, in one line and without lines between elements. */
export const htmlOf = (root: Root | undefined): string | undefined =>
  root &&
  toHtml(root)
    .replaceAll(/>\s*\n\s*</gu, '><')
    .replaceAll(/\s*\n\s*/gu, ' ')
    .trim();

/** What a story lost and readers miss: the elements. */
export const lostBy = ({ losses = [] }: Original): string[] =>
  losses.filter(({ isFurniture }) => isFurniture !== true).map(({ element }) => element);
