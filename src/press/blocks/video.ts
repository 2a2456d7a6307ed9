import * as v from 'valibot';
import type { VideoBlock } from '../../edition/blocks/video.ts';
import { shareableFile } from '../../edition/pictures.ts';
import { element } from '../../text/markup.ts';
import { nameOfLanguage, primaryLanguage } from '../../text/language.ts';
import { mediaElsewhere } from '../copy/messages/media.ts';
import { example, field, language, pixels, text } from '../copy/values.ts';
import { joinedCaptions, plainCaption } from './values/captions.ts';
import { durationFile, isoDuration } from './values/duration.ts';
import type { PressBlock } from './press-block.ts';

export const videoFile = v.strictObject({
  type: v.literal('video'),
  src: field(
    example(text, 'quay.mp4'),
    'A file next to the story ("quay.mp4"), or a path in the public folder ("/films/quay.mp4")',
  ),
  poster: v.optional(field(example(text, 'quay.jpg'), 'The picture that is shown before the film is played')),
  width: field(pixels, "The film's width in pixels"),
  height: field(pixels, "The film's height in pixels"),
  caption: v.optional(field(v.string(), 'What the film shows')),
  credit: v.optional(field(v.string(), 'Who made it')),
  duration: v.optional(durationFile),
  tracks: v.optional(
    field(
      v.array(
        v.strictObject({
          src: field(example(text, 'quay.en.vtt'), 'A WebVTT file ("quay.en.vtt")'),
          inLanguage: v.optional(field(language, "Its language, if it is not the story's")),
          label: v.optional(field(v.string(), 'Its name in the menu of the player')),
        }),
      ),
      "Captions in the story's language, and subtitles in others",
    ),
  ),
});

export const video: PressBlock<v.InferOutput<typeof videoFile>, VideoBlock> = {
  finish(file, path, { caption, image, language: own, line, media, report }) {
    const { width, height, duration } = file;
    const { src, format } = media(file.src, 'video', [...path, 'src']);
    const poster =
      file.poster === undefined ? undefined : image({ src: file.poster, alt: '' }, path, [...path, 'poster']);
    if (poster?.from === 'elsewhere') report([...path, 'poster'], mediaElsewhere(poster.src));
    const [notes, credit] = [caption(file.caption, [...path, 'caption']), caption(file.credit, [...path, 'credit'])];
    return {
      type: 'video',
      src,
      format,
      width,
      height,
      ...(poster === undefined ? {} : { poster }),
      ...(notes === undefined ? {} : { caption: notes }),
      ...(credit === undefined ? {} : { credit }),
      ...(duration === undefined ? {} : { duration: isoDuration(duration) }),
      tracks: (file.tracks ?? []).map((track, i) => {
        const lang = track.inLanguage ?? own;
        return {
          src: media(track.src, 'captions', [...path, 'tracks', i, 'src']).src,
          kind: primaryLanguage(lang) === primaryLanguage(own) ? ('captions' as const) : ('subtitles' as const),
          lang,
          label: line(track.label) ?? nameOfLanguage(lang),
        };
      }),
    };
  },
  html({ src, format, width, height, poster, caption, credit }, { inline, locate }) {
    const notes = joinedCaptions([caption, credit]);
    return element('figure', {}, [
      element(
        'video',
        {
          controls: '',
          preload: 'none',
          width,
          height,
          poster: poster === undefined ? undefined : locate(shareableFile(poster.src, poster.widths)),
        },
        [element('source', { src: locate(src), type: format })],
      ),
      ...(notes.length === 0 ? [] : [element('figcaption', {}, inline(notes))]),
    ]);
  },
  data: ({ src, format, width, height, poster, caption, duration }, { locate }) => [
    [
      'video',
      {
        '@type': 'VideoObject',
        ...(caption === undefined ? {} : { name: plainCaption(caption) }),
        contentUrl: locate(src),
        encodingFormat: format,
        width,
        height,
        ...(poster === undefined ? {} : { thumbnailUrl: locate(shareableFile(poster.src, poster.widths)) }),
        ...(duration === undefined ? {} : { duration }),
      },
    ],
  ],
};
