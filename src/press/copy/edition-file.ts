/** What an editor writes of the edition as a whole: `edition.json`. `edition.schema.json` is generated from this definition. */
import * as v from 'valibot';
import { address, language, slug, text } from './story-file.ts';

export const EditionFile = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.pipe(text, v.description('The nameplate')),
  description: v.optional(v.pipe(v.string(), v.description("One sentence, for the front page's metadata"))),
  url: v.optional(
    v.pipe(
      address('https:', 'http:'),
      v.description('The public address of the site. A path in it is the base the site is served under'),
    ),
  ),
  inLanguage: v.pipe(language, v.description('The language of the edition (BCP 47)')),
  publisher: v.optional(
    v.strictObject({ name: text, url: v.optional(address('https:', 'http:')), logo: v.optional(v.string()) }),
  ),
  sections: v.optional(
    v.pipe(
      v.array(v.strictObject({ slug, name: text, description: v.optional(v.string()) })),
      v.description('The sections, in order'),
    ),
  ),
  front: v.optional(
    v.strictObject({
      lead: v.optional(v.pipe(v.string(), v.description('The slug of the featured story'))),
      stories: v.optional(v.pipe(v.array(v.string()), v.description('Slugs of what follows, in order'))),
    }),
  ),
});

export type EditionFile = v.InferOutput<typeof EditionFile>;
