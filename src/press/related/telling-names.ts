/** Which topics and names say most about why two stories are related. */
import { fold } from '../../text/fold.ts';
import { writesName } from '../../text/written-name.ts';
import { possessiveEnd, titles } from './capital-runs.ts';
import { isSyllable, nationalEndings } from './names.ts';
import type { StoryDocument, StoryTopic } from './features.ts';

/** A topic of more than this share of the stories is no reason, such as a person in a third of the edition. */
const commonTopicShare = 0.25;
/** A topic of this many stories or fewer is always a reason, however small the edition. */
const fewStories = 3;

/** The slugs of topics that are no reason, since too many stories share them. */
export function commonTopics(documents: readonly StoryDocument[]): ReadonlySet<string> {
  const counts = countTopics(documents);
  const most = Math.max(fewStories, documents.length * commonTopicShare);
  return new Set([...counts].flatMap(([slug, count]) => (count > most ? [slug] : [])));
}

/** How many stories list each topic, by its slug. */
export function countTopics(documents: readonly StoryDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { topics } of documents) for (const { slug } of topics) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}

/** People, places and organizations are named before topics without a type, and those before things and events. */
export const rank = ({ type }: StoryTopic): number =>
  type === undefined ? 1 : type === 'Thing' || type === 'Event' ? 2 : 0;

/** The names of topics, the most telling first. */
export type NamesOf = (topics: readonly StoryTopic[]) => string[];

/**
 * The topic with the fewest stories is the most telling. Ranks decide between equals.
 * @param common the slugs of topics that are no reason
 * @param countOf how many stories list a topic, by its slug
 */
export function topicNaming(common: ReadonlySet<string>, countOf: (slug: string) => number): NamesOf {
  return (topics) =>
    topics
      .filter(({ slug }) => !common.has(slug))
      .toSorted((x, y) => countOf(x.slug) - countOf(y.slug) || rank(x) - rank(y))
      .map(({ name }) => name);
}

/** A name that two stories share. */
export interface ScoredName {
  readonly name: string;
  readonly stems: readonly string[];
  /** How many of the two headlines have it. */
  readonly headlines: number;
  readonly score: number;
}

/** What is asked of a story whose names are compared. */
export interface StoryWithNames {
  readonly names: readonly string[];
  readonly stemsOf: (name: string) => readonly string[];
  readonly countOf: (stem: string) => number;
}

/**
 * The names of both stories. A name that one text has only with "'s" is given without it if the other text has it so.
 * If both texts have it only with "'s", it may belong to the name. Then it is given so if both repeat it.
 */
export function sharedNames(a: StoryWithNames, b: StoryWithNames): string[] {
  const inB = new Set(b.names);
  return a.names.flatMap((name) => {
    const plain = name.replace(possessiveEnd, '');
    if (plain === name) return inB.has(name) || possessives.some((end) => inB.has(name + end)) ? [name] : [];
    if (inB.has(plain)) return [plain];
    const isRepeated = a.stemsOf(name).every((stem) => Math.min(a.countOf(stem), b.countOf(stem)) >= minEndings);
    return isRepeated && possessives.some((end) => inB.has(plain + end)) ? [name] : [];
  });
}

/**
 * A Vietnamese name without a country that stands right before it: "Laurent Fabius" for "Pháp Laurent Fabius". One of
 * the stories has it without that. A country is in more stories than a person, and a person may be a foreigner.
 * @param storiesOf how many stories have a name
 */
export function withoutCountry(
  name: string,
  a: StoryWithNames,
  b: StoryWithNames,
  storiesOf: (name: string) => number,
): string {
  const isKnown = (part: string) => a.names.includes(part) || b.names.includes(part);
  const words = name.split(' ');
  const rests = words.slice(0, -1).flatMap((_, at) => {
    const [before, rest] = [words.slice(0, at), words.slice(at)];
    const [country, person] = [before.join(' '), rest.join(' ')];
    const isForeign = before.every(isSyllable) && /\p{Ll}/u.test(rest[0] ?? '') && !isSyllable(rest[0] ?? '');
    const isCountry = before.length > 1 && isKnown(country) && storiesOf(country) > storiesOf(person);
    return at > 0 && isKnown(person) && (isForeign || isCountry) ? [person] : [];
  });
  return rests[0] ?? name;
}
const possessives = ["'s", '’s', "'", '’'];
/** How often two stories write a name that always ends with "'s", at least. */
const minEndings = 3;

/**
 * Whether two stories seem to mean two people by one name: "Wang Yi" and "Wang Wenbin". Each first has it in a full
 * name, and the words beside it differ. A word with the same first letter may be a short form: "Dave", "David". Names
 * stand in the order in which a text has them.
 */
