import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { picturesFolder } from '../../edition/addresses.ts';
import { linkFault } from '../copy/links.ts';
import type { Image } from '../../edition/published.ts';
import type { ImageFile } from '../copy/story-file.ts';
import type { Copy, SourceFile } from '../copy/copy.ts';
import { badValue } from '../copy/messages/fields.ts';
import * as messages from '../copy/messages/pictures.ts';
import type { Picture } from './edition.ts';
import { optionalLine, singleLine } from './normalize.ts';
import { present } from './present.ts';
import { pictureNameFault, signatureFault } from '../copy/picture-types.ts';

/**
 * An image as the page shows it.
 * @param source the file of the story it is in
 * @param pictures those that go to press, to which it is added
 */
export function pictureOf(
  image: ImageFile,
  source: SourceFile,
  copy: Copy,
  pictures: Map<string, Picture>,
  fault: (message: string) => void,
): Image {
  const { src, alt, width, height, caption, credit } = image;
  const rest = {
    alt: singleLine(alt),
    width,
    height,
    ...present({ caption: optionalLine(caption), credit: optionalLine(credit) }),
  };
  if (/^[a-z][a-z\d+.-]*:/iu.test(src) || src.startsWith('//')) {
    const message = linkFault(src, ['https:', 'http:']);
    if (message !== undefined) fault(badValue(src, message));
    return { from: 'elsewhere', src, ...rest };
  }
  if (src.startsWith('/')) return { from: 'shipped', src: siteAddress(src, copy, fault), ...rest };

  const file = posix.join(posix.dirname(source.name), src);
  const nameFault = pictureNameFault(src, 'stories');
  if (file.startsWith('../')) fault(messages.outsideFolder(src));
  else if (nameFault !== undefined) fault(nameFault);
  else if (copy.pictures.has(file)) {
    const beginning = copy.pictures.get(file);
    const message = beginning === undefined ? undefined : signatureFault(file, beginning);
    if (message !== undefined) fault(message);
  } else {
    const beside = [...copy.pictures]
      .filter(
        ([name, beginning]) =>
          posix.dirname(name) === posix.dirname(file) &&
          beginning !== undefined &&
          signatureFault(name, beginning) === undefined,
      )
      .map(([name]) => posix.relative(posix.dirname(source.name), name));
    fault(messages.notInStories(file, copy.folder, src, beside));
  }
  let picture = pictures.get(file);
  if (picture === undefined) {
    // The address is made of the file's name, so that it holds nothing a host could trip over.
    const name = createHash('sha256').update(file).digest('hex').slice(0, 16);
    picture = { file, address: `${picturesFolder}${name}${posix.extname(file).toLowerCase()}` };
    pictures.set(file, picture);
  }
  return { from: 'shipped', src: picture.address, ...rest };
}

/** The address of a picture in the site's public folder, which may be written as the file is named or as its address is. */
function siteAddress(src: string, copy: Copy, fault: (message: string) => void): string {
  const named = [src, decoded(src)].map((path) => posix.normalize(path));
  const path = named.find((name) => copy.shipped(name) !== undefined) ?? posix.normalize(src);
  const beginning = copy.shipped(path);
  const nameFault = pictureNameFault(src, 'public');
  if (nameFault !== undefined) fault(nameFault);
  else if (beginning === undefined) fault(messages.notInPublic(path.slice(1)));
  else {
    const message = signatureFault(path, beginning);
    if (message !== undefined) fault(message);
  }
  return path.split('/').map(encodeURIComponent).join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
