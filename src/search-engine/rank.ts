/**
 * Looks a question up in the index. Every word has to be in a story, as itself, in another
 * ending, or, where the index does not have it, as what it is a slip of; the last one may only
 * have been begun. Where no story has all words, those that have most of them are found; the
 * parts of a run of a script without spaces are such words, once nothing is found otherwise.
 */
import { valueAt } from './numbers.ts';
import { longestList, type SearchManifest } from './format.ts';
import { clausesOf, hasFilter, type Clause, type Question } from './question.ts';
import { datesIn } from './days.ts';
import { bitCount } from '../text/bit-count.ts';
import { firstsIn, listsIn, placeOf, type Shelf } from './index-files.ts';
import { matchesOf, type Match } from './match-terms.ts';

/** A clause and what it was found as: for each of its words, the terms that it means. */
export interface FoundClause {
  readonly clause: Clause;
  readonly matches: readonly (readonly Match[])[];
}

export interface Ranking {
  /** The stories by their numbers, best first: at most a few hundred. */
  readonly documents: readonly number[];
  /** How many there are. */
  readonly total: number;
  /** Whether there may be more: of words that very many stories have, only those are listed that they say most about. */
  readonly cutShort: boolean;
  /** Whether they have all clauses or, since no story has all, some. */
  readonly met: 'all' | 'some';
  readonly clauses: readonly FoundClause[];
}

/** Stories that are ranked: nobody reads on behind them. */
const mostRanked = 240;
/** Parts that runs are taken into: as many as there are bits for what a story has. */
const mostParts = 16;

/** @returns undefined while files of it are on their way */
export function rank(question: Question, shelf: Shelf): Ranking | undefined {
  const manifest = shelf.manifest();
  if (manifest === undefined) return undefined;
  // All is asked for before anything is waited for.
  const clauses = clausesOf(question.text).map((clause) => findClause(clause, manifest, shelf));
  const filter = filterOf(question, manifest, shelf);
  if (filter === undefined || !clauses.every((found) => found !== undefined)) return undefined;
  if (clauses.length === 0)
    return hasFilter(question) ? newest(filter) : { documents: [], total: 0, cutShort: false, met: 'all', clauses };
  const whole = rankBy(clauses, 1, filter, manifest, shelf);
  const runs = clauses.filter(({ clause }) => clause.kind === 'phrase' && !clause.quoted);
  if (whole === undefined || whole.total > 0 || runs.length === 0) return whole;
  // Chance neighbours are in many stories: what has less than half of a run is nothing like it.
  const least = Math.min(...runs.map(({ matches }) => Math.ceil(Math.min(matches.length, mostParts) / 2)));
  const inParts = rankBy(runs.flatMap(partsOf).slice(0, mostParts), least, filter, manifest, shelf);
  return inParts === undefined ? undefined : { ...inParts, met: 'some' };
}

/** The terms of a run, each as a word. */
const partsOf = ({ clause, matches }: FoundClause): FoundClause[] =>
  clause.terms.map((term, i) => ({
    clause: { kind: 'word', terms: [term], open: clause.open && i === clause.terms.length - 1, quoted: false },
    matches: [matches[i] ?? []],
  }));

/** @param least how many clauses a story has to have, where none has all */
function rankBy(
  clauses: readonly FoundClause[],
  least: number,
  filter: Filter,
  manifest: SearchManifest,
  shelf: Shelf,
): Ranking | undefined {
  const lists = clauses.map((found) => listsOf(found, manifest, shelf));
  if (!lists.every((list) => list !== undefined)) return undefined;
  const cutShort = lists.flat(2).some(({ match }) => match.stories > longestList);
  const { scores, met } = score(lists, manifest.stories);
  const required = lists.reduce((bits, words, i) => (words.every(isCommon) ? bits : bits | (1 << i)), 0);
  const passes = (document: number) => met[document] !== 0 && filter(document);
  const all = selected(
    manifest.stories,
    (document) => passes(document) && ((met[document] ?? 0) & required) === required,
  );
  if (all.length > 0) return { documents: best(all, scores), total: all.length, cutShort, met: 'all', clauses };

  let most = least;
  const counts = met.map(bitCount);
  for (let document = 0; document < counts.length; document++)
    if (passes(document)) most = Math.max(most, counts[document] ?? 0);
  const some = selected(manifest.stories, (document) => passes(document) && counts[document] === most);
  return { documents: best(some, scores), total: some.length, cutShort, met: 'some', clauses };
}

function findClause(clause: Clause, manifest: SearchManifest, shelf: Shelf): FoundClause | undefined {
  const matches = clause.terms.map(({ term }, i) => {
    const open = clause.open && i === clause.terms.length - 1;
    return matchesOf(term, open, clause.quoted, manifest, shelf);
  });
  return matches.every((found) => found !== undefined) ? { clause, matches } : undefined;
}

interface List {
  readonly match: Match;
  readonly text: string;
}

