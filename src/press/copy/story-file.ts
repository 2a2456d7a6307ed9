/**
 * The form of a story's file. The names of fields are schema.org's (NewsArticle).
 * `story.schema.json` is generated from it, with the descriptions that editors' tools show.
 */
import * as v from 'valibot';
import { dateExists, datePattern } from '../../edition/dates.ts';
import { slugFault, slugPattern } from '../../edition/slug.ts';
import { topicTypes } from '../../edition/topic-types.ts';
import { isLanguage, languageTagOf } from '../../text/language.ts';
import { visiblePattern } from '../../text/visible.ts';
import { authorTypes } from './author-types.ts';
import { linkFault } from './links.ts';
import * as messages from './messages/fields.ts';
import { badSlug } from './messages/slugs.ts';

/** Adds the description that editors' tools show for a field. */
const field = <S extends v.GenericSchema>(schema: S, description: string) => v.pipe(schema, v.description(description));

/** A text with at least one visible character. */
export const text = v.pipe(v.string(), v.regex(visiblePattern, messages.noVisibleText));

/** A slug. The message says which rule it breaks. */
export const slug = v.pipe(
  v.string(),
  // The schema for editors' tools has only the pattern.
  v.regex(slugPattern, ({ input }) => slugMessage(input) ?? ''),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed && slugPattern.test(dataset.value) ? slugMessage(dataset.value) : undefined;
    if (message !== undefined) addIssue({ message });
  }),
);

function slugMessage(input: string): string | undefined {
  const fault = slugFault(input);
  return fault === undefined ? undefined : badSlug(fault);
}

/** A BCP 47 language tag. */
export const language = v.pipe(
  v.string(),
  v.check(isLanguage, ({ input }) => messages.notALanguage(languageTagOf(input))),
);

/** A complete web address with one of the given schemes. */
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
  v.regex(datePattern, ({ input }) => messages.notADate(input)),
  v.check((value) => !datePattern.test(value) || dateExists(value), messages.noSuchDate),
);

const pixels = v.config(v.pipe(v.number(), v.integer(messages.notPixels), v.minValue(1, messages.notPixels)), {
  abortPipeEarly: true,
});

const imageEntries = {
  src: field(
    text,
    'A file next to the story ("quay.jpg"), a path in the public folder ("/pictures/quay.jpg"), or a web address. ' +
      'Pictures at web addresses are linked, not loaded',
  ),
  alt: field(
    v.string(),
    'What the picture shows, for readers who cannot see it. Write "" if it adds nothing to the text',
  ),
  width: field(pixels, "The file's width in pixels"),
  height: field(pixels, "The file's height in pixels"),
  caption: v.optional(v.string()),
  credit: v.optional(v.string()),
};

const image = v.strictObject(imageEntries);

const markup = 'It can have *emphasis*, **strong**, `code`, [links](https://…) and [links to stories](story:slug)';

const block = v.union([
  field(text, `A paragraph. ${markup}`),
  v.variant('type', [
    v.strictObject({ type: v.literal('heading'), text }),
    v.strictObject({ type: v.literal('quote'), text, cite: v.optional(v.string()) }),
    v.strictObject({
      type: v.literal('list'),
      items: v.pipe(v.array(text), v.minLength(1, messages.emptyList)),
      ordered: v.optional(v.boolean()),
    }),
    v.strictObject({ type: v.literal('image'), ...imageEntries }),
    v.strictObject({ type: v.literal('note'), text }),
  ]),
]);

const named = v.strictObject({ name: text, url: v.optional(webAddress) });

const author = v.strictObject({
  ...named.entries,
  type: v.optional(
    field(v.picklist(authorTypes), 'What the author is. Leave it out if nobody knows: a name alone says neither'),
  ),
});

const topicName = v.pipe(
  v.string(),
  v.regex(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u, messages.noLetterInName),
);

/** The source of a text: a name, a web address, or both. */
const source = v.union([text, named]);

export const StoryFile = v.strictObject({
  $schema: v.optional(v.string()),
  headline: field(text, 'The headline'),
  alternativeHeadline: v.optional(field(v.string(), 'A shorter headline, for lists and cards')),
  description: v.optional(field(v.string(), 'The standfirst: one or two sentences below the headline')),
  articleSection: v.optional(field(v.string(), 'The slug of a section in edition.json')),
  body: v.optional(
    field(
      v.array(block),
      `The text, as a list of blocks. ${markup}. Leave it out if the edition has only the headline`,
    ),
  ),
  author: v.optional(field(v.array(author), 'The authors')),
  dateline: v.optional(field(v.string(), 'The place that the story was filed from, such as "KUALA LUMPUR"')),
  datePublished: v.optional(
    field(date, 'A date such as "2026-03-09", or a time with its zone (ISO 8601). Leave it out if it is not known'),
  ),
  dateModified: v.optional(field(date, 'The date of the last change: a date, or a time with its zone (ISO 8601)')),
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
  image: v.optional(field(image, 'The main picture')),
  correction: v.optional(
    field(v.array(v.strictObject({ text, datePublished: v.optional(date) })), 'Corrections, shown above the text'),
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
export type ImageFile = v.InferOutput<typeof image>;
export type BlockFile = v.InferOutput<typeof block>;
