import type { ParagraphBlock } from '../../edition/blocks/paragraph.ts';
import { element } from '../../text/markup.ts';
import { field, text } from '../copy/values.ts';
import { markup } from './markup-description.ts';
import type { PressBlock } from './press-block.ts';

export const paragraphFile = field(text, `A paragraph. ${markup}`);

export const paragraph: PressBlock<string, ParagraphBlock> = {
  finish: (file, path, { inline }) => ({ type: 'paragraph', text: inline(file, path) }),
  html: ({ text }, { inline }) => element('p', {}, inline(text)),
};
