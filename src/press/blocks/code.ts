import * as v from 'valibot';
import type { CodeBlock } from '../../edition/blocks/code.ts';
import { element } from '../../text/markup.ts';
import { field, text } from '../copy/values.ts';
import type { PressBlock } from './press-block.ts';

export const codeFile = v.strictObject({
  type: v.literal('code'),
  text: field(text, 'The text, which is shown as written. It has no markup'),
  language: v.optional(field(v.string(), 'The name of the language, such as "Python"')),
});

export const code: PressBlock<v.InferOutput<typeof codeFile>, CodeBlock> = {
  finish(file, _, { line }) {
    const language = line(file.language);
    return {
      type: 'code',
      text: file.text
        .normalize('NFC')
        .replaceAll(/\r\n?/gu, '\n')
        .replace(/^\n+|\s+$/gu, ''),
      ...(language === undefined ? {} : { language }),
    };
  },
  html: ({ text }) => element('pre', { dir: 'ltr' }, [element('code', {}, [text])]),
  data: ({ text, language }) => [
    [
      'hasPart',
      {
        '@type': 'SoftwareSourceCode',
        text,
        ...(language === undefined ? {} : { programmingLanguage: language }),
      },
    ],
  ],
};
