/**
 * Plurals, numbers and lists in the language of the interface. Messages are built from these,
 * so that no message joins words by rules of English. Every page loads this module: formats that only one feature
 * needs have modules of their own, which load with the feature.
 */
import { language } from '#messages/language.ts';

/** A value for each plural category of a language (CLDR); every language has `other`. */
export type PluralForms<T = string> = { readonly other: T } & { readonly [category in Intl.LDMLPluralRule]?: T };

// Made when they are first needed: each takes a browser about a tenth of a millisecond.
let rules: Intl.PluralRules | undefined;
let numbers: Intl.NumberFormat | undefined;
let conjunction: Intl.ListFormat | undefined;

/** A number with the digits and separators of the language. */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(language);
  return numbers.format(value);
}

/** The plural form for a count. For messages with elements inside; `plural` is for plain texts. */
export function pluralForm<T>(count: number, forms: PluralForms<T>): T {
  rules ??= new Intl.PluralRules(language);
  return forms[rules.select(count)] ?? forms.other;
}

/** A text with `#` where the number goes. For texts that are the same for every count, such as units: "# min". */
export const numbered = (count: number, text: string): string => text.replace('#', () => formatNumber(count));

/**
 * A count with its noun in the right plural form.
 * @param forms texts with `#` where the number goes. They must not contain names or headlines, which may have a `#`.
 */
export const plural = (count: number, forms: PluralForms): string => numbered(count, pluralForm(count, forms));

/** The text of an item of a list: a text itself, the name in a React element, or what is in the element. */
export const textOf = (item: unknown): string => {
  const { of, children } = (item as { readonly props?: ElementProps } | null)?.props ?? {};
  return String(of?.name ?? children ?? item);
};

interface ElementProps {
  readonly of?: { readonly name?: string };
  readonly children?: unknown;
}

/**
 * Items with the separators of the language between them: in English "a", "a and b", "a, b, and c". In some languages
 * a separator depends on the text of the next item: Spanish "y", but "e Irán".
 * @param items texts, or React elements that contain a text
 */
export function listParts<T>(items: readonly T[]): (T | string)[] {
  conjunction ??= new Intl.ListFormat(language);
  let next = 0;
  return conjunction
    .formatToParts(items.map(textOf))
    .flatMap(({ type, value }): readonly (T | string)[] =>
      type === 'element' ? items.slice(next, (next += 1)) : [value],
    );
}

const primary = (tag: string) => tag.split('-')[0];

/**
 * The locale in which the interface writes dates and times: that of the page if it is a variant of the interface's
 * language, so that all dates of a page have one form. To be called in the browser.
 */
export function dateLocale(): string {
  const page = document.documentElement.lang;
  return primary(page) === primary(language) ? page : language;
}
