/** Scripts that are written from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

export type Direction = 'ltr' | 'rtl';

/**
 * Whether a text is a BCP 47 language tag. The standard allows up to eight letters for the language, but only
 * languages of two or three are registered: "english" is well-formed, but a name.
 */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).every((known) => /^[a-z]{2,3}\b/u.test(known));
  } catch {
    return false;
  }
}

const latin = [...'abcdefghijklmnopqrstuvwxyz'];

/** The tag of a language by its English name: `ja` for "Japanese". Undefined for names without a two-letter tag. */
export function languageTagOf(englishName: string): string | undefined {
  const name = englishName.trim().toLowerCase();
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const code = latin
    .flatMap((first) => latin.map((second) => first + second))
    .find((known) => names.of(known)?.toLowerCase() === name);
  // `Intl.Locale` replaces a former code by the current one. Some languages have both.
  return code === undefined ? undefined : new Intl.Locale(code).baseName;
}

/** The name of a language in that language: "Deutsch" for `de`. The tag itself if no name is known. */
export const nameOfLanguage = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** The direction in which a language is written, by its script (from Unicode CLDR's likely subtags). */
export function directionOf(tag: string): Direction {
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? 'Latn') ? 'rtl' : 'ltr';
}

/** The `lang` and `dir` of a text; undefined if it is in the edition's language. */
export function languageOf(tag: string | undefined, editionTag: string): { lang: string; dir: Direction } | undefined {
  return tag === undefined || tag === editionTag ? undefined : { lang: tag, dir: directionOf(tag) };
}

const primaries = new Map<string, string>();

/**
 * The language of a tag, without region and script: `en` for `en-US`. A former code becomes the current one: `he` for
 * `iw`. Some systems give their voices tags that `Intl` refuses, such as "en_GB". Of these it is the first part.
 */
export function primaryLanguage(tag: string): string {
  let known = primaries.get(tag);
  if (known === undefined) primaries.set(tag, (known = languageSubtag(tag)));
  return known;
}

function languageSubtag(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return tag.split(/[-_]/u)[0]?.toLowerCase() ?? '';
  }
}
