/**
 * Folds text for search: it removes the differences that readers don't type. The index, queries, highlights and the
 * filter of saved stories all use this one function, so that what one of them finds, the others find too.
 */

/** A folded text, and where each part of it stands in the original. */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  /** Where the character at a position of the folded text begins in the original, in UTF-16 code units. */
  readonly begin: (position: number) => number;
  /** Where the character before a position of the folded text ends in the original. */
  readonly end: (position: number) => number;
}

/** Folds a text and keeps the positions. */
export function foldWithPositions(original: string): FoldedText {
  let text = '';
  const begins: number[] = [];
  const ends: number[] = [];
  let plainTo = 0;
  for (const { 0: cluster, index } of original.matchAll(specialClusters)) {
    text += original.slice(plainTo, index).toLowerCase();
    for (let at = plainTo; at < index; at++) {
      begins.push(at);
      ends.push(at + 1);
    }
    plainTo = index + cluster.length;
    const folded = foldCluster(cluster, original, index);
    for (let i = 0; i < folded.length; i++) {
      begins.push(index);
      ends.push(plainTo);
    }
    text += folded;
  }
  // Most texts in English have no special character, so that positions are the same.
  if (plainTo === 0) return { original, text: original.toLowerCase(), begin: (at) => at, end: (at) => at };
  text += original.slice(plainTo).toLowerCase();
  const shift = original.length - text.length;
  return {
    original,
    text,
    begin: (at) => begins[at] ?? at + shift,
    end: (at) => ends[at - 1] ?? at + shift,
  };
}

/** The folded text alone. */
export const fold = (text: string): string => foldWithPositions(text).text;

/** Marks, signs and letters that belong to the character before them. */
const extenders = String.raw`[\p{M}\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7ff\uffa1-\uffdc]`;
// Everything but ASCII characters without marks.
const specialClusters = new RegExp(`[\\0-\\x7f](?=[^\\0-\\x7f])${extenders}+|[^\\0-\\x7f]${extenders}*`, 'gu');

const known = new Map<string, string>();

function foldCluster(cluster: string, text: string, index: number): string {
  if (cluster === zeroWidthNonJoiner) return isArabic.test(text.slice(Math.max(0, index - 2), index)) ? cluster : '';
  // The names of a foreigner are written with and without the dot: ジョン・レノン. Lists keep it: 東京・大阪.
  if (middleDots.test(cluster)) return isKatakana(text, index - 1) && isKatakana(text, index + 1) ? '' : cluster;
  if (nasal.test(text.slice(index, index + 3))) return '\u0902';
  let folded = known.get(cluster);
  if (folded === undefined) {
    // A text in all scripts has some thousand different characters.
    if (known.size > 50_000) known.clear();
    known.set(cluster, (folded = foldUnknown(cluster)));
  }
  return folded;
}

// Hindi and Marathi write a nasal before a consonant of its class as a letter or as a dot: हिन्दी, हिंदी.
const nasal = /^(?:ङ्[क-घ]|ञ्[च-झ]|ण्[ट-ढ]|न्[त-ध]|म्[प-भ])/u;

/** Joins the parts of a Persian word, such as می‌خواهم. */
export const zeroWidthNonJoiner = '\u200c';
const isArabic = /\p{Script=Arabic}\p{M}*$/u;
const middleDots = /^[\u30fb\uff65]$/u;
const isKatakana = (text: string, at: number): boolean => /[\p{Script=Katakana}ー\uff70]/u.test(text.charAt(at));

function foldUnknown(cluster: string): string {
  const visible = cluster.replace(invisible, '');
  if (visible === '' || separators.test(visible)) return visible === '' ? '' : ' ';
  return (
    visible
      .replace(apostrophes, "'")
      .replace(hebrewQuotes, '"')
      .normalize('NFKD')
      .toLowerCase()
      .replace(hyphens, '-')
      // "2½" is not 21 and 2.
      .replace(/^.+\u2044.+$/u, ' $& ')
      .replace(distinctLetters, (letter) => letter.normalize('NFC'))
      .replace(optionalMarks, '')
      .replace(replaced, (letter) => replacements.get(letter) ?? letter)
      .replace(hanCharacter, (character) => simplified?.get(character) ?? character)
      .replace(/\p{Nd}/gu, digitValue)
      .replace(/\u0901/u, '\u0902')
      .normalize('NFC')
      .replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  );
}

/** Soft hyphens, joiners, directional marks, variation selectors and fillers. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Signs of which compatibility forms would make letters of the word before: Brand™. */
const separators = /^[™℠℗]/u;
const apostrophes = /[’‘‛ʼʻʹʽ＇`´′׳]/gu;
const hebrewQuotes = /״/gu;
const hyphens = /[\u2010-\u2013\u2212\u058a\u05be\u2043]/gu;

/** Letters that are composed in Unicode, but are not a letter with an accent to those who write them: й, ї, ў. */
const distinctLetters = /[иу]\u0306|і\u0308/gu;

/**
 * Marks that readers leave out: accents, the vowel signs of Arabic and Hebrew, and the nukta of Indian scripts. Other
 * marks of those scripts are part of the spelling.
 */
const optionalMarks = new RegExp(
  String.raw`[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670` +
    String.raw`\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u0711\u0730-\u074a` +
    String.raw`\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u{110ba}\u{11173}` +
    String.raw`\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]`,
  'gu',
);

/** Letters that Unicode does not decompose, as people type them without the letter; letters of one sound and name. */
const replacements = new Map(
  [
    ['ßss', 'æae', 'œoe', 'øo', 'đd', 'ðd', 'łl', 'ıi', 'þth', 'ħh', 'ŧt', 'ςσ'],
    // Arabic, Persian and Urdu letters that keyboards exchange.
    ['ىي', 'یي', 'ېي', 'ےي', 'کك', 'ڪك', 'ةه', 'ہه', 'ھه', 'ەه', 'ۃه', 'ٱا'],
  ]
    .flat()
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const replaced = new RegExp(`[${[...replacements.keys()].join('')}]`, 'gu');

const hanCharacter = /[\u4e00-\u9fff]/gu;
let simplified: ReadonlyMap<string, string> | undefined;

/**
 * From now on, traditional Chinese characters are folded to simplified ones. The table is too large to be loaded for
 * readers who type no Chinese.
 * @param pairs each simplified character, followed by a traditional one
 */
export function foldToSimplified(pairs: string): void {
  if (simplified !== undefined) return;
  simplified = new Map(
    Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charAt(2 * i + 1), pairs.charAt(2 * i)]),
  );
  known.clear();
}

/** Whether a text has characters that are folded only after `foldToSimplified`. */
export const needsVariants = (text: string): boolean => simplified === undefined && /\p{Script=Han}/u.test(text);

/** A digit of any script as an ASCII digit. In each script the ten digits follow one another. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/**
 * A word in lower case with its accents; undefined if it has none, or if its script's marks are not typed by most
 * readers.
 */
export function accented(word: string): string | undefined {
  if (!accentable.test(word)) return undefined;
  let form = knownAccented.get(word);
  if (form === undefined) {
    if (knownAccented.size > 50_000) knownAccented.clear();
    const written = word.replace(invisible, '').normalize('NFKC').toLowerCase();
    knownAccented.set(word, (form = written === fold(word) ? '' : written));
  }
  return form === '' ? undefined : form;
}
const knownAccented = new Map<string, string>();
const accentable = /^(?!\p{ASCII}*$)[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}]+$/u;
