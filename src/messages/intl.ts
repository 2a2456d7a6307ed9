/**
 * Plurals, numbers, lists and units in the language of the interface. Messages are built from these,
 * so that no message joins words with rules of English.
 */
import { language } from '#messages/language.ts';

/** The forms a language has for counted things (CLDR plural categories); every language has `other`. */
export type PluralForms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

let rules: Intl.PluralRules | undefined;
let numbers: Intl.NumberFormat | undefined;
let conjunction: Intl.ListFormat | undefined;

/** A number with the digits and separators of the language. */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(language);
  return numbers.format(value);
}

/**
 * A count and what is counted, in the form that the number asks for.
 * @param forms a text for each plural category, with `#` where the number goes
 */
export function plural(count: number, forms: PluralForms): string {
  rules ??= new Intl.PluralRules(language);
  return (forms[rules.select(count)] ?? forms.other).replace('#', () => formatNumber(count));
}

/** "a, b, and c" */
export function formatList(items: readonly string[]): string {
  conjunction ??= new Intl.ListFormat(language);
  return conjunction.format(items);
}
