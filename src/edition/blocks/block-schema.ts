import * as v from 'valibot';
import type { Block, BlockOf, BlockType } from './block.ts';

export type SchemasOf<T extends BlockType> = { readonly [K in T]: v.GenericSchema<BlockOf<K>> };

/** The published form of each kind of block whose code is loaded (common-blocks.ts, rare-blocks.ts). */
export const blockSchemas: Partial<SchemasOf<BlockType>> = {};

/** Whether the code of a block is loaded. */
export const isLoaded = ({ type }: Pick<Block, 'type'>): boolean => Object.hasOwn(blockSchemas, type);

// Blocks are checked once their code is loaded, from the same data again. The service worker has none.
const unchecked = v.object({ type: v.string() }) as v.GenericSchema as v.GenericSchema<Block>;

/** The schema of a block's published form. */
export const block: v.GenericSchema<Block> = v.lazy((input) => {
  const { type } = Object(input) as Pick<Block, 'type'>;
  return (Object.hasOwn(blockSchemas, type) && blockSchemas[type]) || unchecked;
});