export function areNamesakes(name: string, a: StoryWithNames, b: StoryWithNames): boolean {
  const [inA, inB] = [wordsBeside(name, a), wordsBeside(name, b)];
  const isSame = (one: WordBeside, other: WordBeside) =>
    one.isBefore !== other.isBefore || one.word.slice(0, 1) === other.word.slice(0, 1);
  return inA.length > 0 && inB.length > 0 && !inA.some((one) => inB.some((other) => isSame(one, other)));
}

interface WordBeside {
  readonly word: string;
  readonly isBefore: boolean;
}

/** The other words of the full names that stand before a name, without titles and offices. */
const wordsBeside = (name: string, { names }: StoryWithNames): WordBeside[] =>
  names.slice(0, Math.max(0, names.indexOf(name))).flatMap((full): WordBeside[] => {
    const [first = '', last, more] = full.split(' ');
    if (last === undefined || more !== undefined || isTitle(first)) return [];
    if (first === name) return [{ word: last, isBefore: false }];
    return last === name ? [{ word: first, isBefore: true }] : [];
  });

const isTitle = (word: string): boolean => {
  const small = word.toLowerCase().replaceAll('.', '');
  return titles.has(small) || offices.has(small);
};

/**
 * Leaves out a name that says the same as another. A part goes: "Kong" beside "Hong Kong". The whole name goes if more
 * headlines have only its last word: "President Byrne" beside "Byrne". A pair goes: "Kelbro-Vanto" beside "Vanto". A
 * people goes: "North Koreans" beside "North Korea".
 */
export function withoutParts(names: readonly ScoredName[], language: string): ScoredName[] {
  const sameStems = (a: ScoredName, b: ScoredName) => a.stems.join(' ') === b.stems.join(' ');
  const isLess = (one: ScoredName, other: ScoredName): boolean => {
    const { name, headlines } = one;
    if (other.name === name) return false;
    if (name.includes('-') && name.split('-').includes(other.name)) return true;
    return (
      (other.headlines >= headlines && isPart(name, other.name)) ||
      (other.headlines > headlines && name.endsWith(` ${other.name}`)) ||
      nationalEndings.some((end) => other.name + end === name) ||
      (language === 'fr' && isFrenchPeople(name, other.name)) ||
      (!sameStems(one, other) && moreEndings.some((end) => other.name + end === name))
    );
  };
  const whole = names.filter((one) => !names.some((other) => isLess(one, other)));
  return whole.filter((name, rank) => whole.findIndex((other) => sameStems(name, other)) === rank);
}

/** Whether a French name is that of a people: "Français" beside "France", "Allemands" beside "Allemagne". */
const isFrenchPeople = (name: string, country: string): boolean =>
  frenchPeople.test(name) &&
  !frenchPeople.test(country) &&
  fold(name).slice(0, countryBeginning) === fold(country).slice(0, countryBeginning);
const frenchPeople = /^\p{Lu}\p{L}+(?:ais|ois|ienn?|ain|ol|and)e?s?$/u;
/** How many letters the names of a country and of its people begin with at least. */
const countryBeginning = 4;

/** What the name of a family or a country may also end with if it stands for people. */
const moreEndings = ['s', 'ese'];

/**
 * Whether a name is some of another's words, such as "Bin Laden" of "Osama bin Laden". Scripts without capitals may
 * have no spaces between words.
 */
const isPart = (name: string, other: string): boolean =>
  /\p{Lo}/u.test(name) ? other.includes(name) : ` ${other} `.toLowerCase().includes(` ${name} `.toLowerCase());

/** A story in which the names of topics are looked for. */
export interface StoryWithTopics extends StoryWithNames {
  readonly document: StoryDocument;
  readonly language: string;
}

/** Offices that stand before a name, beside the forms of address. */
const offices = new Set(
  (
    'president premier minister chancellor chair chairman chairwoman secretary senator congressman representative ' +
    'king queen prince princess pope judge justice governor mayor general director sir lady lord'
  ).split(' '),
);

/**
 * Whether a story names a topic. Only people, places and organizations count: the name of a thing may be any word. A
 * person may be named by the last name alone, unless the story writes that of somebody else.
 */
export function namesTopic(story: StoryWithTopics, topic: StoryTopic): boolean {
  if (rank(topic) !== 0) return false;
  const { document, language } = story;
  const isWritten = (name: string) =>
    story.stemsOf(name).every((stem) => story.countOf(stem) > 0) &&
    [document.headline, document.description, document.text].some((text) =>
      writesName(text, name, language, topic.type === 'Person'),
    );
  if (isWritten(topic.name)) return true;
  const words = topic.name.trim().split(/\s+/u);
  const last = words.at(-1);
  if (topic.type !== 'Person' || words.length < 2 || last === undefined) return false;
  const isOther = (name: string) => {
    const parts = name.split(' ');
    const [first = ''] = parts;
    return parts.length > 1 && parts.at(-1) === last && !words.includes(first) && !isTitle(first);
  };
  return isWritten(last) && !story.names.some(isOther);
}
