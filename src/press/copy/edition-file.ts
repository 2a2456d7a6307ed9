/** The form of `edition.json`. `edition.schema.json` is generated from it. */
import * as v from 'valibot';
import { tooManyOfFive } from './messages/front.ts';
import { topicTypes } from '../../edition/topic-types.ts';
import { noTimeZone } from './messages/fields.ts';
import { field, isTimeZone, language, slug, text, timeZoneOf, topicName, webAddress } from './values.ts';

const slugs = (description: string) => field(v.array(v.string()), description);

const description = v.optional(
  field(v.string(), 'One sentence about the edition, for search engines and the foot of every page'),
);

const interfaceLanguage = v.optional(
  field(language, "The language of the product's own words, if it is not inLanguage"),
);

const timeZone = v.optional(
  field(
    v.pipe(
      v.string(),
      v.check(isTimeZone, ({ input }) => noTimeZone(timeZoneOf(input))),
      v.examples(['Europe/Dublin']),
    ),
    'How dates with a time are written: an IANA time zone such as "Europe/Dublin"',
  ),
);

const topics = v.optional(
  field(
    v.array(
      v.strictObject({
        name: topicName,
        description: v.optional(v.string()),
        type: v.optional(v.picklist(topicTypes)),
        sameAs: v.optional(webAddress),
        alias: v.optional(field(v.array(topicName), 'Other names for the topic, as stories write them')),
      }),
    ),
    'What the editor says of topics. It counts more than what stories say',
  ),
);

const sections = v.array(v.strictObject({ slug, name: text, description: v.optional(v.string()) }));

const front = v.optional(
  field(
    v.strictObject({
      lead: v.optional(field(v.string(), 'The slug of the featured story')),
      package: v.optional(slugs('Slugs of stories about the same as the featured one, set beside it')),
      five: v.optional(
        v.pipe(slugs('Slugs of the stories that matter most today, five at most'), v.maxLength(5, tooManyOfFive)),
      ),
      second: v.optional(slugs('Slugs of the stories below the featured one, in order')),
      opinion: v.optional(slugs('Slugs of opinion pieces')),
      wide: v.optional(field(v.string(), 'The slug of a story that is set across the page')),
      stories: v.optional(slugs('Slugs of the stories that come first in lists and sections, in order')),
    }),
    'The front page. What is left out is filled by urgency and date, or is not there. ' +
      'No story stands twice above the sections',
  ),
);

const gone = v.optional(
  field(v.array(slug), 'Slugs of stories that were deleted for good. Hosts that can do so answer 410 (Gone)'),
);

/** The site in another language. What it leaves out is that of the edition. */
const EditionTranslation = v.strictObject({
  inLanguage: field(language, 'The language of this edition. Its address is that of the site with the tag: "/ar/"'),
  name: v.optional(field(text, 'The name of the edition in this language')),
  description,
  interface: interfaceLanguage,
  timeZone,
  topics,
  sections: v.optional(field(sections, 'The names of sections in this language')),
  front,
  gone,
});

export const EditionFile = v.strictObject({
  $schema: v.optional(v.string()),
  name: field(text, 'The name of the edition, shown as the nameplate'),
  description,
  url: v.optional(
    field(webAddress, 'The public address of the site. If it has a path, the site is served under that path'),
  ),
  inLanguage: field(language, 'The language of the edition, as a BCP 47 tag such as "en"'),
  interface: interfaceLanguage,
  timeZone,
  topics,
  publisher: v.optional(v.strictObject({ name: text, url: v.optional(webAddress), logo: v.optional(v.string()) })),
  sections: v.optional(field(sections, 'The sections, in the order to show them')),
  front,
  gone,
  workTranslation: v.optional(
    field(
      v.array(EditionTranslation),
      'The site in other languages. The stories in each are an edition of their own, below an address such as "/ar/"',
    ),
  ),
});

export type EditionTranslation = v.InferOutput<typeof EditionTranslation>;
export type EditionFile = v.InferOutput<typeof EditionFile>;
