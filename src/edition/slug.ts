import { hash } from '../text/hash.ts';

// Without variation selectors and fillers: Unicode counts them as letters and marks, but they are invisible.
// U+3007 is the zero of Chinese numbers, though Unicode doesn't count it as a letter.
const letter = String.raw`(?!\p{Default_Ignorable_Code_Point})[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}\u3007]`;
const word = `(?:${letter})+`;

/** Lower-case letters and digits of any script, in words joined by single hyphens. */
export const slugPattern = new RegExp(`^${word}(?:-${word})*$`, 'u');

/** The longest slug, in characters. */
export const slugLength = 100;

/** In UTF-8. Most file systems allow names of 255 bytes; this leaves room for `.json` and a margin. */
const slugBytes = 245;

// Windows reserves these names, and static hosts serve `index` as the folder that it is in.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const isShort = (slug: string): boolean => [...slug].length <= slugLength && byteLength(slug) <= slugBytes;

/** Why a text can't be a slug. `suggestion` is a similar slug; it is undefined if the text has no letter or digit. */
export type SlugFault =
  | { readonly kind: 'reserved'; readonly suggestion: string }
  | { readonly kind: 'characters'; readonly suggestion: string | undefined }
  | { readonly kind: 'too-long'; readonly characters: number; readonly most: number; readonly suggestion: string }
  | { readonly kind: 'too-many-bytes'; readonly bytes: number; readonly most: number; readonly suggestion: string };

/**
 * Checks that a text is a slug.
 * @param slug in Unicode's normal form C
 * @returns the reason why it is none; undefined for a slug
 */
export function slugFault(slug: string): SlugFault | undefined {
  if (reserved.test(slug)) return { kind: 'reserved', suggestion: `${slug}-news` };
  if (!slugPattern.test(slug)) return { kind: 'characters', suggestion: slugOf(slug) };
  const characters = [...slug].length;
  if (characters > slugLength) return { kind: 'too-long', characters, most: slugLength, suggestion: shortened(slug) };
  const bytes = byteLength(slug);
  if (bytes > slugBytes) return { kind: 'too-many-bytes', bytes, most: slugBytes, suggestion: shortened(slug) };
  return undefined;
}

/** As many of a long slug's first words as fit, or the beginning of the first word if that is too long. */
function shortened(slug: string): string {
  const characters = [...slug];
  let end = Math.min(characters.length, slugLength);
  while (!isShort(characters.slice(0, end).join(''))) end -= 1;
  const beginning = characters.slice(0, end).join('');
  const inWords = characters[end] === '-' ? beginning : beginning.replace(/-[^-]*$/u, '');
  return inWords.replace(/-+$/u, '');
}

/**
 * The slug of a name, for a topic's address: `kuala-lumpur` for "Kuala Lumpur".
 * Signs are part of a name, so they get words: C, C++ and C# are three topics. Punctuation only separates words, and so
 * does the # of a number or a hashtag: `1` for "#1".
 * The slug of a name that is too long for an address ends in a hash of the whole name.
 * @returns undefined if the name has no letter or digit
 */
export function slugOf(name: string): string | undefined {
  const visible = name.toLowerCase().replace(invisibleMarks, '').replace(/['’]/gu, '');
  if (!letterOrNumber.test(visible)) return undefined;
  const words = visible
    // Superscripts, fractions, Roman numerals, letters in circles, and capital letters without a lower case.
    .replace(/(?!\u3007)[\p{No}\p{Nl}\p{Lu}\p{Lt}\p{Sm}\p{So}]/gu, asLettersAndSigns)
    // A minus sign that is written with a hyphen: "-1", "A-".
    .replace(/^\s*-(?=\d)|(?<=(?:^|\s)\p{L}{1,2})-(?=\s*$)/gu, ' minus ')
    .replace(/(?<![\p{L}\p{N}])#(?=[\p{L}\p{N}])/gu, ' ')
    .replace(signs, (sign) => ` ${signNames[sign] ?? codeOf(sign)} `)
    .normalize('NFC')
    .match(new RegExp(word, 'gu'));
  if (words === null) return undefined;
  const slug = words.join('-');
  if (reserved.test(slug)) return `${slug}-topic`;
  if (isShort(slug)) return slug;
  const beginning = [...slug].slice(0, 58).join('').replace(/-+$/u, '');
  return `${beginning}-${hash(slug)}`;
}

const letterOrNumber = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;

// Variation selectors. They are removed and not taken for a gap between two words.
const invisibleMarks = /(?=\p{Default_Ignorable_Code_Point})\p{M}/gu;

/** A character's compatibility form (NFKC), such as 2 for ². A letter or number without one is named by its code. */
function asLettersAndSigns(character: string): string {
  const form = character.normalize('NFKC').toLowerCase();
  if (form.includes('\u2044')) return ` ${form} `;
  return form === character && /[\p{L}\p{N}]/u.test(form) ? ` ${codeOf(form)} ` : form;
}

/** The codes of characters: `u1f680`. */
const codeOf = (text: string): string =>
  [...text].map((character) => `u${character.codePointAt(0)?.toString(16) ?? ''}`).join(' ');

/** Symbols of all kinds, and the punctuation by which names differ. Some accents stand for an apostrophe. */
const signs = /(?![`´\u2044\ufffd])\p{S}|[#&@§¶†‡]|(?<=\p{N} ?)[%‰]|(?<![\p{L}\p{N}])\*|\*(?![\p{L}\p{N}])/gu;

const signNames: Partial<Record<string, string>> = {
  '+': 'plus',
  '−': 'minus',
  '±': 'plus minus',
  '×': 'times',
  '÷': 'divided by',
  '=': 'equals',
  '<': 'less',
  '>': 'greater',
  '#': 'sharp',
  '♯': 'sharp',
  '♭': 'flat',
  '&': 'and',
  '@': 'at',
  '*': 'star',
  '%': 'percent',
  '‰': 'permille',
  '°': 'degrees',
  '§': 'section',
  '®': 'registered',
  '©': 'copyright',
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
};
