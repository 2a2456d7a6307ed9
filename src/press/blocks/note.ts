import * as v from 'valibot';
import type { NoteBlock } from '../../edition/blocks/note.ts';
import { element } from '../../text/markup.ts';
import { text } from '../copy/values.ts';
import type { PressBlock } from './press-block.ts';

export const noteFile = v.strictObject({ type: v.literal('note'), text });

export const note: PressBlock<v.InferOutput<typeof noteFile>, NoteBlock> = {
  finish: (file, path, { inline }) => ({ type: 'note', text: inline(file.text, [...path, 'text']) }),
  html: ({ text }, { inline }) => element('aside', {}, [element('p', {}, inline(text))]),
};
