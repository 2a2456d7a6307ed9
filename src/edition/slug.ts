import { hash } from '../text/hash.ts';

// Variation selectors and fillers are letters and marks to Unicode, and nobody sees or types them.
const letter = String.raw`(?!\p{Default_Ignorable_Code_Point})[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]`;
const word = `(?:${letter})+`;

/** Lower-case letters and digits of any script, in words joined by single hyphens. */
export const slugPattern = new RegExp(`^${word}(?:-${word})*$`, 'u');

/** The longest slug, in characters. */
export const slugLength = 100;

/** Most file systems hold a name of 255 bytes; `.json` and a margin are taken off. */
const slugBytes = 245;

// Windows cannot hold a folder of these names, and static hosts fold `index` into the folder above it.
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
 * @returns what is wrong; undefined for a slug
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

/** A long slug's first words, or where the first is too long, its beginning. */
function shortened(slug: string): string {
  const characters = [...slug];
  let end = Math.min(characters.length, slugLength);
  while (!isShort(characters.slice(0, end).join(''))) end -= 1;
  const beginning = characters.slice(0, end).join('');
  const inWords = characters[end] === '-' ? beginning : beginning.replace(/-[^-]*$/u, '');
  return inWords.replace(/-+$/u, '');
}

/**
 * The slug of a name, as used for a topic's address: "Kuala Lumpur" is `kuala-lumpur`.
 * Names too long for an address keep their beginning and end in a hash of the whole.
 * @returns undefined where the name has no letter and no digit
 */
export function slugOf(name: string): string | undefined {
  const words = name
    .toLowerCase()
    .replace(unseenMarks, '')
    .replace(/['’]/gu, '')
    // Signs that tell names apart: C, C++ and C# are three topics.
    .replace(/[+#&]/gu, (sign) => ` ${signs[sign] ?? ''} `)
    .normalize('NFC')
    .match(new RegExp(word, 'gu'));
  if (words === null) return undefined;
  const slug = words.join('-');
  if (reserved.test(slug)) return `${slug}-topic`;
  if (isShort(slug)) return slug;
  const beginning = [...slug].slice(0, 58).join('').replace(/-+$/u, '');
  return `${beginning}-${hash(slug)}`;
}

// A variation selector is part of the letter before it; as a gap it would cut the word in two.
const unseenMarks = /(?=\p{Default_Ignorable_Code_Point})\p{M}/gu;

const signs: Partial<Record<string, string>> = { '+': 'plus', '#': 'sharp', '&': 'and' };
