import type { Block, BlockOf, BlockType } from '../../edition/blocks/block.ts';
import type { Content } from '../../text/markup.ts';
import '../../edition/blocks/common-blocks.ts';
import '../../edition/blocks/rare-blocks.ts';
import type { FieldPath } from '../copy/faults.ts';
import type { BlockFile } from './block-file.ts';
import { audio } from './audio.ts';
import { box } from './box.ts';
import { breakBlock } from './break.ts';
import { code } from './code.ts';
import { embed } from './embed.ts';
import { footnotes } from './footnotes.ts';
import { gallery } from './gallery.ts';
import { heading } from './heading.ts';
import { list } from './list.ts';
import { note } from './note.ts';
import { paragraph } from './paragraph.ts';
import { picture } from './picture.ts';
import type { BlockData, DataTools, FeedHtml, PartFinisher, PressBlock } from './press-block.ts';
import { pullquote } from './pullquote.ts';
import { quote } from './quote.ts';
import { table } from './table.ts';
import { video } from './video.ts';

/** The form of a type of block in a story's file. Without one in `blockFile`, the registry below doesn't compile. */
type FileOf<T extends BlockType> = T extends 'paragraph'
  ? string
  : [Extract<BlockFile, { type: T }>] extends [never]
    ? 'has no schema in block-file.ts'
    : Extract<BlockFile, { type: T }>;

/** How the build treats each kind of block. */
const blocks: { readonly [T in BlockType]: PressBlock<FileOf<T>, BlockOf<T>> } = {
  audio,
  box,
  break: breakBlock,
  code,
  embed,
  footnotes,
  gallery,
  heading,
  image: picture,
  list,
  note,
  paragraph,
  pullquote,
  quote,
  table,
  video,
};

const pressBlock = (type: BlockType) => blocks[type] as PressBlock<BlockFile, Block>;

/** Makes the published form of a block. @param path of the block in the story's file */
export const finishBlock = (file: BlockFile, path: FieldPath, parts: PartFinisher): Block =>
  pressBlock(typeof file === 'string' ? 'paragraph' : file.type).finish(file, path, parts);

/** A block as HTML for feed readers. */
export const feedHtmlOf = (block: Block, feed: FeedHtml): Content => pressBlock(block.type).html(block, feed);

/** What search engines are told of a block. */
export const blockDataOf = (block: Block, tools: DataTools): readonly BlockData[] =>
  pressBlock(block.type).data?.(block, tools) ?? [];
