/** Answers a query: ranks stories, checks phrases in their texts, and gives the results to show. */
import type { Card } from '../edition/published.ts';
import { cardsPerFile, type SearchCard } from './format.ts';
import { findHighlights, highlightPatterns, type HighlightPattern } from './highlight.ts';
import type { IndexFiles } from './index-files.ts';
import type { SearchQuery } from './query.ts';
import type { MatchedClause } from './match-clauses.ts';
import { rank, type Ranking } from './rank.ts';
import { linesOf, namesOf } from './story-texts.ts';

export interface SearchAnswer {
  /** The stories, best first: as many as requested, or all that match. */
  readonly cards: readonly Card[];
  /** How many stories match. `at least`: more may match, but were not checked. */
  readonly total: { readonly kind: 'exactly' | 'at least'; readonly stories: number };
  /** Whether there are more than `cards` to show. */
  readonly more: boolean;
  /** `most words`: no story has all words. `no phrase`: no story has the words of the phrase side by side. */
  readonly matched: 'everything' | 'most words' | 'no phrase';
  /** Words that the edition does not have, with their corrections. */
  readonly corrections: readonly Correction[];
  /** The words and phrases to highlight in the stories. */
  readonly highlights: readonly HighlightPattern[];
}

export interface Correction {
  /** As the reader typed it. */
  readonly from: string;
  /** Terms of the index. */
  readonly to: readonly string[];
}

/** In how many more texts a phrase is looked for whose last word may have begun only. */
const maxChecked = 60;

/**
 * Answers a query.
 * @param wanted how many stories to return
 * @returns undefined while files are being fetched
 */
export function answer(query: SearchQuery, wanted: number, files: IndexFiles): SearchAnswer | undefined {
  const ranking = rank(query, files);
  if (ranking === undefined) return undefined;
  const corrections = correctionsOf(query.text, ranking.clauses);
  const phrases = ranking.clauses.filter(({ clause }) => clause.kind === 'phrase');
  if (phrases.length === 0 || ranking.matched === 'most') return unchecked(ranking, wanted, corrections, files);

  const { likely, others } = ranking.candidates;
  const areAllChecked = others.length <= maxChecked;
  const cards = withPhrases(
    [...likely, ...others.slice(0, maxChecked)],
    highlightPatterns(phrases, false),
    wanted,
    files,
  );
  if (cards === undefined) return undefined;
  if (cards.length === 0) {
    const apart = unchecked(ranking, wanted, corrections, files);
    return apart === undefined || ranking.stories.length === 0
      ? apart
      : {
          ...apart,
          // Others may have the phrase, once it is typed.
          matched: areAllChecked ? 'no phrase' : 'everything',
          highlights: highlightPatterns(ranking.clauses, true),
        };
  }
  const more = cards.length > wanted;
  return {
    cards: cards.slice(0, wanted),
    total: { kind: more || ranking.isCut || !areAllChecked ? 'at least' : 'exactly', stories: cards.length },
    more,
    matched: 'everything',
    corrections,
    highlights: highlightPatterns(ranking.clauses, false),
  };
}

/**
 * The first stories that have every phrase: one more than wanted, if there are so many. The index knows which stories
 * have the words of a phrase. Only the text shows whether the words are side by side.
 * @returns undefined while texts are being fetched
 */
function withPhrases(
  candidates: readonly number[],
  phrases: readonly HighlightPattern[],
  wanted: number,
  files: IndexFiles,
): Card[] | undefined {
  const cards: Card[] = [];
  for (let from = 0; from < candidates.length && cards.length <= wanted; from += wanted) {
    const checked = candidates.slice(from, from + wanted).map((story) => {
      const card = cardOf(story, files);
      return { card, has: card === undefined ? undefined : hasAll(card, phrases, files) };
    });
    // The next texts are fetched only if these are not enough.
    if (checked.some(({ has }) => has === undefined)) return undefined;
    cards.push(...checked.flatMap(({ card, has }) => (card !== undefined && has === true ? card : [])));
  }
  return cards;
}

/** An answer without checking phrases. */
function unchecked(
  ranking: Ranking,
  wanted: number,
  corrections: readonly Correction[],
  files: IndexFiles,
): SearchAnswer | undefined {
  const cards = ranking.stories.slice(0, wanted).map((story) => cardOf(story, files));
  if (!cards.every((card) => card !== undefined)) return undefined;
  return {
    cards,
    total: { kind: ranking.isCut ? 'at least' : 'exactly', stories: ranking.total },
    more: ranking.stories.length > wanted,
    matched: ranking.matched === 'all' ? 'everything' : 'most words',
    corrections,
    highlights: highlightPatterns(ranking.clauses, ranking.matched === 'most'),
  };
}

const cardOf = (story: number, files: IndexFiles): SearchCard | undefined =>
  files.cards(Math.floor(story / cardsPerFile))?.cards[story % cardsPerFile];

/** Whether a story has every phrase, in any field that is indexed; undefined while its page is being fetched. */
function hasAll(card: SearchCard, phrases: readonly HighlightPattern[], files: IndexFiles): boolean | undefined {
  const missingIn = (texts: readonly string[], wanted: readonly HighlightPattern[]) =>
    wanted.filter((phrase) => !texts.some((text) => findHighlights(text, [phrase]).length > 0));
  const missing = missingIn([card.headline, card.description ?? '', ...(card.also ?? [])], phrases);
  if (missing.length === 0) return true;
  if (card.text.kind === 'headline-only') return false;
  const page = files.story(card.slug);
  if (page === undefined) return undefined;
  return page !== 'none' && missingIn([...namesOf(page.story), ...linesOf(page.story)], missing).length === 0;
}

function correctionsOf(text: string, clauses: readonly MatchedClause[]): Correction[] {
  return clauses.flatMap(({ clause, matches }) =>
    clause.tokens.flatMap(({ begin, end }, i) => {
      const corrections = (matches[i] ?? []).filter(({ kind }) => kind === 'correction');
      return corrections.length === 0
        ? []
        : [{ from: text.slice(begin, end), to: corrections.map((match) => match.term) }];
    }),
  );
}
