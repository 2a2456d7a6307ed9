import { describe, expect, test } from 'vitest';
import missingCharacters from '../../../src/press/cards/missing-characters.json' with { type: 'json' };
import { charactersIn, subsetsOf } from '../../../src/press/cards/font-coverage.ts';
import { loadFace } from '../../../src/press/cards/typesetting/fonts.ts';
import { fontFamilies, type FontFamily } from '../../../src/press/cards/typesetting/font-families.ts';

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
