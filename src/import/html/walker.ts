/** What the parts of the walk through an HTML tree know of one another. */
import type { BlockFile } from '../../press/blocks/block-file.ts';
import type { Loss } from '../loss.ts';
import type { Footnotes } from './footnotes.ts';
import type { Element, HtmlNode } from './nodes.ts';

export interface Walker {
  /** Absolute address that links and pictures are resolved against. */
  readonly base: string | undefined;
  /** How many characters the whole text has. */
  readonly length: number;
  readonly footnotes: Footnotes;
  /** The levels of headings as the source has them, 1 to 6. */
  readonly levels: Map<BlockFile, number>;
  /** Makes blocks of nodes. */
  blocks(nodes: readonly HtmlNode[]): BlockFile[];
  /**
   * Makes one text of nodes.
   * @param hoisted takes the blocks that stand in them, such as pictures. Without it they are lost, and reported
   */
  inline(nodes: readonly HtmlNode[], hoisted?: BlockFile[]): string;
  /** Reports an element without a home. */
  lose(element: string, made: Loss['made'], text: string, isFurniture?: boolean): void;
  /** Resolves a link; undefined if it can't be followed, which is reported. */
  link(element: Element): string | undefined;
}

/** Blocks that can be inside a box. */
export const isBoxable = (block: BlockFile): block is Exclude<BlockFile, { type: 'box' } | { type: 'footnotes' }> =>
  typeof block === 'string' || (block.type !== 'box' && block.type !== 'footnotes');

/** The blocks of boxes, instead of the boxes. A box has no box inside. */
export const withoutBoxes = (blocks: readonly BlockFile[]) =>
  blocks.flatMap((block) =>
    typeof block === 'object' && block.type === 'box'
      ? [`**${block.title.replaceAll('**', '')}**`, ...block.body]
      : isBoxable(block)
        ? [block]
        : [],
  );
