import type { Block } from './blocks/block.ts';
import { partsOf } from './blocks/parts-of.ts';
import type { Inline } from './inline.ts';

/** The text of a paragraph or another run, without its markup. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node;
      return 'content' in node ? plainText(node.content) : 'text' in node ? node.text : '';
    })
    .join('');
}

/** The text of a block, with its captions: of a list its items in lines, of a table its rows. */
export const blockText = (block: Block): string =>
  partsOf(block)
    .flatMap((part) => {
      if (part.kind === 'text' || part.kind === 'silent') return plainText(part.text);
      return part.kind === 'row' ? part.cells.map(({ text }) => plainText(text)).join(' ') : [];
    })
    .join('\n');
