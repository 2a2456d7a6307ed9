/**
 * Small words that some languages write together with the next or the last word: articles, prepositions and
 * conjunctions in Arabic and Hebrew, particles in Korean. All words here are folded.
 */

/** A word without what may be attached to it. */
export interface Base {
  readonly word: string;
  /** Whether the attached part is an article. Without one, the word may as well begin with these letters. */
  readonly sure: boolean;
}

// Modelled on the light stemmer of Larkey, Ballesteros and Connell 2002, doi:10.1145/564376.564425, which removes more.
const arabicArticle = /^[وف]?(?:[بك]?ال|لل)(?=..)/u;
const arabicConjunction = /^[وف](?=...)/u;
const arabicPreposition = /^[بكل](?=...)/u;
const arabicWord = /^[\u0621-\u064a]{4,}$/u;

const hebrewWord = /^[\u05d0-\u05ea]{4,}$/u;
/** In the order in which they stand: and, that, in or to or as or from, the. */
const hebrewParts = [/^ו/u, /^כ?ש/u, /^[בלכמ]/u, /^ה/u];
const shortestHebrew = 3;

/** The words that a word may be with a small word attached. None has fewer than two letters. */
export function basesOf(word: string): readonly Base[] {
  const isArabic = arabicWord.test(word);
  if (!isArabic && !hebrewWord.test(word)) return none;
  let bases = known.get(word);
  if (bases === undefined) {
    if (known.size > 50_000) known.clear();
    known.set(word, (bases = isArabic ? arabicBases(word) : hebrewBases(word, 0)));
  }
  return bases;
}

const none: readonly Base[] = [];
const known = new Map<string, readonly Base[]>();

function arabicBases(word: string): Base[] {
  if (arabicArticle.test(word)) return [{ word: word.replace(arabicArticle, ''), sure: true }];
  const later = word.replace(arabicConjunction, '');
  const bases = [later, word.replace(arabicPreposition, ''), later.replace(arabicPreposition, '')];
  return [...new Set(bases)].filter((base) => base !== word).map((base) => ({ word: base, sure: false }));
}

function hebrewBases(word: string, part: number): Base[] {
  return hebrewParts.slice(part).flatMap((pattern, i) => {
    const base = word.replace(pattern, '');
    if (base === word || base.length < shortestHebrew) return [];
    return [{ word: base, sure: part + i === hebrewParts.length - 1 }, ...hebrewBases(base, part + i + 1)];
  });
}

/** Whether the small words of a language are attached to others, so that the index has words without them. */
export const hasAttachedWords = (language: string): boolean => /^(?:ar|he|iw)(?:-|$)/iu.test(language);

const particles = [
  '은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|한테|와|과|로|으로|도|만|까지|부터|마다|조차|마저|처럼|보다|대로|뿐|밖에',
  '라고|이라고|이나|나|랑|이랑|하고|이며|며|이다|다|입니다|인|이라|라|이란|란|로서|으로서|로써|으로써|씩|쯤|이고|고|이자|야|이야',
].join('|');
const ending = `(?:들(?:${particles})?|${particles})(?:는|은|도|만|의|이|가|을|를)?`;
const onlyParticles = new RegExp(`^${ending}$`, 'u');
const withParticles = new RegExp(`^(\\p{Script=Hangul}{2,}?)${ending}$`, 'u');
const hangul = /^\p{Script=Hangul}+$/u;

/** A word in Hangul without its particles; undefined for a word in another script. */
export const koreanBase = (word: string): string | undefined =>
  hangul.test(word) ? (withParticles.exec(word)?.[1] ?? word) : undefined;

/** How many syllables an ending has that is no particle, such as that of a verb: 발표했다 of 발표. */
const longestEnding = 3;

/**
 * How surely a Korean word is another one with an ending.
 * @returns from 0, which is not, to 1
 */
export function koreanLikeness(base: string, word: string): number {
  if (!word.startsWith(base)) return 0;
  const rest = word.slice(base.length);
  if (rest === '' || onlyParticles.test(rest)) return 0.9;
  return base.length > 1 && rest.length <= longestEnding && hangul.test(rest) ? 0.6 : 0;
}
