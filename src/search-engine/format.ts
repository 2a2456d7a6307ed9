/**
 * What an edition publishes for searching: the shapes of the files below `/edition/v1/search/`.
 * They are apart from the other shapes, so that only readers who search are sent them.
 *
 * Stories are counted in the order of their days, newest first, and then of the edition. Terms
 * are counted in the order of their code units; those that begin with a sign are no words but
 * what filters ask for: `#` and a section's slug, `@` and a topic's.
 */
import * as v from 'valibot';
import { Card } from '../edition/published.ts';

const link = v.object({ slug: v.string(), name: v.string() });
/** Tells the files of one making of the index from those of another. */
const of = v.string();

/** What the page itself is made of: what can be asked for. */
export const SearchPage = v.object({
  /** What most stories are about, those of most stories first. */
  topics: v.array(v.object({ ...link.entries, stories: v.number() })),
  /** The first and the last day of its stories, where any says one. */
  days: v.optional(v.object({ first: v.string(), last: v.string() })),
});

/** What leads to the other files: the index is cut up, so that nobody is sent all of it. */
export const SearchManifest = v.object({
  of,
  stories: v.number(),
  /** Each file of words: its first term, and how many are in it. */
  words: v.array(v.object({ first: v.string(), terms: v.number() })),
  /** Each file of words by their endings: its first word, read backwards. */
  endings: v.array(v.string()),
  /** How many terms each file of places has, as numbers in a text. */
  places: v.string(),
});

/** Neighbouring terms: in one text with spaces between them, and how many stories have each. */
export const SearchWords = v.object({ of, terms: v.string(), counts: v.string() });

/** Words that end alike: as above, each with which term it is. */
export const SearchEndings = v.object({ of, terms: v.string(), counts: v.string(), places: v.string() });

/** Of neighbouring terms, with spaces between them: which stories have it, and how much it says of each. */
export const SearchPlaces = v.object({ of, lists: v.string() });

/** How many stories each day has, with how many days it lies before the one that precedes it here. */
export const SearchDays = v.object({ of, last: v.string(), days: v.string() });

/** Sixteen stories as results show them. */
export const SearchCards = v.object({ of, cards: v.array(Card) });

export type SearchPage = v.InferOutput<typeof SearchPage>;
export type SearchManifest = v.InferOutput<typeof SearchManifest>;
export type SearchWords = v.InferOutput<typeof SearchWords>;
export type SearchEndings = v.InferOutput<typeof SearchEndings>;
export type SearchPlaces = v.InferOutput<typeof SearchPlaces>;
export type SearchDays = v.InferOutput<typeof SearchDays>;
export type SearchCards = v.InferOutput<typeof SearchCards>;

/** Topics that can be asked for from a list; all others have pages of their own. Fewer are all there are. */
export const mostTopics = 40;

/** How many stories a file of cards has. */
export const cardsPerFile = 16;

/** Files of words that are looked through for one word at most: where there are no more, for any word all of them. */
export const mostWordFiles = 4;

/** Stories that a term's list names at most: those it says most about. */
export const longestList = 8192;
