/** The form of `edition.json`. `edition.schema.json` is generated from it. */
import * as v from 'valibot';
import { address, language, slug, text } from './story-file.ts';

export const EditionFile = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.pipe(text, v.description('The name of the edition, shown as the nameplate')),
  description: v.optional(
    v.pipe(v.string(), v.description('One sentence about the edition, for search engines and the foot of every page')),
  ),
  url: v.optional(
    v.pipe(
      address('https:', 'http:'),
      v.description('The public address of the site. If it has a path, the site is served under that path'),
    ),
  ),
  inLanguage: v.pipe(language, v.description('The language of the edition, as a BCP 47 tag such as "en"')),
  publisher: v.optional(
    v.strictObject({ name: text, url: v.optional(address('https:', 'http:')), logo: v.optional(v.string()) }),
  ),
  sections: v.optional(
    v.pipe(
      v.array(v.strictObject({ slug, name: text, description: v.optional(v.string()) })),
      v.description('The sections, in the order to show them'),
    ),
  ),
  front: v.optional(
    v.strictObject({
      lead: v.optional(v.pipe(v.string(), v.description('The slug of the featured story'))),
      stories: v.optional(v.pipe(v.array(v.string()), v.description('Slugs of the stories after it, in order'))),
    }),
  ),
});

export type EditionFile = v.InferOutput<typeof EditionFile>;
