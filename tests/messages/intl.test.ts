import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from './catalogues.ts';

/** The functions in a language. They read the catalogue's language once, when they are loaded. */
async function intlIn(language: string) {
  vi.resetModules();
  vi.doMock('#messages/language.ts', () => ({ language, direction: 'ltr' }));
  return {
    ...(await import('../../src/messages/intl.ts')),
    ...(await import('../../src/messages/format-decimal.ts')),
    ...(await import('../../src/messages/format-list.ts')),
    ...(await import('../../src/messages/format-time.ts')),
    ...(await import('../../src/messages/spaced-list-parts.ts')),
  };
}

afterEach(() => {
  vi.doUnmock('#messages/language.ts');
});

describe('numbers', () => {
  test.each([
    ['en', '1,234,567'],
    ['de', '1.234.567'],
    ['ar-EG', '١٬٢٣٤٬٥٦٧'],
  ])('have the digits and separators of the language: %s', async (language, text) => {
    const { formatNumber } = await intlIn(language);
    expect(formatNumber(1_234_567)).toBe(text);
    expect(formatNumber(7)).not.toBe(text);
  });
});

test('lists have the digits of each language of the interface that has its own', () => {
  const css = readFileSync(new URL('../../src/app/styles/blocks.css', import.meta.url), 'utf8');
  const numbering = (language: string) => new Intl.NumberFormat(language).resolvedOptions().numberingSystem;
  const withDigits = languages.filter((language) => numbering(language) !== 'latn');
  expect(withDigits).toEqual(['bn', 'fa']);
  for (const language of withDigits) expect(css).toContain(`.list-decimal:lang(${language})`);
});

test('a decimal has one place, with the separator of the language', async () => {
  expect((await intlIn('en')).formatDecimal(2)).toBe('2.0');
  expect((await intlIn('de')).formatDecimal(1.25)).toBe('1,3');
});

test.each([
  ['en', 'en'],
  // The same language: the interface writes dates as the page's stories do.
  ['en-GB', 'en-GB'],
  ['fr', 'en'],
])('on a page in %s a time is written in %s; one of another day has the date', async (page, locale) => {
  vi.stubGlobal('document', { documentElement: { lang: page } });
  const { formatTime } = await intlIn('en');
  const now = new Date();
  expect(formatTime(now)).toBe(now.toLocaleTimeString(locale, { timeStyle: 'short' }));
  const past = new Date(2026, 2, 9, 16, 59);
  expect(formatTime(past)).toBe(past.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }));
  vi.unstubAllGlobals();
});

describe('plurals', () => {
  const stories = { one: '# story', other: '# stories' };

  test.each([
    [0, '0 stories'],
    [1, '1 story'],
    [2, '2 stories'],
    [1234, '1,234 stories'],
  ])('in English have a form for one: %d', async (count, text) => {
    const { plural } = await intlIn('en');
    expect(plural(count, stories)).toBe(text);
  });

  test.each([
    [1, '1 история'],
    [3, '3 истории'],
    [5, '5 историй'],
    [21, '21 история'],
  ])('in Russian have the forms of Russian: %d', async (count, text) => {
    const { plural } = await intlIn('ru');
    expect(plural(count, { one: '# история', few: '# истории', many: '# историй', other: '# истории' })).toBe(text);
  });

  test('take "other" where a language has no form of its own', async () => {
    const { plural } = await intlIn('ja');
    expect(plural(1, { one: 'never', other: '記事#件' })).toBe('記事1件');
    const { plural: english } = await intlIn('en');
    expect(english(1, { other: '# min' })).toBe('1 min');
  });

  test('put the number in literally, once, and only if the form has a `#`', async () => {
    const { plural } = await intlIn('en');
    expect(plural(2, { other: '# of #' })).toBe('2 of #');
    expect(plural(2, { other: 'both' })).toBe('both');
  });

  test('can be anything, such as the pieces of a sentence', async () => {
    const { pluralForm } = await intlIn('en');
    const link = { href: '/' };
    expect(pluralForm(1, { one: ['The one in ', link], other: ['All in ', link] })).toEqual(['The one in ', link]);
    expect(pluralForm(2, { one: ['The one in ', link], other: ['All in ', link] })).toEqual(['All in ', link]);
  });
});

describe('lists', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b, and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c, and d'],
  ])('of %j', async (items, text) => {
    const { formatList } = await intlIn('en');
    expect(formatList(items)).toBe(text);
  });

  test('in another language are joined by its rules', async () => {
    expect((await intlIn('de')).formatList(['a', 'b', 'c'])).toBe('a, b und c');
    expect((await intlIn('ja')).formatList(['a', 'b', 'c'])).toBe('a、b、c');
  });

  test('keep elements as they are, with the words of the language between them', async () => {
    const { listParts } = await intlIn('en');
    const [one, two, three] = [{ name: 'One' }, { name: 'Two' }, { name: 'Three' }];
    const parts = listParts([one, two, three]);
    expect(parts).toEqual([one, ', ', two, ', and ', three]);
    expect(parts[2]).toBe(two);
    expect(listParts([one, one])).toEqual([one, ' and ', one]);
  });

  test('take the text of an element to join it: a name, or what is in it', async () => {
    const named = (name: string) => ({ props: { of: { name } } });
    const containing = (children: string) => ({ props: { children } });
    const spanish = await intlIn('es');
    for (const element of [named, containing])
      expect(spanish.listParts([element('Perú'), element('Irán')])).toEqual([element('Perú'), ' e ', element('Irán')]);
    const hebrew = await intlIn('he');
    expect(hebrew.listParts([named('רות'), named('דן')])[1]).toBe(' ו');
    expect(hebrew.listParts([named('רות'), named('Dan')])[1]).toBe(' ו-');
  });

  test('in Thai have spaces between a conjunction and Latin letters', async () => {
    const { spacedListParts } = await intlIn('th');
    const join = (...items: readonly string[]) => spacedListParts(items).join('');
    expect(join('ภูเก็ต', 'กระบี่')).toBe('ภูเก็ตและกระบี่');
    expect(join('Lee', 'กระบี่')).toBe('Lee และกระบี่');
    expect(join('ภูเก็ต', 'Lee')).toBe('ภูเก็ตและ Lee');
    expect(join('Lee', 'Kim')).toBe('Lee และ Kim');
    expect(join('Lee', 'กระบี่', 'Kim')).toBe('Lee กระบี่ และ Kim');
    const [one, two] = [{ props: { children: 'Lee' } }, { props: { children: 'Kim' } }];
    expect(spacedListParts([one, two])).toEqual([one, ' และ ', two]);
  });
});
