import { slugOf } from '../../edition/slug.ts';

/** The longest slug that is made of a headline, in UTF-16 code units. Longer ones are hard to read and to share. */
const longestSlug = 80;

/** Signs that English headlines read as words. */
const englishSigns: Readonly<Partial<Record<string, string>>> = { '&': 'and', '%': 'percent', '+': 'plus', '@': 'at' };

/**
 * The slug of as many words of a headline as fit. Letters of every script stay as they are. Signs only separate words:
 * no other headline has to have another slug, and their names differ between languages.
 * @param language of the headline, as a BCP 47 tag
 * @returns undefined if the headline has no letter or digit
 */
export function headlineSlug(headline: string, language: string): string | undefined {
  const nameOf = (sign: string) => (/^en\b/u.test(language) ? (englishSigns[sign] ?? '') : '');
  const plain = headline.replaceAll(/[\p{S}#&@%‰§¶†‡*]/gu, (sign) => ` ${nameOf(sign)} `).trim();
  const words = (slugOf(plain) === undefined ? headline : plain).split(/\s+/u);
  for (let length = words.length; length > 1; length--) {
    const beginning = words.slice(0, length).join(' ');
    // Of a longer text, `slugOf` makes a slug that ends in a hash.
    const slug = beginning.length > longestSlug ? undefined : slugOf(beginning);
    if (slug !== undefined && slug.length <= longestSlug) return slug;
  }
  return slugOf(words[0] ?? '');
}

/** A slug that no story has: the one that is wanted, with a number after it. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
