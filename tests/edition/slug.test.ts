import { describe, expect, test } from 'vitest';
import { slugFault, slugOf } from '../../src/edition/slug.ts';

/** A letter that takes four bytes in UTF-8, as all of the Gothic script does. */
const gothic = '\u{10330}';

describe('a slug', () => {
  test.each([
    'rubio-lavrov',
    'a',
    '2026',
    'g7-summit-2',
    'москва-сегодня',
    'القاهرة',
    'तूफ़ान-की-खबर',
    '東京-地震',
    'ภาษาไทย',
    'café',
    'community',
    'com10',
    'index-funds',
    'x'.repeat(100),
  ])('may be %s', (slug) => {
    expect(slugFault(slug.normalize('NFC'))).toBeUndefined();
  });

  test.each([
    ['../x', 'x'],
    ['a/b', 'a-b'],
    ['a\\b', 'a-b'],
    ['.', undefined],
    ['..', undefined],
    ['', undefined],
    ['a.b', 'a-b'],
    ['__proto__', 'proto'],
    ['Flood', 'flood'],
    ['МОСКВА', 'москва'],
    ['two--hyphens', 'two-hyphens'],
    ['-ends-', 'ends'],
    ['two words', 'two-words'],
    ['a\u0000b', 'a-b'],
    ['a%2fb', 'a-2fb'],
    ['a?b#c', 'a-b-sharp-c'],
    ['#1', '1'],
    ['No. #5', 'no-5'],
    ['#MeToo', 'metoo'],
    ['F# minor', 'f-sharp-minor'],
    ['zero\u200bwidth', 'zero-width'],
    ['a\u3164b', 'a-b'],
    ['\u3164', undefined],
    ['\u115f\u1160\uffa0', undefined],
    ['flood\ufe0f', 'flood'],
    ['flo\u034fod', 'flood'],
    ['葛\u{e0100}城', '葛城'],
    ['x'.repeat(101), 'x'.repeat(100)],
    [`${'flood-'.repeat(17)}in`, `${'flood-'.repeat(15)}flood`],
    // Cut exactly before a hyphen: the last word stays.
    [`${'x'.repeat(97)}-yz-more`, `${'x'.repeat(97)}-yz`],
    [gothic.repeat(62), gothic.repeat(61)],
  ])('is never %j, but may be %j', (text, suggestion) => {
    expect(slugFault(text)).toMatchObject({ suggestion });
    expect(suggestion === undefined ? undefined : slugFault(suggestion)).toBeUndefined();
  });

  test('is too long by its characters or by its bytes', () => {
    expect(slugFault('x'.repeat(101))).toMatchObject({ kind: 'too-long', characters: 101, most: 100 });
    expect(slugFault(gothic.repeat(62))).toMatchObject({ kind: 'too-many-bytes', bytes: 248, most: 245 });
  });

  test.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'index'])('is never the reserved name %s', (slug) => {
    expect(slugFault(slug)).toEqual({ kind: 'reserved', suggestion: `${slug}-news` });
  });

  test('has its length counted in characters, not in code units', () => {
    expect(slugFault(gothic.repeat(61))).toBeUndefined();
  });
});

describe('the slug of a name', () => {
  test.each([
    ['Kuala Lumpur', 'kuala-lumpur'],
    ['  U.S.–India  trade ', 'u-s-india-trade'],
    ['Côte d’Ivoire', 'côte-divoire'],
    ["Moody's", 'moodys'],
    ['Cafe\u0301', 'café'],
    ["e'\u0301", 'é'],
    ['Владимир Путин', 'владимир-путин'],
    ['../../etc/passwd', 'etc-passwd'],
    ['__proto__', 'proto'],
    ['CON', 'con-topic'],
    ['Index', 'index-topic'],
    ['Nul', 'nul-topic'],
    ['AT&T', 'at-and-t'],
    ['HIV/AIDS', 'hiv-aids'],
    ['M*A*S*H', 'm-a-s-h'],
    ['東京・大阪', '東京-大阪'],
    ['CO₂', 'co2'],
    ['x²', 'x2'],
    ['Na⁺', 'na-plus'],
    ['2½', '2-1-2'],
    ['Henry Ⅳ', 'henry-iv'],
    ['二〇二四年', '二〇二四年'],
    ['C++', 'c-plus-plus'],
    ['A-', 'a-minus'],
    ['A−', 'a-minus'],
    ['-1', 'minus-1'],
    ['§ 218', 'section-218'],
    ['№ 5', 'no-5'],
    ['100%', '100-percent'],
    ['€ 9', 'euro-9'],
    ['Sagittarius A*', 'sagittarius-a-star'],
    ['Love ❤️', 'love-u2764'],
    ['🇺🇳 Day', 'u1f1fa-u1f1f3-day'],
    ['Musk’s 𝕏', 'musks-x'],
    ['O`Brien', 'o-brien'],
  ])('%j is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test.each(['', '!!!', ' – ', '\u200b', '🙂', '\u3164', '\ufe0f'])(
    'that has no letter and no digit is none: %j',
    (name) => {
      expect(slugOf(name)).toBeUndefined();
    },
  );

  test('that is too long keeps its beginning, and another long name gets another', () => {
    const long = 'committee on the '.repeat(12);
    const [first, second] = [slugOf(`${long}north`), slugOf(`${long}south`)];
    expect(first).toMatch(/^committee-on-the-committee/u);
    expect(first).not.toBe(second);
    expect(slugOf(`${long}north`)).toBe(first);
  });

  test.each([
    'Ministry of Truth '.repeat(20),
    gothic.repeat(120),
    `${'長'.repeat(99)} 話`,
    'ΑΣ',
    'İstanbul',
    'Straße',
    'ﬁnance',
    'K of kelvin',
    "o'\u0308",
    'x-'.repeat(90),
  ])('is a valid slug: %j', (name) => {
    const slug = slugOf(name);
    expect(slug).toBeDefined();
    expect(slugFault(slug ?? '')).toBeUndefined();
    expect(slug?.normalize('NFC')).toBe(slug);
  });
});

test('names that differ in a sign alone are topics of their own', () => {
  expect(['C', 'C++', 'C#', 'AT&T'].map(slugOf)).toEqual(['c', 'c-plus-plus', 'c-sharp', 'at-and-t']);
});
