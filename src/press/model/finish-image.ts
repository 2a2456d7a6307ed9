import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { picturesFolder } from '../../edition/addresses.ts';
import type { Image } from '../../edition/published.ts';
import type { Copy, SourceFile } from '../copy/copy.ts';
import { linkFault } from '../copy/links.ts';
import { badValue } from '../copy/messages/fields.ts';
import * as messages from '../copy/messages/pictures.ts';
import { pictureNameFault, signatureFault } from '../copy/picture-types.ts';
import { namedAs, sameName } from '../copy/same-name.ts';
import type { ImageFile } from '../copy/story-file.ts';
import type { Picture } from './edition.ts';
import { optionalLine, singleLine } from './normalize.ts';
import { omitUndefined } from './omit-undefined.ts';

/** Data that all images of a story are finished with. */
export interface ImageContext {
  readonly copy: Copy;
  /** The file of the story. */
  readonly source: SourceFile;
  /** The pictures of the edition by their files. `finishImage` adds those next to the story. */
  readonly pictures: Map<string, Picture>;
}

/**
 * Makes a finished image, with the address of its picture, from a checked one.
 * @param report called with the message if the picture is faulty
 */
export function finishImage(
  { src, alt, width, height, caption, credit }: ImageFile,
  context: ImageContext,
  report: (message: string) => void,
): Image {
  return {
    ...sourceOf(src, context, report),
    alt: singleLine(alt),
    width,
    height,
    ...omitUndefined({ caption: optionalLine(caption), credit: optionalLine(credit) }),
  };
}

function sourceOf(src: string, context: ImageContext, report: (message: string) => void): Pick<Image, 'from' | 'src'> {
  const path = src.replaceAll('\\', '/');
  if (/^(?:[a-z]:|file:)/iu.test(src)) {
    report(messages.pathOnComputer(src, posix.basename(path)));
    return { from: 'shipped', src };
  }
  if (/^[a-z][a-z\d+.-]*:/iu.test(src) || src.startsWith('//')) {
    const fault = linkFault(src, ['https:', 'http:']);
    if (fault !== undefined) report(badValue(src, fault));
    return { from: 'elsewhere', src };
  }
  if (src.startsWith('/')) {
    const { path, fault } = publicPicture(src, context.copy);
    if (fault !== undefined) report(fault);
    return { from: 'shipped', src: path.split('/').map(encodeURIComponent).join('/') };
  }
  const written = posix.join(posix.dirname(context.source.name), src);
  const file = namedAs(written, context.copy.pictures) ?? written;
  const fault = storyPictureFault(src, file, context);
  if (fault !== undefined) report(fault);
  return { from: 'shipped', src: pictureAt(file, context).address };
}

/** The fault of a picture in the stories' folder. A file that can't be read is a fault of the copy already. */
function storyPictureFault(src: string, file: string, { copy, source }: ImageContext): string | undefined {
  if (file.startsWith('../')) return messages.outsideFolder(src);
  const nameFault = pictureNameFault(src, 'stories');
  if (nameFault !== undefined) return nameFault;
  if (copy.pictures.has(file)) {
    const start = copy.pictures.get(file);
    return start === undefined ? undefined : signatureFault(file, start);
  }
  if (src.includes('\\')) return messages.withBackslashes(src, src.replaceAll('\\', '/'));
  const storyFolder = posix.dirname(source.name);
  const alternatives = [...copy.pictures]
    .filter(([name]) => sameName(posix.dirname(name), posix.dirname(file)))
    .filter(([name, start]) => start !== undefined && signatureFault(name, start) === undefined)
    .map(([name]) => posix.relative(storyFolder, name));
  const elsewhere = [...copy.pictures.keys()].find((name) => sameName(posix.basename(name), posix.basename(file)));
  if (elsewhere !== undefined) return messages.inOtherFolder(file, copy.folder, posix.relative(storyFolder, elsewhere));
  return messages.notInStories(file, copy.folder, src, alternatives);
}

/**
 * Adds the picture of a file to the edition. Its address is a hash, because some hosts refuse characters of file names.
 * Systems write names in different forms of Unicode; all of these give the same address.
 */
function pictureAt(file: string, { copy, pictures }: ImageContext): Picture {
  const known = pictures.get(file);
  if (known !== undefined) return known;
  const composed = file.normalize('NFC');
  const hashed = copy.pictures.has(composed) ? file : composed;
  const name = createHash('sha256').update(hashed).digest('hex').slice(0, 16);
  const picture = { file, address: `${picturesFolder}${name}${posix.extname(file).toLowerCase()}` };
  pictures.set(file, picture);
  return picture;
}

/** A picture of the public folder. An editor may write its path percent-encoded or not. */
function publicPicture(src: string, copy: Copy): { readonly path: string; readonly fault: string | undefined } {
  const paths = [src, decoded(src)].map((path) => posix.normalize(path));
  const found = paths.flatMap((path) => publicPath(path, copy) ?? []).find((path) => copy.shipped(path) !== undefined);
  const path = found ?? posix.normalize(src);
  return { path, fault: publicFault(src, path, copy) };
}

/** The path of a file in the public folder as its names are written there; undefined if there is none. */
function publicPath(path: string, { shippedNames }: Copy): string | undefined {
  let found = '';
  for (const part of path.split('/').slice(1)) {
    const name = namedAs(part, new Set(shippedNames(found === '' ? '/' : found)));
    if (name === undefined) return undefined;
    found += `/${name}`;
  }
  return found;
}

/** The fault of a picture in the public folder. */
function publicFault(src: string, path: string, { shipped, shippedNames }: Copy): string | undefined {
  const nameFault = pictureNameFault(src, 'public');
  if (nameFault !== undefined) return nameFault;
  const start = shipped(path);
  if (start !== undefined) return signatureFault(path, start);
  const folder = posix.dirname(path);
  const beside = shippedNames(folder).map((name) => posix.join(folder, name));
  return messages.notInPublic(path, beside);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
