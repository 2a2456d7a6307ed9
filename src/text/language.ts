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

/** Whether a text is a well-formed BCP 47 language tag. It may begin with up to eight letters, but no language of more than three is registered: that is a name. */
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
  // Some languages have a former code too.
  return code === undefined ? undefined : new Intl.Locale(code).baseName;
}

/** The direction a language is written in, from its script (Unicode CLDR's likely subtags). */
export function directionOf(tag: string): Direction {
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? 'Latn') ? 'rtl' : 'ltr';
}

/** What a page says of a text's language: nothing where it is the edition's own. */
export function languageOf(tag: string | undefined, editionTag: string): { lang: string; dir: Direction } | undefined {
  return tag === undefined || tag === editionTag ? undefined : { lang: tag, dir: directionOf(tag) };
}

const primaries = new Map<string, string>();

/** The language without its region and script: "en" of "en-US". Stories relate within it. */
export function primaryLanguage(tag: string): string {
  let known = primaries.get(tag);
  if (known === undefined) primaries.set(tag, (known = new Intl.Locale(tag).language));
  return known;
}
