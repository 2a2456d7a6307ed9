/**
 * Ranks the stories that match a query. A story has to match every clause: each word exactly, by stem, by prefix
 * (the last word of the query) or, if the index does not have the word, as a correction. If no story matches all
 * clauses, those that match most are ranked. If that finds nothing either, the terms of a run without spaces count as
 * words of their own.
 */
import { bitCount } from '../text/bit-count.ts';
import { filterOf, type Filter } from './filter.ts';
import { maxPostings, maxUnfiltered, type SearchManifest } from './format.ts';
import type { IndexFiles } from './index-files.ts';
import { matchClauses, type MatchedClause } from './match-clauses.ts';
import { withPairs, type PhraseCandidates } from './pairs.ts';
import { isCut, readPostings } from './postings.ts';
import { hasFilter, parseClauses, type SearchQuery } from './query.ts';
import { maxScoredClauses, scoreStories } from './score.ts';

export interface Ranking {
  /** The stories by their numbers, best first: at most `maxRanked`. */
  readonly stories: readonly number[];
  /** Of all stories with the words, those that may have the phrases of the query, best first. */
  readonly candidates: PhraseCandidates;
  /** How many stories match. */
  readonly total: number;
  /** Whether more may match, since the posting list of a very common word is cut. */
  readonly isCut: boolean;
  /** Whether the stories match all clauses or, since no story does, most. */
  readonly matched: 'all' | 'most';
  readonly clauses: readonly MatchedClause[];
}

/** How many stories are put in order. Nobody reads further. */
const maxRanked = 240;

/**
 * Ranks the stories that match a query.
 * @returns undefined while files are being fetched
 */
export function rank(query: SearchQuery, files: IndexFiles): Ranking | undefined {
  const manifest = files.manifest();
  if (manifest === undefined) return undefined;
  // All files are requested before the first return, so that they are fetched together.
  const clauses = matchClauses(parseClauses(query.text), manifest, files);
  const filter = filterOf(query, manifest, files);
  if (filter === undefined || clauses === undefined) return undefined;
  if (clauses.length === 0) return hasFilter(query) ? newest(filter, manifest.stories) : nothing;
  const ranking = rankClauses(clauses, 1, filter, manifest, files);
  const runs = clauses.filter(({ clause }) => clause.kind === 'phrase' && !clause.quoted);
  if (ranking === undefined || ranking.total > 0 || runs.length === 0) return ranking;
  // Two characters are often neighbours by chance, so a story needs at least half of the terms of a run.
  const least = Math.min(...runs.map(({ matches }) => Math.ceil(Math.min(matches.length, maxScoredClauses) / 2)));
  const terms = runs.flatMap(splitRun).slice(0, maxScoredClauses);
  const byTerms = rankClauses(terms, least, filter, manifest, files);
  return byTerms === undefined ? undefined : { ...byTerms, matched: 'most' };
}

const noCandidates: PhraseCandidates = { likely: [], others: [] };
const nothing: Ranking = { stories: [], candidates: noCandidates, total: 0, isCut: false, matched: 'all', clauses: [] };

/** The terms of a run as words of their own. */
const splitRun = ({ clause, matches }: MatchedClause): MatchedClause[] =>
  clause.tokens.map((token, i) => ({
    clause: { kind: 'word', tokens: [token], open: clause.open && i === clause.tokens.length - 1, quoted: false },
    matches: [matches[i] ?? []],
  }));

/** @param least how many clauses a story has to match if no story matches all */
function rankClauses(
  clauses: readonly MatchedClause[],
  least: number,
  filter: Filter,
  manifest: SearchManifest,
  files: IndexFiles,
): Ranking | undefined {
  const lists = clauses.map(({ matches }) => readPostings(matches, manifest, files));
  if (!lists.every((list) => list !== undefined)) return undefined;
  const { scores, matched } = scoreStories(lists, manifest.stories);
  const rankingOf = (stories: readonly number[], kind: Ranking['matched']): Ranking => ({
    stories: best(stories, scores, maxRanked),
    candidates: noCandidates,
    total: stories.length,
    isCut: lists.flat(2).some(({ match }) => match.stories > maxPostings),
    matched: kind,
    clauses,
  });
  const required = lists.reduce((bits, words, i) => (words.every(isCut) ? bits : bits | (1 << i)), 0);
  const passes = (story: number) => matched[story] !== 0 && filter(story);
  // Stories that are in none of the cut lists may still have a phrase of very common words.
  const possible = select(
    manifest.stories,
    (story) => ((matched[story] ?? 0) & required) === required && filter(story),
  );
  const all = possible.filter(passes);
  if (all.length > 0) {
    const phrases = clauses.filter(({ clause }) => clause.kind === 'phrase');
    if (phrases.length === 0) return rankingOf(all, 'all');
    const candidates =
      possible.length > maxUnfiltered
        ? withPairs(possible, phrases, manifest, files)
        : { likely: possible, others: [] };
    if (candidates === undefined) return undefined;
    const inOrder = (stories: readonly number[]) => best(stories, scores, Infinity);
    const { likely, others } = candidates;
    return { ...rankingOf(all, 'all'), candidates: { likely: inOrder(likely), others: inOrder(others) } };
  }

  let most = least;
  const counts = matched.map(bitCount);
  for (let story = 0; story < counts.length; story++) if (passes(story)) most = Math.max(most, counts[story] ?? 0);
  return rankingOf(
    select(manifest.stories, (story) => passes(story) && counts[story] === most),
    'most',
  );
}

function select(count: number, isWanted: Filter): number[] {
  const stories: number[] = [];
  for (let story = 0; story < count; story++) if (isWanted(story)) stories.push(story);
  return stories;
}

/** The stories with the highest scores, in order; equal ones newest first. */
function best(stories: readonly number[], scores: Float32Array, most: number): number[] {
  const scoreOf = (story: number) => scores[story] ?? 0;
  // Sorting plain numbers first is ten times as fast as sorting all stories by a comparison.
  const least = most < stories.length ? (Float32Array.from(stories, scoreOf).sort().at(-most) ?? 0) : 0;
  return stories
    .filter((story) => scoreOf(story) >= least)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b)
    .slice(0, most);
}

/** All stories that pass a filter. They are numbered newest first. */
function newest(filter: Filter, count: number): Ranking {
  const stories = select(count, filter);
  return { ...nothing, stories: stories.slice(0, maxRanked), total: stories.length };
}
