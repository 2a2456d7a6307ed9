import type { Image } from '../image.ts';
import type { Block } from './block.ts';
import { partsOf } from './parts-of.ts';
import { imageParts } from './part.ts';

/** The addresses of the files that a story's page shows: the main picture, then those of its blocks. */
export const filesOf = ({
  image,
  body,
}: {
  readonly image?: Image | undefined;
  readonly body: readonly Block[];
}): string[] =>
  [...(image === undefined ? [] : imageParts(image)), ...body.flatMap(partsOf)].flatMap((part) => {
    if (part.kind === 'file') return part.address;
    return part.kind === 'image' && part.image.from === 'shipped' ? part.image.src : [];
  });
