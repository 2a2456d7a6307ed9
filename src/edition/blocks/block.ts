import type { Inline } from '../inline.ts';
import type { AudioBlock } from './audio.ts';
import type { BreakBlock } from './break.ts';
import type { CodeBlock } from './code.ts';
import type { EmbedBlock } from './embed.ts';
import type { FootnotesBlock } from './footnotes.ts';
import type { GalleryBlock } from './gallery.ts';
import type { HeadingBlock } from './heading.ts';
import type { ListBlock } from './list.ts';
import type { NoteBlock } from './note.ts';
import type { ParagraphBlock } from './paragraph.ts';
import type { PictureBlock } from './picture.ts';
import type { PullquoteBlock } from './pullquote.ts';
import type { QuoteBlock } from './quote.ts';
import type { TableBlock } from './table.ts';
import type { VideoBlock } from './video.ts';

/**
 * Every kind of block. To add one, add its type here: the compiler then names each registry that has no entry for it
 * (CONTRIBUTING.md).
 */
export type Block =
  | AudioBlock
  | BoxBlock
  | BreakBlock
  | CodeBlock
  | EmbedBlock
  | FootnotesBlock
  | GalleryBlock
  | HeadingBlock
  | ListBlock
  | NoteBlock
  | ParagraphBlock
  | PictureBlock
  | PullquoteBlock
  | QuoteBlock
  | TableBlock
  | VideoBlock;

/** A fact box, key points, questions and answers. */
export interface BoxBlock {
  type: 'box';
  title: Inline[];
  body: Block[];
}

export type BlockType = Block['type'];

/** The blocks of a type. */
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;

/**
 * The types whose code is part of the app. The code of all others is a file of its own, which is loaded with the first
 * story that has such a block.
 */
export type CommonType = 'heading' | 'image' | 'paragraph';
export type RareType = Exclude<BlockType, CommonType>;
