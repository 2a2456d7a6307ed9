import * as v from 'valibot';
import * as messages from '#messages/blocks.ts';
import type { EmbedBlock } from '../../edition/blocks/embed.ts';
import { element } from '../../text/markup.ts';
import { date, field, text, webAddress } from '../copy/values.ts';
import { imageFile } from './image-file.ts';
import { finishParagraphs, paragraphsFile } from './values/paragraphs.ts';
import type { PressBlock } from './press-block.ts';

export const embedFile = v.strictObject({
  type: v.literal('embed'),
  url: field(webAddress, 'The address of the post, film or other work. It is linked, not loaded'),
  title: field(text, 'What it is, in a few words. It is read aloud'),
  provider: v.optional(field(v.string(), 'The name of the site that it is on')),
  text: v.optional(field(paragraphsFile, 'Its words: a paragraph, or a list of paragraphs')),
  author: v.optional(field(v.string(), 'Who made it')),
  datePublished: v.optional(field(date, 'A date such as "2026-03-09", or a time with its zone (ISO 8601)')),
  image: v.optional(imageFile),
});

export const embed: PressBlock<v.InferOutput<typeof embedFile>, EmbedBlock> = {
  finish(file, path, parts) {
    const { line, image, moment } = parts;
    const { url, title, provider, author, datePublished } = file;
    const paragraphs = file.text === undefined ? undefined : finishParagraphs(file.text, [...path, 'text'], parts);
    const [who, where] = [line(author), line(provider)];
    return {
      type: 'embed',
      url: new URL(url).href,
      title: line(title) ?? '',
      ...(where === undefined ? {} : { provider: where }),
      ...(paragraphs === undefined ? {} : { text: paragraphs }),
      ...(who === undefined ? {} : { author: who }),
      ...(datePublished === undefined ? {} : { published: moment(datePublished) }),
      ...(file.image === undefined ? {} : { image: image(file.image, [...path, 'image']) }),
    };
  },
  html({ url, title, provider, text = [], author, published, image }, feed) {
    const source = [author, provider, published?.text].filter((one) => one !== undefined).join(', ');
    return element('figure', {}, [
      element('p', {}, [element('strong', {}, [title])]),
      ...(text.length === 0
        ? []
        : [
            element(
              'blockquote',
              {},
              text.map((paragraph) => element('p', {}, feed.inline(paragraph))),
            ),
          ]),
      ...(image === undefined ? [] : [feed.image(image)]),
      element('figcaption', {}, [
        ...(source === '' ? [] : [`${source}. `]),
        element('a', { href: url }, feed.words(messages.openEmbed(new URL(url).host))),
      ]),
    ]);
  },
  data: ({ url, title, provider, author, published }) => [
    [
      'citation',
      {
        '@type': 'CreativeWork',
        name: title,
        url,
        ...(author === undefined ? {} : { author: { name: author } }),
        ...(provider === undefined ? {} : { publisher: { name: provider } }),
        ...(published === undefined ? {} : { datePublished: published.iso }),
      },
    ],
  ],
};
