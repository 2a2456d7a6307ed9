import { posix } from 'node:path';
import type { Image } from '../../edition/image.ts';
import type { ImageFile } from '../blocks/image-file.ts';
import type { Copy, CopyFile } from '../copy/copy.ts';
import { linkFault } from '../copy/links.ts';
import { badValue } from '../copy/messages/fields.ts';
import * as messages from '../copy/messages/pictures.ts';
import { maxPixels, type PictureFacts, type PictureFolder } from '../copy/picture-facts.ts';
import { pictureNameFault, signatureFault } from '../copy/picture-types.ts';
import { namedAs, sameName } from '../copy/same-name.ts';
import { standardAddress, widthsOf } from '../pictures/renditions.ts';
import type { Picture } from './edition.ts';
import { singleLine } from './normalize.ts';
import { omitUndefined } from './omit-undefined.ts';
import { encodedPath } from './encoded-path.ts';

/** Data that all images of a story are finished with. */
export interface ImageContext {
  readonly copy: Copy;
  /** The file of the story. */
  readonly source: CopyFile;
  /** The pictures of the edition by their files. `finishImage` adds those of the story. */
  readonly pictures: Map<string, Picture>;
}

type ImageSource = Pick<Image, 'from' | 'src' | 'width' | 'height' | 'widths' | 'tone'>;

/** Reports the fault of a field of an image. */
type ReportImageFault = (message: string, field?: 'src' | 'width' | 'height') => void;

/**
 * Makes a finished image, with the address of its picture and without its texts, from a checked one.
 * @param report called with the message if the picture is faulty
 */
export function finishImage(image: ImageFile, context: ImageContext, report: ReportImageFault): Image {
  const { alt, focus, size } = image;
  return {
    ...sourceOf(image, context, report),
    alt: singleLine(alt),
    ...omitUndefined({ focus, size }),
  };
}

function sourceOf(image: ImageFile, context: ImageContext, report: ReportImageFault): ImageSource {
  const { src, width = 0, height = 0 } = image;
  const written = { width, height };
  const path = src.replaceAll('\\', '/');
  if (/^(?:[a-z]:|file:)/iu.test(src)) {
    report(messages.pathOnComputer(src, posix.basename(path)));
    return { from: 'shipped', src, ...written };
  }
  if (/^[a-z][a-z\d+.-]*:/iu.test(src) || src.startsWith('//')) {
    const fault = linkFault(src, ['https:', 'http:']);
    if (fault !== undefined) report(badValue(src, fault));
    return { from: 'elsewhere', src, ...written };
  }
  if (src.startsWith('/')) {
    const { path, fault } = publicPicture(src, context.copy);
    const asIs: ImageSource = { from: 'shipped', src: encodedPath(path), ...written };
    if (fault === undefined) return processed(asIs, 'public', path, image, context, report);
    report(fault);
    return asIs;
  }
  const name = posix.join(posix.dirname(context.source.name), src);
  const file = namedAs(name, context.copy.pictures) ?? name;
  const asIs: ImageSource = { from: 'shipped', src: `/${file}`, ...written };
  const fault = storyPictureFault(src, file, context);
  if (fault !== undefined) report(fault);
  // A file that can't be read has a fault already.
  else if (context.copy.pictures.get(file) !== undefined)
    return processed(asIs, 'stories', file, image, context, report);
  return asIs;
}

/** The image of a picture that the build makes files of. A vector picture stays as it is. */
function processed(
  asIs: ImageSource,
  folder: PictureFolder,
  file: string,
  written: ImageFile,
  { copy, pictures }: ImageContext,
  report: ReportImageFault,
): ImageSource {
  const facts = copy.inspected(folder, file);
  if (facts === undefined) return asIs;
  const name = posix.basename(file);
  if ('problem' in facts) {
    report(
      facts.problem === 'damaged'
        ? messages.damaged(name)
        : messages.tooManyPixels(name, facts.width, facts.height, maxPixels),
    );
    return asIs;
  }
  const { width, height, kind, tone } = facts;
  // A vector picture has any size. Its editor may want another than the one in the file.
  if (kind === 'vector') return { ...asIs, width: written.width ?? width, height: written.height ?? height };
  for (const dimension of ['width', 'height'] as const) {
    const found = written[dimension];
    if (found !== undefined && found !== facts[dimension])
      report(messages.wrongSize(dimension, found, facts[dimension]), dimension);
  }
  const picture = pictures.get(`${folder} ${file}`) ?? pictureOf(folder, file, facts);
  pictures.set(`${folder} ${file}`, picture);
  return { from: 'shipped', src: picture.address, width, height, widths: widthsOf(facts), tone };
}

const pictureOf = (folder: PictureFolder, file: string, facts: PictureFacts): Picture => ({
  folder,
  file,
  facts,
  address: standardAddress(facts),
});

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
