import { isLanguage } from '../../text/language.ts';

/** The BCP 47 tag of a language as a source writes it: `en_US` is `en-US`. Undefined for what is no tag. */
export function languageTag(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-').replace(/\..*$/u, '');
  if (tag === undefined || tag === '' || !isLanguage(tag)) return undefined;
  return Intl.getCanonicalLocales(tag)[0];
}
