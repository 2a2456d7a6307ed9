/** What `npm run new` says. */
import { quoteWhole } from './quote.ts';

export const usage =
  'Write the headline of the story in quotes: npm run new -- "Harbour reopens". ' +
  'With --md the file is Markdown, and --slug harbour-reopens gives it a name.';

export const noSlug = (headline: string): string =>
  `No file name can be made of the headline ${quoteWhole(headline)}. ` +
  'Give one: npm run new -- "…" --slug harbour-reopens';

/** @param reason one of the messages about slugs */
export const badSlugOption = (slug: string, reason: string): string => `--slug ${quoteWhole(slug)}: ${reason}`;

export const exists = (file: string, slug: string): string =>
  `${file} exists already, so nothing was written. Give the new story another name: --slug ${slug}`;

/** @param sections the slugs of the sections */
export const created = (file: string, address: string, sections: readonly string[]): string =>
  [
    `Created ${file}.`,
    `It is a draft: npm run dev shows it at ${address}, and the build leaves it out.`,
    `Next: write its text${
      sections.length === 0 ? '' : ` and its "articleSection" (${sections.join(', ')})`
    }, then remove "creativeWorkStatus" to publish it.`,
    "The file's name is the address of the story for good. Rename the file now if it should be another.",
    '',
  ].join('\n');
