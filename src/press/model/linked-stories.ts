import type { Block } from '../../edition/blocks/block.ts';
import { textsIn } from '../../edition/blocks/part.ts';
import { partsOf } from '../../edition/blocks/parts-of.ts';
import { linksIn } from '../../edition/inline.ts';

/** The slugs of the stories that a text links to, in the order of the links. A slug can occur twice. */
export const linkedStories = (body: readonly Block[]): string[] =>
  body
    .flatMap(partsOf)
    .flatMap(textsIn)
    .flatMap((text) => [...linksIn(text)])
    .flatMap((link) => (link.type === 'story' ? link.slug : []));
