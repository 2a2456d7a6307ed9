import type { Block } from '../../edition/blocks/block.ts';
import type { BlockFile } from '../blocks/block-file.ts';
import type { PartFinisher } from '../blocks/press-block.ts';
import { finishBlock } from '../blocks/press-blocks.ts';
import { headingWithoutPart, misplacedFootnotes } from '../copy/messages/markup.ts';
import { isTableRow } from './leftover-markup.ts';

/** Makes the finished blocks of a story's text. */
export const finishBody = (body: readonly BlockFile[], parts: PartFinisher): Block[] => {
  const first = body.findIndex((block) => typeof block === 'object' && block.type === 'heading');
  const heading = body[first];
  // Below the headline of the page, a level would be missing.
  if (typeof heading === 'object' && heading.type === 'heading' && heading.level === 3)
    parts.report(['body', first, 'level'], headingWithoutPart(parts.notationOf(['body'])));
  return body.map((block, i) => {
    if (typeof block === 'object' && block.type === 'footnotes' && i < body.length - 1)
      parts.report(['body', i], misplacedFootnotes);
    // Of a table whose rows are paragraphs, the first row has a fault that stands for all.
    return isRow(block) && isRow(body[i - 1])
      ? { type: 'paragraph', text: [block] }
      : finishBlock(block, ['body', i], parts);
  });
};

const isRow = (block: BlockFile | undefined): block is string => typeof block === 'string' && isTableRow(block);
