import { open } from 'node:fs/promises';
import { maxPixels } from '../../../press/copy/picture-facts.ts';
import { signatureFault, signatureLength } from '../../../press/copy/picture-types.ts';
import * as messages from '../messages/pictures.ts';

/** What a file that should be a picture is. */
export type PictureContent =
  /** `extension` is the one of its content, with the dot. */
  { readonly is: 'picture'; readonly extension: string } | { readonly is: 'none'; readonly reason: string };

const extensions = ['.jpg', '.png', '.webp', '.avif', '.gif', '.tif'];

/** The first bytes of a file, enough to tell what it is. */
export async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(signatureLength), 0, signatureLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Checks that a file is a picture that a build can read: by its first bytes, then by decoding it. */
export async function pictureContent(path: string): Promise<PictureContent> {
  const start = await startOf(path);
  const extension = extensions.find((one) => signatureFault(`picture${one}`, start) === undefined);
  if (extension === undefined) return { is: 'none', reason: messages.noPicture };
  // Without pictures, the picture library is not loaded.
  const { inspectPicture } = await import('../../../press/pictures/inspect-picture.ts');
  const inspection = await inspectPicture(path);
  if (!('problem' in inspection)) return { is: 'picture', extension };
  const { problem } = inspection;
  return { is: 'none', reason: problem === 'damaged' ? messages.damaged : messages.tooManyPixels(maxPixels) };
}
