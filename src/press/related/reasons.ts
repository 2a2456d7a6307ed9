/**
 * Why a story is related, in its own words: who and what both name. Nothing is said where nothing
 * is sure.
 */
import { trunkOf, type Document, type Gist, type Subject } from './features.ts';
import { primaryLanguage } from '../../text/language.ts';
import { waysToName } from './quotes.ts';
import { wordsOf } from '../../text/words.ts';

const mostNames = 3;
/** What more than this share of the stories mention is no reason. */
const commonShare = 0.2;
/** Nor is a subject of more than this share of them: a person whom a third of the edition is about. */
const commonSubjects = 0.25;
const fewStories = 3;
/** In fewer stories than this the text alone is no reason: too little tells a telling word from any other. */
const leastStories = 30;
/** Shorter words that are no names are rarely what a story is about. */
const leastLetters = 5;

interface Read {
  readonly document: Document;
  readonly language: string;
  /** What its words count as; for a few questions a list is quicker asked than a set is made. */
  readonly terms: readonly string[];
  readonly trunks: () => ReadonlySet<string>;
  readonly names: readonly string[];
  /** Words that may tell what it is about, and what each counts as. */
  readonly words: () => ReadonlyMap<string, string>;
}

/** `about`: the subjects of both. `mentions`: what one is about and the other names, or both name. */
export interface Shared {
  readonly kind: 'about' | 'mentions';
  /** As the first writes them; none where nothing is sure. */
  readonly names: string[];
}

/** @returns a function that names what two stories share */
export function reasoner(
  documents: readonly Document[],
  gists: readonly Gist[],
): (slug: string, other: string) => Shared {
  const places = new Map(documents.map(({ slug }, place) => [slug, place]));
  let counted: ReadonlyMap<string, number> | undefined;
  const frequency = (trunk: string): number => (counted ??= countHolders(gists)).get(trunk) ?? 0;

  const common = commonAmong(documents);
  const kept = new Map<string, Read>();
  const read = (slug: string): Read | undefined => {
    const known = kept.get(slug);
    const place = places.get(slug) ?? -1;
    const [document, gist] = [documents[place], gists[place]];
    if (known !== undefined || document === undefined || gist === undefined) return known;
    const language = primaryLanguage(document.language);
    let trunks: ReadonlySet<string> | undefined;
    let words: ReadonlyMap<string, string> | undefined;
    const made: Read = {
      document,
      language,
      terms: gist.terms,
      trunks: () => (trunks ??= new Set(gist.terms)),
      names: gist.names,
      words: () => (words ??= tellingWords(document, language)),
    };
    // A story is asked for with each of its relatives, and these are often relatives of the next.
    if (kept.size >= 1000) kept.clear();
    kept.set(slug, made);
    return made;
  };

  const rarest = (names: readonly { name: string; held: number }[]): string[] =>
    names
      .filter(({ held }) => held <= documents.length * commonShare)
      .toSorted((a, b) => a.held - b.held)
      .map(({ name }) => name);
  /** A name is as rare as its rarest word. */
  const rarestNames = (names: readonly string[], language: string): string[] =>
    rarest(names.map((name) => ({ name, held: Math.min(...trunksOf(name, language).map(frequency)) })));

  const mentioned = (a: Read, b: Read): string[] => {
    const named = subjectsNamed(a, b, common);
    if (named.length > 0) return named.slice(0, mostNames);
    if (documents.length < leastStories || a.language !== b.language) return [];
    const names = rarestNames(
      a.names.filter((name) => b.names.includes(name)),
      a.language,
    );
    if (names.length > 0) return withoutParts(names).slice(0, mostNames);
    const trunks = b.trunks();
    const words = [...a.words()].flatMap(([name, trunk]) =>
      trunks.has(trunk) ? [{ name, held: frequency(trunk) }] : [],
    );
    return withoutParts(rarest(words)).slice(0, mostNames - 1);
  };
  return (slug, other) => {
    const [a, b] = [read(slug), read(other)];
    if (a === undefined || b === undefined) return { kind: 'mentions', names: [] };
    const subjects = subjectsOfBoth(a, b, common).slice(0, mostNames);
    return subjects.length > 0 ? { kind: 'about', names: subjects } : { kind: 'mentions', names: mentioned(a, b) };
  };
}

function countHolders(gists: readonly Gist[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { terms } of gists) for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  return holders;
}

/** The subjects of so many stories that to share one is no reason. */
export function commonAmong(documents: readonly Document[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { topics } of documents) for (const { slug } of topics) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const most = Math.max(fewStories, documents.length * commonSubjects);
  return new Set([...counts].flatMap(([slug, count]) => (count > most ? [slug] : [])));
}

const trunksOf = (name: string, language: string): string[] =>
  wordsOf(name, language).flatMap((word) => trunkOf(word, language) ?? []);

const rank = ({ type }: Subject): number => (type === undefined ? 1 : type === 'Thing' || type === 'Event' ? 2 : 0);

const namesOf = (topics: readonly Subject[], common: ReadonlySet<string>): string[] =>
  topics
    .filter(({ slug }) => !common.has(slug))
    .toSorted((x, y) => rank(x) - rank(y))
    .map(({ name }) => name);

/** Who and what both are about; people, places and organizations first. */
function subjectsOfBoth(a: Read, b: Read, common: ReadonlySet<string>): string[] {
  const ofB = new Set(b.document.topics.map(({ slug }) => slug));
  return namesOf(
    a.document.topics.filter(({ slug }) => ofB.has(slug)),
    common,
  );
}

/** Who and what one is about and the other names. */
function subjectsNamed(a: Read, b: Read, common: ReadonlySet<string>): string[] {
  if (a.language !== b.language) return [];
  return namesOf(
    [
      ...a.document.topics.filter((topic) => mentions(b, topic)),
      ...b.document.topics.filter((topic) => mentions(a, topic)),
    ],
    common,
  );
}

/** Whether a text names what another story is about. A thing is a subject there and may be any word here. */
function mentions({ terms, language }: Read, topic: Subject): boolean {
  if (rank(topic) !== 0) return false;
  return waysToName(topic, language).some((name) => {
    const needed = trunksOf(name.join(' '), language);
    return needed.length > 0 && needed.every((trunk) => terms.includes(trunk));
  });
}

/** The words of a story that are no particles, as it writes them, and what each counts as. */
function tellingWords({ headline, text }: Document, language: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of new Set(wordsOf([headline, text].join('\n'), language))) {
    if (!/^[\p{L}\p{M}]+$/u.test(word) || (word.length < leastLetters && !isUncased(word))) continue;
    const trunk = trunkOf(word, language);
    if (trunk !== undefined) words.set(word, trunk);
  }
  return words;
}

const isUncased = (word: string): boolean => word.length > 1 && word.toUpperCase() === word;

/** "Hong Kong" and not "Kong" beside it. */
const withoutParts = (names: readonly string[]): string[] =>
  names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
