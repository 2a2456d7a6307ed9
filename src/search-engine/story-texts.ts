/** The texts of a story that search finds. The build indexes them; the browser looks for phrases in them. */
import { imageParts, textsIn } from '../edition/blocks/part.ts';
import { partsOf } from '../edition/blocks/parts-of.ts';
import { blockText, plainText } from '../edition/plain-text.ts';
import type { Block } from '../edition/blocks/block.ts';
import type { Image } from '../edition/image.ts';
import type { Inline } from '../edition/inline.ts';

/** The fields of a story that have texts, in the build and as published. */
export interface StoryTexts {
  readonly authors: readonly { readonly name: string }[];
  readonly topics: readonly { readonly name: string }[];
  readonly dateline?: string | undefined;
  readonly image?: Image | undefined;
  readonly corrections: readonly { readonly text: readonly Inline[] }[];
  readonly body: readonly Block[];
}

/** The names of a story's topics and authors. */
export const namesOf = ({ topics, authors }: StoryTexts): string[] => [...topics, ...authors].map(({ name }) => name);

/** What a story's page shows beside its names, headline and standfirst, in lines. */
export const linesOf = ({ dateline, image, corrections, body }: StoryTexts): string[] =>
  [
    ...body.flatMap((block) => [blockText(block), ...sourcesOf(block)]),
    dateline,
    ...(image === undefined ? [] : imageParts(image).flatMap(textsIn).map(plainText)),
    ...corrections.map(({ text }) => plainText(text)),
  ].filter((text) => text !== undefined);

/** Who is quoted in a block, or made its picture. */
const sourcesOf = (block: Block): string[] =>
  partsOf(block).flatMap((part) => (part.kind === 'cite' || part.kind === 'credit' ? plainText(part.text) : []));
