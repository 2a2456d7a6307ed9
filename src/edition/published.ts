/**
 * The published format: the shapes of the data files below `/edition/v1/`. The build writes them, and the browser
 * validates them when it reads them. A newer version may add fields, so unknown fields are dropped and never refused.
 */
import * as v from 'valibot';
import { block } from './blocks/block-schema.ts';
import { image } from './image.ts';
import { inlines } from './inline.ts';
import { moment } from './moment.ts';
import { topicTypes } from './topic-types.ts';

const direction = v.picklist(['ltr', 'rtl']);
const language = v.object({ lang: v.string(), dir: direction });
/** A section or a topic. The language of its name is left out if it is that of the text around it. */
const link = v.object({ slug: v.string(), name: v.string(), language: v.optional(language) });
/** A page in another language, by its name in itself, with its path if another edition of the site has it. */
const translation = v.object({ ...link.entries, path: v.optional(v.string()) });
const named = v.object({ name: v.string(), url: v.optional(v.string()) });

/** Slugs that a story had before. What a reader has stored under them belongs to the story. */
const formerSlugs = v.optional(v.array(v.string()));

/** The series of a story, and which part of it the story is, from 1, if it says that. */
const series = v.optional(v.object({ ...link.entries, position: v.optional(v.number()) }));

/** A headline in a list. */
export const Card = v.object({
  slug: v.string(),
  formerSlugs,
  headline: v.string(),
  description: v.optional(v.string()),
  section: v.optional(link),
  genre: v.optional(v.string()),
  series,
  /** Who paid for the story. */
  sponsor: v.optional(v.string()),
  published: v.optional(moment),
  /** In lists that have room: the time of day of `published`, and the picture. */
  clock: v.optional(v.string()),
  image: v.optional(image),
  language: v.optional(language),
  text: v.variant('kind', [
    v.object({ kind: v.literal('full'), minutes: v.number() }),
    v.object({ kind: v.literal('headline-only') }),
  ]),
});

/** Why a story is related to another. */
const Reason = v.variant('kind', [
  /** The same text, or nearly. */
  v.object({ kind: v.literal('version') }),
  /** The other story lists this one or links to it. */
  v.object({ kind: v.literal('linked') }),
  v.object({ kind: v.picklist(['about', 'mentions']), names: v.array(v.string()) }),
]);
export type Reason = v.InferOutput<typeof Reason>;

/** A headline that is related to a story. */
const relatedCard = v.object({
  ...Card.entries,
  // A newer version may have other kinds of reasons. The headline is then shown without one.
  why: v.fallback(v.optional(Reason), undefined),
});

/** The data of every page: the masthead and the list of sections. Nothing in it changes with the stories. */
export const Masthead = v.object({
  name: v.string(),
  nameLength: v.optional(v.string()),
  description: v.optional(v.string()),
  /** The public URL, with a slash at its end. */
  url: v.optional(v.string()),
  publisher: v.optional(named),
  language,
  sections: v.array(link),
  languages: v.optional(v.array(translation)),
});

const topicType = v.picklist(topicTypes);

/** A quotation from a full story about a headline-only story, word for word. */
const passage = v.object({
  text: v.string(),
  /** The id of the paragraph that it is from. */
  paragraph: v.string(),
  /** The language is left out if it is that of the story around. */
  story: v.object({ slug: v.string(), headline: v.string(), language: v.optional(language) }),
});

/** The story so far: dated stories of a topic around one of them, by date; of a series, the parts around a story. */
const SoFar = v.object({
  /** The topic, or the series. */
  topic: link,
  cards: v.array(v.pick(Card, ['slug', 'headline', 'sponsor', 'published', 'language'])),
  /** How many dated stories the topic has, or how many parts the series. */
  total: v.number(),
});

/** A part of a text that was corrected. */
const change = v.object({ kind: v.picklist(['same', 'removed', 'added']), text: v.string() });

