import { lightsOf, litIn, type Light } from './highlight.ts';
import { blockText } from '../edition/plain-text.ts';
import type { Card } from '../edition/published.ts';
import { cardsPerFile } from './format.ts';
import { rank, type FoundClause, type Ranking } from './rank.ts';
import type { Question } from './question.ts';
import type { Shelf } from './index-files.ts';

/** What a question is answered with. */
export interface Answer {
  /** The stories, best first: as many as are wanted, if there are. */
  readonly cards: readonly Card[];
  /** How many stories there are, and whether there may be more. */
  readonly total: { readonly kind: 'exactly' | 'at least'; readonly stories: number };
  /** Whether there are more to show. */
  readonly more: boolean;
  /** What they have of the question. */
  readonly met: 'everything' | 'some words' | 'no phrase';
  /** Words that the edition does not have, and those that were looked for in their place. */
  readonly corrected: readonly Correction[];
  readonly lights: readonly Light[];
}

export interface Correction {
  /** As the reader has typed it. */
  readonly from: string;
  /** The terms of the index. */
  readonly to: readonly string[];
}

/** Stories whose text is looked through for a phrase, for each that is wanted. */
const lookedThrough = 6;

/**
 * @param wanted how many stories are to be shown
 * @returns undefined while files of it are on their way
 */
export function answer(question: Question, wanted: number, shelf: Shelf): Answer | undefined {
  const ranking = rank(question, shelf);
  if (ranking === undefined) return undefined;
  const corrected = correctionsOf(question.text, ranking.clauses);
  const phrases = ranking.clauses.filter(({ clause }) => clause.kind === 'phrase');
  if (phrases.length === 0 || ranking.met === 'some') return listed(ranking, wanted, corrected, shelf);

  // The index knows which stories have the words of a phrase; whether they stand together, only the text.
  const lights = lightsOf(phrases, false);
  const candidates = ranking.documents.slice(0, wanted * lookedThrough);
  const cards: Card[] = [];
  let waiting = false;
  for (let from = 0; from < candidates.length && cards.length <= wanted; from += wanted) {
    for (const document of candidates.slice(from, from + wanted)) {
      const card = cardOf(document, shelf);
      const has = card === undefined ? undefined : hasAll(card, lights, shelf);
      if (card !== undefined && has === true) cards.push(card);
      waiting ||= has === undefined;
    }
    // The next ones are asked for only if these are not enough.
    if (waiting) return undefined;
  }
  if (cards.length === 0) {
    const apart = listed(ranking, wanted, corrected, shelf);
    return apart === undefined || ranking.documents.length === 0
      ? apart
      : { ...apart, met: 'no phrase', lights: lightsOf(ranking.clauses, true) };
  }
  const more = cards.length > wanted;
  const all = !more && candidates.length === ranking.total;
  return {
    cards: cards.slice(0, wanted),
    total: { kind: all ? 'exactly' : 'at least', stories: cards.length },
    more,
    met: 'everything',
    corrected,
    lights: lightsOf(ranking.clauses, false),
  };
}

function listed(ranking: Ranking, wanted: number, corrected: readonly Correction[], shelf: Shelf): Answer | undefined {
  const cards = ranking.documents.slice(0, wanted).map((document) => cardOf(document, shelf));
  if (!cards.every((card) => card !== undefined)) return undefined;
  return {
    cards,
    total: { kind: ranking.cutShort ? 'at least' : 'exactly', stories: ranking.total },
    more: ranking.documents.length > wanted,
    met: ranking.met === 'all' ? 'everything' : 'some words',
    corrected,
    lights: lightsOf(ranking.clauses, ranking.met === 'some'),
  };
}

const cardOf = (document: number, shelf: Shelf): Card | undefined =>
  shelf.cards(Math.floor(document / cardsPerFile))?.cards[document % cardsPerFile];

/** Whether a story has every phrase; undefined while its text is on its way. */
function hasAll(card: Card, lights: readonly Light[], shelf: Shelf): boolean | undefined {
  const lacks = (texts: readonly string[], wanted: readonly Light[]) =>
    wanted.filter((light) => !texts.some((text) => litIn(text, [light]).length > 0));
  const rest = lacks([card.headline, card.description ?? ''], lights);
  if (rest.length === 0) return true;
  if (card.text.kind === 'headline-only') return false;
  const page = shelf.story(card.slug);
  if (page === undefined) return undefined;
  return page !== 'none' && lacks(page.story.body.map(blockText), rest).length === 0;
}

function correctionsOf(text: string, clauses: readonly FoundClause[]): Correction[] {
  return clauses.flatMap(({ clause, matches }) =>
    clause.terms.flatMap(({ begin, end }, i) => {
      const slips = (matches[i] ?? []).filter(({ how }) => how === 'slip');
      return slips.length === 0 ? [] : [{ from: text.slice(begin, end), to: slips.map((match) => match.term) }];
    }),
  );
}