/** For each word of a clause the stories of each term that it means. */
function listsOf({ matches }: FoundClause, manifest: SearchManifest, shelf: Shelf): List[][] | undefined {
  const firsts = firstsIn(manifest).places;
  const lists = matches.map((word) =>
    word.map((match) => {
      const number = placeOf(firsts, match.place);
      const file = shelf.places(number);
      return file === undefined ? undefined : { match, text: listsIn(file)[match.place - (firsts[number] ?? 0)] ?? '' };
    }),
  );
  return lists.every((word) => word.every((list) => list !== undefined)) ? lists : undefined;
}

/** A word whose list is cut short: a story that is not in it may have the word all the same. */
const isCommon = (word: readonly List[]): boolean => word.some(({ match }) => match.stories > longestList);

/** What the clauses say of each story, added up, and which of them it has, in bits. */
function score(clauses: readonly (readonly List[][])[], stories: number) {
  const scores = new Float32Array(stories);
  const met = new Uint16Array(stories);
  for (const [i, words] of clauses.entries()) {
    const had = new Uint8Array(stories);
    // The rest of a phrase is looked for in the text.
    const listed = words.every(isCommon) ? words : words.filter((word) => !isCommon(word));
    for (const word of listed) {
      const best = new Float32Array(stories);
      // How rare a word is says how much it tells (Robertson and Spärck Jones 1976): the word, not the rarest of what it may mean.
      const having = word.reduce((most, { match }) => Math.max(most, match.stories), 0);
      const rarity = Math.log(1 + (stories - having + 0.5) / (having + 0.5)) + 0.1;
      for (const { match, text } of word) {
        visit(text, (document, level) => {
          const value = (rarity * match.worth * level) / 63;
          if (value > (best[document] ?? 0)) best[document] = value;
        });
      }
      for (let document = 0; document < stories; document++) {
        const value = best[document] ?? 0;
        if (value === 0) continue;
        scores[document] = (scores[document] ?? 0) + value;
        had[document] = (had[document] ?? 0) + 1;
      }
    }
    for (let document = 0; document < stories; document++) {
      if (listed.length > 0 && had[document] === listed.length) met[document] = (met[document] ?? 0) | (1 << i);
    }
  }
  return { scores, met };
}

/** Reads a list: how far each story lies behind the one before, in numbers of five bits, then a character of how much the term says of it. */
function visit(list: string, use: (document: number, level: number) => void): void {
  let document = -1;
  for (let place = 0; place < list.length; place++) {
    let digit = valueAt(list, place);
    let gap = digit & 31;
    for (let shift = 5; digit >= 32; shift += 5) {
      digit = valueAt(list, ++place);
      gap += (digit & 31) << shift;
    }
    document += gap + 1;
    use(document, valueAt(list, ++place));
  }
}

function selected(stories: number, is: (document: number) => boolean): number[] {
  const documents: number[] = [];
  for (let document = 0; document < stories; document++) if (is(document)) documents.push(document);
  return documents;
}

/** The best of many; of equals the newest. */
function best(documents: readonly number[], scores: Float32Array): number[] {
  const of = (document: number) => scores[document] ?? 0;
  // Sorting numbers is ten times as fast as sorting by them.
  const least = Float32Array.from(documents, of).sort().at(-mostRanked) ?? 0;
  return documents
    .filter((document) => of(document) >= least)
    .toSorted((a, b) => of(b) - of(a) || a - b)
    .slice(0, mostRanked);
}

/** All that pass a filter: they are numbered by their days. */
function newest(filter: Filter): Ranking {
  const documents = selected(filter.stories, filter);
  return {
    documents: documents.slice(0, mostRanked),
    total: documents.length,
    cutShort: false,
    met: 'all',
    clauses: [],
  };
}

type Filter = ((document: number) => boolean) & { readonly stories: number };

/** Whether a story is in the section, about the topic, and of the days that are asked for. */
function filterOf({ section, topic, from, to }: Question, manifest: SearchManifest, shelf: Shelf): Filter | undefined {
  const marks = [section === undefined ? [] : `#${section}`, topic === undefined ? [] : `@${topic}`]
    .flat()
    .map((mark) => markedWith(mark, manifest, shelf));
  const dates =
    from === undefined && to === undefined ? { first: 0, behind: manifest.stories } : datesIn(shelf.days(), from, to);
  if (dates === undefined || !marks.every((mark) => mark !== undefined)) return undefined;
  const passes = (document: number): boolean =>
    document >= dates.first && document < dates.behind && marks.every((mark) => mark[document] === 1);
  return Object.assign(passes, { stories: manifest.stories });
}

function markedWith(mark: string, manifest: SearchManifest, shelf: Shelf): Uint8Array | undefined {
  const found = matchesOf(mark, false, true, manifest, shelf);
  const lists =
    found === undefined
      ? undefined
      : listsOf({ clause: { kind: 'word', terms: [], open: false, quoted: true }, matches: [found] }, manifest, shelf);
  if (lists === undefined) return undefined;
  const marked = new Uint8Array(manifest.stories);
  for (const { text } of lists.flat()) visit(text, (document) => (marked[document] = 1));
  return marked;
}
