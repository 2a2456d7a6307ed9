import * as v from 'valibot';
import type { HeadingBlock } from '../../edition/blocks/heading.ts';
import { element } from '../../text/markup.ts';
import { field, text } from '../copy/values.ts';
import type { PressBlock } from './press-block.ts';

export const headingFile = v.strictObject({
  type: v.literal('heading'),
  text,
  level: v.optional(field(v.picklist([2, 3]), '2, or 3 for a heading inside a part of the text. 2 if it is left out')),
});

export const heading: PressBlock<v.InferOutput<typeof headingFile>, HeadingBlock> = {
  finish: (file, path, { inline }) => ({
    type: 'heading',
    ...(file.level === 3 ? { level: 3 } : {}),
    text: inline(file.text, [...path, 'text']),
  }),
  html: ({ level = 2, text }, { inline }) => element(`h${level}`, {}, inline(text)),
};
