import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from './catalogues.ts';

/**
 * The category of numbers, from the examples of Unicode CLDR
 * (https://www.unicode.org/cldr/charts/46/supplemental/language_plural_rules.html).
 */
const oneAndOther = { one: [1], other: [0, 2, 16, 100, 1000] };
const oneManyOther = { one: [1], many: [1_000_000], other: [0, 2, 16, 100, 1000] };
const zeroIsOne = { one: [0, 1], other: [2, 17, 100, 1000] };
const noForms = { other: [0, 1, 15, 100, 1000] };
const slavic = { one: [1, 21, 31, 101], few: [2, 4, 22, 102], many: [0, 5, 11, 12, 14, 19, 100, 1000] };

const examples: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  ar: {
    zero: [0],
    one: [1],
    two: [2],
    few: [3, 10, 103, 110, 1003],
    many: [11, 26, 111, 1011],
    other: [100, 102, 200, 302, 1000],
  },
  bn: zeroIsOne,
  de: oneAndOther,
  en: oneAndOther,
  es: oneManyOther,
  fa: zeroIsOne,
  fr: { one: [0, 1], many: [1_000_000], other: [2, 17, 100, 1000] },
  he: { one: [1], two: [2], other: [0, 3, 17, 100, 1000] },
  hi: zeroIsOne,
  id: noForms,
  it: oneManyOther,
  ja: noForms,
  ko: noForms,
  nl: oneAndOther,
  pl: { one: [1], few: [2, 4, 22, 102], many: [0, 5, 11, 12, 14, 19, 21, 100, 1000] },
  pt: { one: [0, 1], many: [1_000_000], other: [2, 17, 100, 1000] },
  ru: slavic,
  sv: oneAndOther,
  sw: oneAndOther,
  th: noForms,
  tr: oneAndOther,
  uk: slavic,
  ur: oneAndOther,
  vi: noForms,
  'zh-Hans': noForms,
  'zh-Hant': noForms,
};

/** 1,234,567 as the language writes it. */
const numbers: Readonly<Record<string, string>> = {
  ar: '1,234,567',
  bn: '১২,৩৪,৫৬৭',
  de: '1.234.567',
  en: '1,234,567',
  es: '1.234.567',
  fa: '۱٬۲۳۴٬۵۶۷',
  fr: '1\u202f234\u202f567',
  he: '1,234,567',
  hi: '12,34,567',
  id: '1.234.567',
  it: '1.234.567',
  ja: '1,234,567',
  ko: '1,234,567',
  nl: '1.234.567',
  pl: '1\u00a0234\u00a0567',
  pt: '1.234.567',
  ru: '1\u00a0234\u00a0567',
  sv: '1\u00a0234\u00a0567',
  sw: '1,234,567',
  th: '1,234,567',
  tr: '1.234.567',
  uk: '1\u00a0234\u00a0567',
  ur: '1,234,567',
  vi: '1.234.567',
  'zh-Hans': '1,234,567',
  'zh-Hant': '1,234,567',
};

async function intlIn(language: string) {
  vi.resetModules();
  vi.doMock('#messages/language.ts', () => ({ language, direction: 'ltr', betweenSentences: ' ' }));
  return await import('../../src/messages/intl.ts');
}
afterEach(() => {
  vi.doUnmock('#messages/language.ts');
});

test('there are examples for every language', () => {
  expect(Object.keys(examples)).toEqual(languages);
  expect(Object.keys(numbers)).toEqual(languages);
});

describe.each(languages)('%s', (language) => {
  test('has the plural forms of CLDR’s examples', async () => {
    const { pluralForm } = await intlIn(language);
    const forms = Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'many', 'other'].map((category) => [category, category]),
    ) as { readonly other: string };
    const found = Object.entries(examples[language] ?? {}).map(([category, counts]) => [
      category,
      counts.map((count) => pluralForm(count, forms)),
    ]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        Object.entries(examples[language] ?? {}).map(([category, counts]) => [category, counts.map(() => category)]),
      ),
    );
  });

  test('has the digits and separators of CLDR', async () => {
    const { formatNumber } = await intlIn(language);
    expect(formatNumber(1_234_567)).toBe(numbers[language]);
  });
});
