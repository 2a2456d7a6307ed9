/**
 * What an editor writes: one JSON file a story. Names are schema.org's (NewsArticle).
 * `story.schema.json` is generated from this definition.
 */
import * as v from 'valibot';
import { dateExists, datePattern } from '../../edition/dates.ts';
import { isLanguage, languageFault } from '../../text/language.ts';
import { linkFault } from './links.ts';
import { topicTypes } from '../../edition/topic-types.ts';
import { slugFault, slugPattern } from '../../edition/slug.ts';
import { visiblePattern } from '../../text/visible.ts';

/** A schema with the line an editor's tool shows for it. */
const field = <S extends v.GenericSchema>(schema: S, description: string) => v.pipe(schema, v.description(description));

const visible = v.regex(visiblePattern, 'there is nothing to read in it; write some text');

/** Text that must be there. */
export const text = v.pipe(v.string(), visible);

export const slug = v.pipe(
  v.string(),
  v.regex(slugPattern, (issue) => slugFault(issue.input) ?? 'not a slug'),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed && slugPattern.test(dataset.value) ? slugFault(dataset.value) : undefined;
    if (message !== undefined) addIssue({ message });
  }),
);

export const language = v.pipe(
  v.string(),
  v.check(isLanguage, ({ input }) => languageFault(input)),
);

/** An address that may be followed. */
export const address = (...schemes: string[]) =>
  v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? linkFault(dataset.value, schemes) : undefined;
      if (message !== undefined) addIssue({ message });
    }),
  );

const webAddress = address('https:', 'http:');

const date = v.pipe(
  v.string(),
  v.regex(datePattern, 'not a date; write one such as "2026-03-09" or "2026-03-09T14:30:00Z", with its time zone'),
  v.check(
    (value) => !datePattern.test(value) || dateExists(value),
    'there is no such date; look at the month and the day',
  ),
);

const pixels = v.config(
  v.pipe(v.number(), v.integer('write a whole number of pixels'), v.minValue(1, 'write a whole number of pixels')),
  { abortPipeEarly: true },
);

const imageEntries = {
  src: field(
    text,
    'A file beside the story ("quay.jpg"), a path on the site ("/pictures/quay.jpg"), or a web address, which is linked and not loaded',
  ),
  alt: field(v.string(), 'What the picture shows, for those who do not see it; "" where it adds nothing to the text'),
  width: field(pixels, 'Width of the file in pixels'),
  height: field(pixels, 'Height of the file in pixels'),
  caption: v.optional(v.string()),
  credit: v.optional(v.string()),
};

const image = v.strictObject(imageEntries);

const markup = 'Takes *emphasis*, **strong**, `code` and [links](https://…) or [stories](story:slug)';

const block = v.union([
  field(text, `A paragraph. ${markup}`),
  v.variant('type', [
    v.strictObject({ type: v.literal('heading'), text }),
    v.strictObject({ type: v.literal('quote'), text, cite: v.optional(v.string()) }),
    v.strictObject({
      type: v.literal('list'),
      items: v.pipe(v.array(text), v.minLength(1, 'a list has at least one item; write one or take the list out')),
      ordered: v.optional(v.boolean()),
    }),
    v.strictObject({ type: v.literal('image'), ...imageEntries }),
    v.strictObject({ type: v.literal('note'), text }),
  ]),
]);

const named = v.strictObject({ name: text, url: v.optional(webAddress) });

const hasLetter = v.regex(
  /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u,
  'a name has at least one letter or digit',
);
const topicName = v.pipe(v.string(), hasLetter);

/** Where a text came from: its name, its web address, or both. */
const source = v.union([text, named]);

export const StoryFile = v.strictObject({
  $schema: v.optional(v.string()),
  headline: field(text, 'The headline'),
  alternativeHeadline: v.optional(field(v.string(), 'A shorter headline, for lists and cards')),
  description: v.optional(field(v.string(), 'The standfirst')),
  articleSection: v.optional(field(v.string(), 'The slug of a section of the edition')),
  body: v.optional(field(v.array(block), `The text, in blocks. ${markup}. Absent or empty: a headline-only story`)),
  author: v.optional(field(v.array(named), 'Who wrote it')),
  dateline: v.optional(field(v.string(), 'Where it was filed, such as "KUALA LUMPUR"')),
  datePublished: v.optional(
    field(date, 'ISO 8601: a date, or a time with its zone. Leave it out where it is not known'),
  ),
  dateModified: v.optional(field(date, 'ISO 8601: a date, or a time with its zone')),
  about: v.optional(
    field(
      v.array(
        v.union([
          topicName,
          v.strictObject({ name: topicName, type: v.picklist(topicTypes), sameAs: v.optional(webAddress) }),
        ]),
      ),
      'Who and what it is about; each is a topic page',
    ),
  ),
  keywords: v.optional(v.array(v.string())),
  related: v.optional(
    field(v.array(v.string()), "Slugs of related stories, in the editor's order; computed ones follow"),
  ),
  image: v.optional(field(image, 'The main picture')),
  correction: v.optional(
    field(v.array(v.strictObject({ text, datePublished: v.optional(date) })), 'Corrections, shown above the text'),
  ),
  inLanguage: v.optional(field(language, "The story's language (BCP 47), where it is not the edition's")),
  isBasedOn: v.optional(
    field(v.union([source, v.array(source)]), 'What it is based on: a name, a web address, or both'),
  ),
  license: v.optional(source),
  copyrightHolder: v.optional(source),
  aliases: v.optional(field(v.array(slug), 'Former slugs: each redirects here')),
});

export type StoryFile = v.InferOutput<typeof StoryFile>;
export type ImageFile = v.InferOutput<typeof image>;
export type BlockFile = v.InferOutput<typeof block>;
