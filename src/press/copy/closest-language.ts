/**
 * The language of a list that readers of another can read: the same, or one of the same language and script
 * (`pt-BR` → `pt`, `zh-TW` → `zh-Hant`).
 * @param tag a BCP 47 tag
 * @returns undefined if there is none, or if the tag is no language tag
 */
export function closestLanguage(tag: string, languages: readonly string[]): string | undefined {
  try {
    const { baseName } = new Intl.Locale(tag);
    const wanted = writtenLanguage(tag);
    return (
      languages.find((language) => language === baseName) ??
      languages.find((language) => writtenLanguage(language) === wanted)
    );
  } catch {
    return undefined;
  }
}

/** A language with its script: `zh-Hant` for `zh-TW`. */
function writtenLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
