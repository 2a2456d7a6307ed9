import * as v from 'valibot';
import type { AudioBlock } from '../../edition/blocks/audio.ts';
import { plainText } from '../../edition/plain-text.ts';
import { element } from '../../text/markup.ts';
import { example, field, text } from '../copy/values.ts';
import { durationFile, isoDuration } from './values/duration.ts';
import { finishParagraphs, paragraphsFile } from './values/paragraphs.ts';
import type { PressBlock } from './press-block.ts';

export const audioFile = v.strictObject({
  type: v.literal('audio'),
  src: field(
    example(text, 'tide.mp3'),
    'A file next to the story ("tide.mp3"), or a path in the public folder ("/sounds/tide.mp3")',
  ),
  title: field(text, 'What is to be heard'),
  duration: v.optional(durationFile),
  transcript: v.optional(field(paragraphsFile, 'What is said: a paragraph, or a list of paragraphs')),
});

export const audio: PressBlock<v.InferOutput<typeof audioFile>, AudioBlock> = {
  finish(file, path, parts) {
    const { transcript, duration } = file;
    return {
      type: 'audio',
      ...parts.media(file.src, 'audio', [...path, 'src']),
      title: parts.line(file.title) ?? '',
      ...(duration === undefined ? {} : { duration: isoDuration(duration) }),
      ...(transcript === undefined ? {} : { transcript: finishParagraphs(transcript, [...path, 'transcript'], parts) }),
    };
  },
  html: ({ src, format, title, transcript = [] }, { inline, locate }) =>
    element('figure', {}, [
      element('figcaption', {}, [title]),
      element('audio', { controls: '', preload: 'none' }, [element('source', { src: locate(src), type: format })]),
      ...transcript.map((paragraph) => element('p', {}, inline(paragraph))),
    ]),
  data: ({ src, format, title, duration, transcript }, { locate }) => [
    [
      'audio',
      {
        '@type': 'AudioObject',
        name: title,
        contentUrl: locate(src),
        encodingFormat: format,
        ...(duration === undefined ? {} : { duration }),
        ...(transcript === undefined ? {} : { transcript: transcript.map(plainText).join('\n') }),
      },
    ],
  ],
};
