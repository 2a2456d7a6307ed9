import { describe, expect, test } from 'vitest';
import absent from '../../../src/press/cards/absent.json' with { type: 'json' };
import { charactersIn, partsOf, unsettable } from '../../../src/press/cards/coverage.ts';
import { faceOf } from '../../../src/press/cards/typesetting/fonts.ts';
import { typefaces, type Typeface } from '../../../src/press/cards/typesetting/typefaces.ts';
import { headlines } from './headlines.ts';

describe('characters that can’t be set', () => {
  test.each([
    ['hieroglyphs', 'A \u{13000} in stone', ['\u{13000}']],
    ['private use', 'Logo \uf8ff', ['\uf8ff']],
    ['unassigned', 'x\u0378', ['\u0378']],
  ])('are found: %s', (_, text, found) => {
    expect(unsettable(text, 'en')).toEqual(found);
  });

  test('are each said once', () => {
    expect(unsettable('\u{13000}\u{13001}\u{13000}', 'en')).toEqual(['\u{13000}', '\u{13001}']);
  });

  test('are never those that are not there to be seen', () => {
    expect(
      unsettable(
        '\u0000\u0007\u00ad\u061c\u200b\u200c\u200d\u200e\u202e\u2066\u2069\ufe0f\ufeff\u{e0041}\ud800\n\t\u00a0\u2028',
        'en',
      ),
    ).toEqual([]);
  });

  test.each(Object.entries(headlines))('are none in %s, whatever the story’s language', (language, headline) => {
    expect(unsettable(headline, language)).toEqual([]);
    expect(unsettable(headline, 'en')).toEqual([]);
  });

  test('are none of the signs of a newspaper', () => {
    expect(
      unsettable(
        '“„«»‹›”’‘‚ – — … • · § ¶ † ‡ № ™ © ® ° ½ ¼ ¾ × ÷ ± − ≠ ≤ ≥ ≈ € £ ¥ ₹ ₽ ₺ ₴ ₪ ₩ ₫ ₦ ¢ → ← ↑ ↓ ★ ● ■ ▲ ▼',
        'en',
      ),
    ).toEqual([]);
  });
});

/** All files of a family but the many of Han characters, of which some stand for the rest. */
const sampled = (face: Typeface) => [...partsOf(face)].filter((_, at) => face.wide !== true || at % 30 === 0);

describe('what the packages of type say that they hold', () => {
  test.each(typefaces.map((face) => [face.name, face] as const))(
    '%s holds, but for what absent.json lists',
    async (name, face) => {
      const missing: Readonly<Record<string, Readonly<Record<string, string>>>> = absent;
      for (const [part, claimed] of sampled(face)) {
        const held = new Set((await faceOf({ face, part })).collectUnicodes());
        const found = [...charactersIn(claimed)].filter((character) => !held.has(character));
        expect({ part, found }).toEqual({ part, found: [...charactersIn(missing[name]?.[part] ?? '')] });
      }
    },
  );
});
