import type { Block, Image, Inline } from '../../edition/published.ts';
import type { FieldPath } from '../checks/draft.ts';
import type { BlockFile, ImageFile } from '../copy/story-file.ts';
import { optionalLine } from './normalize.ts';
import { omitUndefined } from './omit-undefined.ts';

/** Finishes those parts of a story that can have faults. Faults are reported at the given path. */
export interface PartFinisher {
  /** Parses a text's inline markup. */
  readonly inline: (text: string, path: FieldPath) => Inline[];
  readonly image: (image: ImageFile, path: FieldPath) => Image;
}

/** Makes the finished blocks of a story's text. */
export const finishBody = (body: readonly BlockFile[], parts: PartFinisher): Block[] =>
  body.map((block, i) => blockOf(block, ['body', i], parts));

function blockOf(block: BlockFile, path: FieldPath, { inline, image }: PartFinisher): Block {
  if (typeof block === 'string') return { type: 'paragraph', text: inline(block, path) };
  switch (block.type) {
    case 'heading':
    case 'note':
      return { type: block.type, text: inline(block.text, [...path, 'text']) };
    case 'quote': {
      const text = inline(block.text, [...path, 'text']);
      return { type: 'quote', text, ...omitUndefined({ cite: optionalLine(block.cite) }) };
    }
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered ?? false,
        items: block.items.map((item, i) => inline(item, [...path, 'items', i])),
      };
    case 'image': {
      const { type, ...file } = block;
      return { type, image: image(file, path) };
    }
  }
}
