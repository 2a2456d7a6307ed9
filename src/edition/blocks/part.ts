import type { Image } from '../image.ts';
import type { Inline } from '../inline.ts';

/**
 * A part of a block's content. The parts of a block, in the order of the page, are all that the rest of the code knows
 * of it: plain text, listening, search, printed links, offline files and the comparison of versions are derived from
 * them.
 */
export type Part =
  | {
      /**
       * How a text is used:
       * - `text`: the story's own words
       * - `silent`: the story's own words too, but not read aloud. A caption, for example, needs its picture
       * - `cite`: who is quoted. It is read aloud and found by search, but is not the story's own words
       * - `credit`: who made something. Found by search only
       * - `repeated`: words that are elsewhere in the story already
       */
      readonly kind: 'text' | 'silent' | 'cite' | 'credit' | 'repeated';
      readonly text: readonly Inline[];
    }
  /** A row of a table. It is read aloud with the heads of its columns, so the row of heads is not. */
  | { readonly kind: 'row'; readonly isHead: boolean; readonly cells: readonly Cell[] }
  /** A picture. Its caption and credit are parts of their own. */
  | { readonly kind: 'image'; readonly image: Image }
  /** Another file of the edition that is kept offline. */
  | { readonly kind: 'file'; readonly address: string }
  /** A link to another site that is not in a text. */
  | { readonly kind: 'link'; readonly href: string };

export interface Cell {
  readonly head: readonly Inline[];
  readonly text: readonly Inline[];
}

type TextPart = Extract<Part, { readonly text: unknown }>;

/** A part with a text; none if there is no text. */
export const textPart = (kind: TextPart['kind'], text: string | readonly Inline[] | undefined): readonly Part[] =>
  text === undefined ? [] : [{ kind, text: [text].flat() }];

/** The parts of a picture with its texts. */
export const imageParts = (image: Image): readonly Part[] => [
  { kind: 'image', image },
  ...textPart('silent', image.caption),
  ...textPart('credit', image.credit),
];

/** The parts of a block that is one text. */
export const textParts = ({ text }: { readonly text: readonly Inline[] }): readonly Part[] => textPart('text', text);

/** The texts of a part, in the order of the page. */
export const textsIn = (part: Part): readonly (readonly Inline[])[] =>
  'text' in part ? [part.text] : part.kind === 'row' ? part.cells.map(({ text }) => text) : [];
