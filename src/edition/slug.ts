/** Lower-case letters and digits of any script, in words joined by single hyphens. */
export const slugPattern = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+)*$/u;

/** The longest slug, in characters. */
export const slugLength = 100;

/** Most file systems hold a name of 255 bytes; `.json` and a margin are taken off. */
const slugBytes = 245;

// Windows cannot hold a folder of these names, and static hosts fold `index` into the folder above it.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Why a text cannot be a slug, with what to write instead; undefined when it can.
 * @param slug a file's name without `.json`, or a slug written in a story, in NFC
 */
export function slugFault(slug: string): string | undefined {
  if (reserved.test(slug)) return `"${slug}" is a reserved name on some hosts; add a word to it`;
  if (!slugPattern.test(slug)) {
    const suggestion = slugOf(slug);
    const remedy = suggestion === undefined ? '' : `; write "${suggestion}"`;
    return `a slug is lower-case letters and digits in words joined by single hyphens${remedy}`;
  }
  if ([...slug].length > slugLength) return `a slug has at most ${slugLength} characters, this one ${[...slug].length}`;
  if (byteLength(slug) > slugBytes) return `this slug takes ${byteLength(slug)} bytes and file systems hold ${slugBytes}; shorten it`;
  return undefined;
}

/**
 * The slug of a name, as used for a topic's address: "Kuala Lumpur" is `kuala-lumpur`.
 * Names too long for an address keep their beginning and end in a hash of the whole.
 * @returns undefined where the name has no letter and no digit
 */
export function slugOf(name: string): string | undefined {
  const words = name
    .toLowerCase()
    .replace(/['’]/gu, '')
    // Signs that tell names apart: C, C++ and C# are three topics.
    .replace(/[+#&]/gu, (sign) => ` ${signs[sign] ?? ''} `)
    .normalize('NFC')
    .match(/[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+/gu);
  if (words === null) return undefined;
  const slug = words.join('-');
  if (reserved.test(slug)) return `${slug}-topic`;
  if ([...slug].length <= slugLength && byteLength(slug) <= slugBytes) return slug;
  const beginning = [...slug].slice(0, 58).join('').replace(/-+$/u, '');
  return `${beginning}-${hash(slug)}`;
}

const signs: Partial<Record<string, string>> = { '+': 'plus', '#': 'sharp', '&': 'and' };

/** FNV-1a, 32 bits, in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(36);
}
