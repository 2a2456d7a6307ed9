/**
 * The published search index: the shapes of the files below `/edition/v1/search/`. They are apart from
 * the other published shapes, so that only readers who search download them.
 *
 * Stories are numbered from 0 by their days, newest first, then in the order of the edition. Terms are in the
 * order of their UTF-16 code units. Filters have terms of their own, which begin with
 * a sign: `#` and a section's slug, `@` and a topic's.
 */
import * as v from 'valibot';
import { Card, TopicsPage } from '../edition/published.ts';

/**
 * The same in all files of an index of the same stories in the same order, by which they are numbered. Files with
 * different stamps are never mixed. A corrected text leaves the stamp as it is, and so the files without its words.
 */
const stamp = v.string();

/** A file of terms has those from one term on, up to before another. The manifest of the same cuts says the same. */
const span = { from: v.string(), until: v.string() };

/** The data of the search page: its filters. */
export const SearchPage = v.object({
  /** The topics of most stories, in that order. */
  topics: TopicsPage.entries.topics,
  /** The first and the last day of the stories, in ISO 8601; left out if no story has a date. */
  days: v.optional(v.object({ first: v.string(), last: v.string() })),
});

/** Lists the files of the index with the terms in each. There are many files, so that readers download little. */
export const SearchManifest = v.object({
  stamp,
  stories: v.number(),
  /** What each file of words begins with. */
  words: v.array(v.string()),
  /** The same for words sorted by their endings: a word spelled backwards. */
  endings: v.array(v.string()),
  /** The same for postings. */
  postings: v.array(v.string()),
  /** Pairs of neighbouring words: the number of buckets and of files, each a power of two; 0 in a small edition. */
  pairs: v.object({ buckets: v.number(), files: v.number() }),
});

/**
 * Consecutive terms, separated by spaces, and about how many stories have each, as encoded numbers: at least as many as
 * have it.
 */
export const SearchWords = v.object({ stamp, ...span, terms: v.string(), counts: v.string() });

/** The same for words sorted by their endings. */
export const SearchEndings = SearchWords;

/**
 * Consecutive terms and their posting lists, each separated by spaces: every story that has the term, and the term's
 * weight there.
 */
export const SearchPostings = v.object({ stamp, ...span, terms: v.string(), lists: v.string() });

/** The stories of consecutive buckets of pairs, separated by spaces: see pairs.ts. */
export const SearchPairs = v.object({ stamp, lists: v.string() });

/** The days of the stories: pairs of encoded numbers, the days since the next newer day and the stories of the day. */
export const SearchDays = v.object({ stamp, last: v.string(), days: v.string() });

/** A story as results show it. */
const SearchCard = v.object({
  ...Card.entries,
  /** Indexed texts that its page does not show: the headline for lists, and keywords. Without a text, all others. */
  also: v.optional(v.array(v.string())),
});

/** Sixteen stories. */
export const SearchCards = v.object({ stamp, cards: v.array(SearchCard) });

export type SearchPage = v.InferOutput<typeof SearchPage>;
export type SearchManifest = v.InferOutput<typeof SearchManifest>;
export type SearchWords = v.InferOutput<typeof SearchWords>;
export type SearchEndings = v.InferOutput<typeof SearchEndings>;
export type SearchPostings = v.InferOutput<typeof SearchPostings>;
export type SearchPairs = v.InferOutput<typeof SearchPairs>;
export type SearchDays = v.InferOutput<typeof SearchDays>;
export type SearchCard = v.InferOutput<typeof SearchCard>;
export type SearchCards = v.InferOutput<typeof SearchCards>;

/** Sorts behind every term. */
export const highest = '\uffff';

/** How many topics the search page lists as filters, at most. */
export const maxTopics = 40;

/** How many stories a file of cards holds. */
export const cardsPerFile = 16;

/** How many files of words are read for one word of a query, at most. */
export const maxWordFiles = 4;

/** How many texts are fetched to look for a phrase without reading which stories have its pairs of words. */
export const maxUnfiltered = 10;

/** How many stories a posting list holds: those in which the term weighs most. */
export const maxPostings = 8192;
