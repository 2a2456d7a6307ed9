import * as v from 'valibot';
import type { PullquoteBlock } from '../../edition/blocks/pullquote.ts';
import { withoutLinks } from '../../edition/inline.ts';
import { field, text } from '../copy/values.ts';
import type { PressBlock } from './press-block.ts';

export const pullquoteFile = v.strictObject({
  type: v.literal('pullquote'),
  text: field(text, 'Words of the story, to be set large'),
  cite: v.optional(field(v.string(), 'Who said or wrote them')),
});

export const pullquote: PressBlock<v.InferOutput<typeof pullquoteFile>, PullquoteBlock> = {
  finish(file, path, { inline, line }) {
    const cite = line(file.cite);
    return {
      type: 'pullquote',
      // Screen readers skip the block, so it can't have links. The text has them.
      text: withoutLinks(inline(file.text, [...path, 'text'])),
      ...(cite === undefined ? {} : { cite }),
    };
  },
  // The words are in the text already.
  html: () => '',
};
