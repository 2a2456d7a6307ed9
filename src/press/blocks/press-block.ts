import type { Block } from '../../edition/blocks/block.ts';
import type { Image } from '../../edition/image.ts';
import type { Locate } from '../../edition/addresses.ts';
import type { Inline } from '../../edition/inline.ts';
import type { Moment } from '../../edition/moment.ts';
import type { Content, Markup } from '../../text/markup.ts';
import type { FieldPath } from '../copy/faults.ts';
import type { Notation } from '../copy/notation.ts';
import type { MediaKind } from '../copy/media-types.ts';
import type { StoryFootnotes } from './story-footnotes.ts';
import type { ImageFile } from './image-file.ts';

/** How the build treats a kind of block. */
export interface PressBlock<File, B> {
  /**
   * Makes the published block from that of a story's file.
   * @param path of the block in the file; faults are reported below it
   */
  readonly finish: (file: File, path: FieldPath, parts: PartFinisher) => B;
  /** The block in feeds. */
  readonly html: (block: B, feed: FeedHtml) => Content;
  /** What search engines are told of the block, as properties of the story (https://schema.org/NewsArticle). */
  readonly data?: (block: B, tools: DataTools) => readonly BlockData[];
}

/** The file of a film, a recording or captions. */
export interface FinishedMedia {
  /** Its address. */
  readonly src: string;
  /** Its media type. */
  readonly format: string;
  readonly bytes: number;
}

/** A block inside another one, as its schema has checked it. */
export type NestedFile = string | { readonly type: string };

/** Finishes those parts of a story that can have faults. Faults are reported at the given path. */
export interface PartFinisher {
  /** Parses a text's inline markup. */
  readonly inline: (text: string, path: FieldPath) => Inline[];
  /** A text without markup, in one line; undefined if it has no visible character. */
  readonly line: (text: string | undefined) => string | undefined;
  /** A text that hardly ever has markup: plain, or with its markup; undefined if it has no visible character. */
  readonly caption: (text: string | undefined, path: FieldPath) => string | Inline[] | undefined;
  /** @param place of its file; `src` below the path if it is left out */
  readonly image: (image: ImageFile, path: FieldPath, place?: FieldPath) => Image;
  /** Finds a film, a recording or captions. */
  readonly media: (src: string, kind: MediaKind, path: FieldPath) => FinishedMedia;
  /** A block inside another one. */
  readonly block: (block: NestedFile, path: FieldPath) => Block;
  /** Of the story. */
  readonly language: string;
  readonly footnotes: StoryFootnotes;
  readonly report: (path: FieldPath, message: string) => void;
  /** How the text of a field is written. */
  readonly notationOf: (path: FieldPath) => Notation;
  /** Whether a value is the one in the file, with all that is in it. Another has taken the place of a faulty one. */
  readonly isWhole: (path: FieldPath) => boolean;
  /** A date with its words. */
  readonly moment: (iso: string) => Moment;
}

/** A property of the story in its structured data, and the entity that the block is. */
export type BlockData = readonly [
  property: 'associatedMedia' | 'audio' | 'citation' | 'hasPart' | 'video',
  entity: Readonly<Record<string, unknown>>,
];

export interface DataTools {
  /** Makes whole addresses. */
  readonly locate: Locate;
  readonly image: (image: Image) => Readonly<Record<string, unknown>>;
  /** Of a block inside another one. */
  readonly block: (block: Block) => readonly BlockData[];
}

/** Makes the parts of a block's HTML in a feed, with whole addresses. */
export interface FeedHtml {
  readonly inline: (text: readonly Inline[]) => Content[];
  readonly locate: Locate;
  /** A picture with its caption and credit. */
  readonly image: (image: Image) => Markup;
  /** A block inside another one. */
  readonly block: (block: Block) => Content;
  /** Marks the language of words of the interface. */
  readonly words: (...message: readonly Content[]) => Content[];
}
