import * as v from 'valibot';
import type { BoxBlock } from '../../edition/blocks/block.ts';
import { element } from '../../text/markup.ts';
import { emptyList } from '../copy/messages/fields.ts';
import { field, text } from '../copy/values.ts';
import type { PressBlock } from './press-block.ts';
import { simpleBlockFile } from './simple-block-file.ts';

export const boxFile = v.strictObject({
  type: v.literal('box'),
  title: field(text, 'The title of the box'),
  body: field(v.pipe(v.array(simpleBlockFile), v.minLength(1, emptyList)), 'The blocks in the box'),
});

export const box: PressBlock<v.InferOutput<typeof boxFile>, BoxBlock> = {
  finish: (file, path, { inline, block }) => ({
    type: 'box',
    title: inline(file.title, [...path, 'title']),
    body: file.body.map((one, i) => block(one, [...path, 'body', i])),
  }),
  html: ({ title, body }, feed) =>
    element('aside', {}, [element('h2', {}, feed.inline(title)), ...body.map(feed.block)]),
  data: ({ body }, { block }) => body.flatMap(block),
};
