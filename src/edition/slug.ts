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

/** How a message words what to do, given a slug that would do, where the text has letters to make one of. */
type Remedy = (instead: string | undefined) => string;

const toWrite: Remedy = (instead) =>
  instead === undefined ? 'write one such as "flood-in-venice"' : `write "${instead}"`;

/**
 * Why a text cannot be a slug, with what to write instead; undefined when it can.
 * @param slug a file's name without `.json`, or a slug written in a story, in NFC
 */
export function slugFault(slug: string, remedy = toWrite): string | undefined {
  if (reserved.test(slug)) return `"${slug}" is a reserved name on some hosts; ${remedy(`${slug}-news`)}`;
  if (!slugPattern.test(slug))
    return `a slug is lower-case letters and digits in words joined by single hyphens; ${remedy(slugOf(slug))}`;
  if ([...slug].length > slugLength)
    return `a slug has at most ${slugLength} characters, this one ${[...slug].length}; ${remedy(shortened(slug))}`;
  if (byteLength(slug) > slugBytes)
    return `this slug takes ${byteLength(slug)} bytes and file systems hold ${slugBytes}; ${remedy(shortened(slug))}`;
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
