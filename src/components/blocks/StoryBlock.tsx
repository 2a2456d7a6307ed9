import type { ComponentType } from 'react';
import type { Block, BlockOf, BlockType, CommonType, RareType } from '../../edition/blocks/block.ts';
import type { BlockProps } from './block-props.ts';
import { Heading } from './Heading.tsx';
import { Paragraph } from './Paragraph.tsx';
import { PictureBlock } from './PictureBlock.tsx';

export type ComponentsOf<T extends BlockType> = { readonly [K in T]: ComponentType<BlockProps<BlockOf<K>>> };

/** The component of each kind of block whose code is loaded. */
export const blockComponents: ComponentsOf<CommonType> & Partial<ComponentsOf<RareType>> = {
  heading: Heading,
  image: PictureBlock,
  paragraph: Paragraph,
};

/** A block of a story's text. */
export function StoryBlock(props: BlockProps<Block>) {
  const Component = blockComponents[props.block.type] as ComponentType<BlockProps<Block>>;
  return <Component {...props} />;
}
