import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { picturesFolder } from '../../edition/addresses.ts';
import type { Image } from '../../edition/published.ts';
import type { Copy, SourceFile } from '../copy/copy.ts';
import { linkFault } from '../copy/links.ts';
import { badValue } from '../copy/messages/fields.ts';
import * as messages from '../copy/messages/pictures.ts';
import { pictureNameFault, signatureFault } from '../copy/picture-types.ts';
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
    const path = publicPath(src, context.copy);
    const fault = publicFault(src, path, context.copy);
    if (fault !== undefined) report(fault);
    return { from: 'shipped', src: path.split('/').map(encodeURIComponent).join('/') };
  }
  const file = posix.join(posix.dirname(context.source.name), src);
  const fault = storyPictureFault(src, file, context);
  if (fault !== undefined) report(fault);
  return { from: 'shipped', src: pictureAt(file, context.pictures).address };
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
    .filter(([name]) => posix.dirname(name) === posix.dirname(file))
    .filter(([name, start]) => start !== undefined && signatureFault(name, start) === undefined)
    .map(([name]) => posix.relative(storyFolder, name));
  const elsewhere = [...copy.pictures.keys()].find((name) => posix.basename(name) === posix.basename(file));
  if (elsewhere !== undefined) return messages.inOtherFolder(file, copy.folder, posix.relative(storyFolder, elsewhere));
  return messages.notInStories(file, copy.folder, src, alternatives);
}

/** The picture of a file, added to the edition. Its address is a hash: some hosts refuse characters of file names. */
function pictureAt(file: string, pictures: Map<string, Picture>): Picture {
  const known = pictures.get(file);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(file).digest('hex').slice(0, 16);
  const picture = { file, address: `${picturesFolder}${name}${posix.extname(file).toLowerCase()}` };
  pictures.set(file, picture);
  return picture;
}

/** The path of a file in the public folder. An editor may write it percent-encoded or not. */
function publicPath(src: string, { shipped }: Copy): string {
  const paths = [src, decoded(src)].map((path) => posix.normalize(path));
  return paths.find((path) => shipped(path) !== undefined) ?? posix.normalize(src);
}

/** The fault of a picture in the public folder. */
function publicFault(src: string, path: string, { shipped }: Copy): string | undefined {
  const nameFault = pictureNameFault(src, 'public');
  if (nameFault !== undefined) return nameFault;
  const start = shipped(path);
  return start === undefined ? messages.notInPublic(path.slice(1)) : signatureFault(path, start);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
