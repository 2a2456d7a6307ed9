import * as v from 'valibot';
import type { QuoteBlock } from '../../edition/blocks/quote.ts';
import { element } from '../../text/markup.ts';
import { field } from '../copy/values.ts';
import { finishParagraphs, paragraphsFile } from './values/paragraphs.ts';
import type { PressBlock } from './press-block.ts';

export const quoteFile = v.strictObject({
  type: v.literal('quote'),
  text: field(paragraphsFile, 'What was said: a paragraph, or a list of paragraphs'),
  cite: v.optional(field(v.string(), 'Who said or wrote it')),
});

export const quote: PressBlock<v.InferOutput<typeof quoteFile>, QuoteBlock> = {
  finish(file, path, parts) {
    const [first = [], ...more] = finishParagraphs(file.text, [...path, 'text'], parts);
    const cite = parts.line(file.cite);
    return {
      type: 'quote',
      text: first,
      ...(more.length === 0 ? {} : { more }),
      ...(cite === undefined ? {} : { cite }),
    };
  },
  html({ text, more = [], cite }, { inline }) {
    const paragraphs = [text, ...more].map((paragraph) => element('p', {}, inline(paragraph)));
    const quotation = element('blockquote', {}, paragraphs);
    return cite === undefined ? quotation : element('figure', {}, [quotation, element('figcaption', {}, [cite])]);
  },
};