/** The page of a story. */
export const StoryPage = v.object({
  story: v.object({
    slug: v.string(),
    formerSlugs,
    headline: v.string(),
    description: v.optional(v.string()),
    /** The description with its markup, if it has any. */
    standfirst: v.optional(inlines),
    /** A sentence or two for link previews: the description, or the beginning of the text. */
    summary: v.string(),
    language: v.optional(language),
    /** When the story expired: it has no text any more. */
    expired: v.optional(moment),
    translations: v.optional(v.array(translation)),
    section: v.optional(link),
    genre: v.optional(v.string()),
    series,
    sponsor: v.optional(named),
    /** The address of an author is that of the author's page, below the base. One alone may have a job title. */
    authors: v.array(v.object({ ...named.entries, jobTitle: v.optional(v.string()) })),
    dateline: v.optional(v.string()),
    published: v.optional(moment),
    modified: v.optional(moment),
    text: Card.entries.text,
    topics: v.array(link),
    image: v.optional(image),
    corrections: v.array(
      v.object({ text: inlines, published: v.optional(moment), change: v.optional(v.array(change)) }),
    ),
    body: v.array(block),
    basedOn: v.array(named),
    license: v.optional(named),
    copyrightHolder: v.optional(named),
    /** The addresses of its links to other sites, in the order of the page. Paper has them as numbered notes. */
    links: v.optional(v.array(v.string())),
  }),
  related: v.array(relatedCard),
  /** If few headlines are related: others on one of its topics. */
  moreOn: v.optional(v.object({ topic: link, cards: v.array(Card) })),
  /** If there are still few: others of the section. */
  more: v.optional(v.object({ section: link, cards: v.array(Card) })),
  passages: v.array(passage),
  soFar: v.optional(SoFar),
  series: v.optional(SoFar),
  /** The addresses of the edition's files that the page shows, such as pictures, each once. They are kept offline. */
  files: v.optional(v.array(v.string())),
});

/** The front page: the beginning of the lead story, its related headlines, and the sections. */
export const FrontPage = v.object({
  lead: v.optional(
    v.object({
      card: Card,
      section: v.optional(link),
      image: v.optional(image),
      /** The standfirst, if the text begins with something else than a paragraph. */
      description: v.optional(v.string()),
      opening: v.array(inlines),
      /** Whether the story has more text than `opening`. */
      continues: v.boolean(),
      related: v.array(relatedCard),
      relatedTotal: v.number(),
    }),
  ),
  groups: v.array(v.object({ section: v.optional(link), cards: v.array(Card), total: v.number() })),
  /** Instead of groups, in an edition that ranks its stories: see front-ranks.ts. */
  ranks: v.optional(v.unknown()),
  /** How many stories the edition has. Data of earlier versions lacks it. */
  count: v.optional(v.number()),
});

/** One page of a list of headlines: of a section, a topic, an author or a series, or of all. */
export const ListPage = v.object({
  name: v.string(),
  /** Of the name. Left out if it is the edition's language. */
  language: v.optional(language),
  description: v.optional(v.string()),
  /** The type of a topic, if the edition states it. */
  topicKind: v.optional(topicType),
  /** A page on another site that identifies the topic, if the edition states one. */
  sameAs: v.optional(v.string()),
  /** If the list is an author's: what the stories say of the author. */
  jobTitle: v.optional(v.string()),
  image: v.optional(image),
  /** Pages on other sites about the author. */
  profiles: v.optional(v.array(v.string())),
  /** If the list is a topic's: other topics of its stories. */
  alongside: v.optional(v.array(link)),
  cards: v.array(Card),
  page: v.number(),
  pages: v.number(),
  total: v.number(),
});

/** A page of all topics, in alphabetical order. */
export const TopicsPage = v.object({
  topics: v.array(v.object({ ...link.entries, kind: v.optional(topicType), stories: v.number() })),
  page: v.number(),
  pages: v.number(),
  total: v.number(),
});

/** Words of slugs with the same first two characters, each with headlines that have it. */
export const Words = v.array(v.object({ word: v.string(), cards: v.array(Card) }));

export type Card = v.InferOutput<typeof Card>;
export type Change = v.InferOutput<typeof change>;
export type RelatedCard = v.InferOutput<typeof relatedCard>;
export type Language = v.InferOutput<typeof language>;
export type Link = v.InferOutput<typeof link>;
export type Named = v.InferOutput<typeof named>;
export type Passage = v.InferOutput<typeof passage>;
export type Masthead = v.InferOutput<typeof Masthead>;
export type StoryPage = v.InferOutput<typeof StoryPage>;
export type FrontPage = v.InferOutput<typeof FrontPage>;
export type ListPage = v.InferOutput<typeof ListPage>;
export type SoFar = v.InferOutput<typeof SoFar>;
export type TopicsPage = v.InferOutput<typeof TopicsPage>;
export type Words = v.InferOutput<typeof Words>;
export type Story = StoryPage['story'];

/** The card of a story. */
export const cardOf = ({
  slug,
  headline,
  section,
  genre,
  series,
  sponsor,
  published,
  language,
  text,
}: Story): Card => ({
  slug,
  headline,
  text,
  ...(genre === undefined ? {} : { genre }),
  ...(series === undefined ? {} : { series }),
  ...(sponsor === undefined ? {} : { sponsor: sponsor.name }),
  ...(section === undefined ? {} : { section }),
  ...(published === undefined ? {} : { published }),
  ...(language === undefined ? {} : { language }),
});

/** A headline inside a message, with its language if that isn't the edition's. */
export const quotedHeadline = ({ headline, language }: Pick<Card, 'headline' | 'language'>) => ({
  text: headline,
  lang: language?.lang,
});
