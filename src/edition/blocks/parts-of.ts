import type { Block, BlockOf, BlockType, CommonType, RareType } from './block.ts';
import { textParts, type Part } from './part.ts';
import { pictureParts } from './picture.ts';

export type PartsOf<T extends BlockType> = { readonly [K in T]: (block: BlockOf<K>) => readonly Part[] };

/** The parts of each kind of block whose code is loaded. */
export const blockParts: PartsOf<CommonType> & Partial<PartsOf<RareType>> = {
  heading: textParts,
  image: pictureParts,
  paragraph: textParts,
};

/**
 * The parts of a block's content, in the order of the page.
 * @param block its code is loaded, as that of all blocks in data that a query has returned
 */
export const partsOf = (block: Block): readonly Part[] =>
  (blockParts[block.type] as (block: Block) => readonly Part[])(block);
