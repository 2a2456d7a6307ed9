import { describe, expect, test } from 'vitest';
import missingCharacters from '../../../src/press/cards/missing-characters.json' with { type: 'json' };
import { charactersIn, subsetsOf, unsupportedCharacters } from '../../../src/press/cards/font-coverage.ts';
import { loadFace } from '../../../src/press/cards/typesetting/fonts.ts';
import { fontFamilies, type FontFamily } from '../../../src/press/cards/typesetting/font-families.ts';
import { headlines } from '../../fixtures/headlines.ts';

describe('the characters that no bundled font has', () => {
  test.each([
    ['hieroglyphs', 'A \u{13000} in stone', ['\u{13000}']],
    ['private use', 'Logo \uf8ff', ['\uf8ff']],
    ['unassigned', 'x\u0378', ['\u0378']],
  ])('include %s', (_, text, found) => {
    expect(unsupportedCharacters(text, 'en')).toEqual(found);
  });

  test('are each listed once', () => {
    expect(unsupportedCharacters('\u{13000}\u{13001}\u{13000}', 'en')).toEqual(['\u{13000}', '\u{13001}']);
  });

  test('include no invisible characters', () => {
    expect(
      unsupportedCharacters(
        '\u0000\u0007\u00ad\u061c\u200b\u200c\u200d\u200e\u202e\u2066\u2069\ufe0f\ufeff\u{e0041}\ud800\n\t\u00a0\u2028',
        'en',
      ),
    ).toEqual([]);
  });

  test.each(Object.entries(headlines))(
    'are none in %s, also if the story’s language is wrong',
    (language, headline) => {
      expect(unsupportedCharacters(headline, language)).toEqual([]);
      expect(unsupportedCharacters(headline, 'en')).toEqual([]);
    },
  );

  test('include no punctuation or symbols of a newspaper', () => {
    expect(
      unsupportedCharacters(
        '“„«»‹›”’‘‚ – — … • · § ¶ † ‡ № ™ © ® ° ½ ¼ ¾ × ÷ ± − ≠ ≤ ≥ ≈ € £ ¥ ₹ ₽ ₺ ₴ ₪ ₩ ₫ ₦ ¢ → ← ↑ ↓ ★ ● ■ ▲ ▼',
        'en',
      ),
    ).toEqual([]);
  });
});

/** Every subset of a family. The Han families have a hundred each, of which a few stand for all. */
const sampledSubsets = (family: FontFamily) =>
  [...subsetsOf(family)].filter((_, index) => family.wide !== true || index % 30 === 0);

describe('the font packages', () => {
  test.each(fontFamilies.map((family) => [family.name, family] as const))(
    'contain what %s claims, except what missing-characters.json lists',
    async (name, family) => {
      const listed: Readonly<Record<string, Readonly<Record<string, string>>>> = missingCharacters;
      for (const [subset, claimed] of sampledSubsets(family)) {
        const contained = new Set((await loadFace({ family, subset })).collectUnicodes());
        const missing = [...charactersIn(claimed)].filter((character) => !contained.has(character));
        expect({ subset, missing }).toEqual({ subset, missing: [...charactersIn(listed[name]?.[subset] ?? '')] });
      }
    },
  );
});
