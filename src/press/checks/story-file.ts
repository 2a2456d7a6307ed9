/**
 * The form of a story's file. The names of fields are schema.org's (NewsArticle).
 * `story.schema.json` is generated from it, with the descriptions that editors' tools show.
 */
import * as v from 'valibot';
import { topicTypes } from '../../edition/topic-types.ts';
import { blockFile } from '../blocks/block-file.ts';
import { markup } from '../blocks/markup-description.ts';
import { imageFile } from '../blocks/image-file.ts';
import { authorTypes } from '../copy/author-types.ts';
import * as messages from '../copy/messages/fields.ts';
import { date, field, instant, language, slug, text, topicName, webAddress, wholeNumber } from '../copy/values.ts';

const named = v.strictObject({ name: text, url: v.optional(webAddress) });

const author = v.strictObject({
  ...named.entries,
  type: v.optional(
    field(v.picklist(authorTypes), 'What the author is. Leave it out if nobody knows: a name alone says neither'),
  ),
  jobTitle: v.optional(field(v.string(), 'What the author does, such as "Europe editor"')),
  image: v.optional(field(imageFile, 'A portrait, for the page of the author')),
  description: v.optional(field(v.string(), 'A sentence or two about the author, for the page of the author')),
  sameAs: v.optional(field(v.array(webAddress), 'Pages on other sites that are about the author or by them')),
});

const series = v.strictObject({
  name: field(topicName, 'The name of the series, the same in all its stories'),
  position: v.optional(
    field(wholeNumber(1, 9999, messages.notAPosition), 'Which part of the series this story is, from 1'),
  ),
});

/** The source of a text: a name, a web address, or both. */
const source = v.union([text, named]);

export const StoryFile = v.strictObject({
  $schema: v.optional(v.string()),
  headline: field(text, 'The headline'),
  alternativeHeadline: v.optional(field(v.string(), 'A shorter headline, for lists and cards')),
  description: v.optional(field(v.string(), 'The standfirst: one or two sentences below the headline')),
  alternativeDescription: v.optional(field(v.string(), 'A shorter standfirst, for lists and cards')),
  articleSection: v.optional(field(v.string(), 'The slug of a section in edition.json')),
  genre: v.optional(
    field(v.string(), 'What kind of piece it is, such as "Analysis" or "Opinion": the line above the headline'),
  ),
  isPartOf: v.optional(field(series, 'The series that the story is a part of. It has a page of its own')),
  urgency: v.optional(
    field(
      wholeNumber(1, 9, messages.notAnUrgency),
      'From 1 (most) to 9: how large the front page sets the story if edition.json does not place it',
    ),
  ),
  sponsor: v.optional(
    field(named, 'Who paid for the story. It is then labelled as paid content, wherever it is listed'),
  ),
  body: v.optional(
    field(
      v.array(blockFile),
      `The text, as a list of blocks. ${markup}. Leave it out if the edition has only the headline`,
    ),
  ),
  author: v.optional(field(v.array(author), 'The authors')),
  dateline: v.optional(field(v.string(), 'The place that the story was filed from, such as "KUALA LUMPUR"')),
  datePublished: v.optional(
    field(date, 'A date such as "2026-03-09", or a time with its zone (ISO 8601). Leave it out if it is not known'),
  ),
  dateModified: v.optional(field(date, 'The date of the last change: a date, or a time with its zone (ISO 8601)')),
  creativeWorkStatus: v.optional(
    field(
      v.picklist(['Draft', 'Published']),
      '"Draft": the story is checked, and shown by npm run dev alone. A story without this field is published',
    ),
  ),
  embargo: v.optional(field(instant, 'Until this time the story is not published: a time with its zone (ISO 8601)')),
  expires: v.optional(
    field(instant, 'From this time on, the page says that the story has expired: a time with its zone (ISO 8601)'),
  ),
  about: v.optional(
    field(
      v.array(
        v.union([
          topicName,
          v.strictObject({ name: topicName, type: v.picklist(topicTypes), sameAs: v.optional(webAddress) }),
        ]),
      ),
      'The people, places and things that the story is about. Each has a topic page',
    ),
  ),
  keywords: v.optional(field(v.array(v.string()), 'Words that help to find related stories')),
  related: v.optional(
    field(
      v.array(v.string()),
      'Slugs of related stories, in the order to show them. Stories that are found automatically follow',
    ),
  ),
  image: v.optional(field(imageFile, 'The main picture')),
  correction: v.optional(
    field(
      v.array(
        v.strictObject({
          text,
          datePublished: v.optional(date),
          was: v.optional(
            field(text, 'The wording before, if "text" is the wording now. The page shows what has changed'),
          ),
        }),
      ),
      'Corrections, shown above the text',
    ),
  ),
  workTranslation: v.optional(
    field(v.array(v.string()), 'Slugs of the same story in other languages. Each of these lists this story too'),
  ),
  inLanguage: v.optional(field(language, "The story's language as a BCP 47 tag, if it is not the edition's")),
  isBasedOn: v.optional(field(v.union([source, v.array(source)]), 'Its sources, each a name, a web address, or both')),
  license: v.optional(source),
  copyrightHolder: v.optional(source),
  aliases: v.optional(
    field(
      v.array(slug),
      'Former slugs, the oldest first. Their addresses redirect to this story. Add new ones at the end',
    ),
  ),
});

export type StoryFile = v.InferOutput<typeof StoryFile>;
export type AuthorFile = v.InferOutput<typeof author>;
