/**
 * The components of what few stories have: rare blocks, and rare parts of the page. Importing this file adds them to
 * the registries. It adds the published form of these blocks too (edition/blocks/rare-blocks.ts).
 */
import type { RareType } from '../../edition/blocks/block.ts';
import '../../edition/blocks/rare-blocks.ts';
import { shareableFile } from '../../edition/pictures.ts';
import { assertLoaded } from '../assert-loaded.ts';
import { rareParts, type RareParts } from '../rare-parts.ts';
import { AboveText } from '../story/AboveText.tsx';
import { BelowPicture } from '../story/BelowPicture.tsx';
import { BelowText } from '../story/BelowText.tsx';
import { StorySoFar } from '../story/StorySoFar.tsx';
import { Audio } from './Audio.tsx';
import { Box } from './Box.tsx';
import { Break } from './Break.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { Embed } from './Embed.tsx';
import { Footnotes } from './Footnotes.tsx';
import { FootnoteSign } from './FootnoteSign.tsx';
import { Gallery } from './Gallery.tsx';
import { List } from './List.tsx';
import { Note } from './Note.tsx';
import { Pullquote } from './Pullquote.tsx';
import { Quote } from './Quote.tsx';
import { Table } from './Table.tsx';
import { Video } from './Video.tsx';
import { blockComponents, type ComponentsOf } from './StoryBlock.tsx';

// The build puts it into the file of pictures.
assertLoaded(shareableFile);

const components: ComponentsOf<RareType> = {
  audio: Audio,
  box: Box,
  break: Break,
  code: CodeBlock,
  embed: Embed,
  footnotes: Footnotes,
  gallery: Gallery,
  list: List,
  note: Note,
  pullquote: Pullquote,
  quote: Quote,
  table: Table,
  video: Video,
};
const parts: Omit<RareParts, 'CardPicture' | 'PictureFigure'> = {
  AboveText,
  BelowPicture,
  BelowText,
  FootnoteSign,
  StorySoFar,
};

Object.assign(blockComponents, components);
Object.assign(rareParts, parts);
