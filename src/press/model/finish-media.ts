import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { mediaFolder } from '../../edition/addresses.ts';
import type { FinishedMedia } from '../blocks/press-block.ts';
import type { Copy, CopyFile } from '../copy/copy.ts';
import { mediaFault, mediaTypeOfFile, type MediaKind } from '../copy/media-types.ts';
import * as messages from '../copy/messages/media.ts';
import { namedAs } from '../copy/same-name.ts';
import type { EditionMedia } from './edition.ts';
import { encodedPath } from './encoded-path.ts';

/**
 * Finds the file of a film, a recording or captions: next to the story, or in the public folder.
 * @param media those of the edition; a file next to the story is added
 */
export function finishMedia(
  src: string,
  kind: MediaKind,
  { copy, source, media }: { copy: Copy; source: CopyFile; media: Map<string, EditionMedia> },
  report: (message: string) => void,
): FinishedMedia {
  const isPublic = src.startsWith('/') && !src.startsWith('//');
  const written = isPublic ? posix.normalize(src) : posix.join(posix.dirname(source.name), src);
  const file = isPublic ? written : (namedAs(written, copy.media) ?? written);
  const found = isPublic ? copy.shippedMedia(file) : copy.media.get(file);
  const fault = /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(src)
    ? messages.mediaElsewhere(src)
    : (mediaFault(file, found?.start, kind) ??
      (found === undefined ? messages.noMedia(file, isPublic ? 'public' : copy.folder) : undefined));
  if (fault !== undefined) report(fault);
  const facts = { format: mediaTypeOfFile(file), bytes: found?.bytes ?? 0 };
  if (isPublic) return { src: encodedPath(file), ...facts };
  const name = createHash('sha256').update(file.normalize('NFC')).digest('hex').slice(0, 16);
  const address = `${mediaFolder}${name}${posix.extname(file).toLowerCase()}`;
  if (fault === undefined) media.set(file, { file, address });
  return { src: address, ...facts };
}
