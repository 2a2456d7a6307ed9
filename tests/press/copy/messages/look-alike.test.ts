import { describe, expect, test } from 'vitest';
import { firstLookAlike, lookAlike, looksLike } from '../../../../src/press/copy/messages/look-alike.ts';
import { faultsOf } from '../../../fixtures/copy.ts';

const place = "the file's name";

describe('names that look alike', () => {
  test.each([
    ['quay\u200b.jpg', 'quay.jpg', 'it has U+200B, which is invisible; remove it'],
    ['quay.jpg', 'quay\u00ad.jpg', "the file's name has U+00AD, which is invisible; remove it there"],
    ['\ufeffquay.jpg ', 'quay.jpg', 'it has U+FEFF, U+0020, which is invisible; remove it'],
    ['old\u00a0quay.jpg', 'old quay.jpg', 'it has U+00A0, which is invisible; remove it'],
    ['cafe\u0301', 'café', "it is written in another form of Unicode than the file's name; copy it from there"],
    ['Quay.jpg', 'quay.jpg', 'capital and small letters differ from the file\'s name, "quay.jpg"; write it so'],
    ['qu\u0430y', 'quay', 'it has "\u0430" (U+0430) where the file\'s name has "a" (U+0061); write both in one way'],
    [
      'c\u043e\u0441\u043e',
      'coco',
      'it has "\u043e" (U+043E) where the file\'s name has "o" (U+006F); write both in one way',
    ],
    ['ship–2', 'ship-2', 'it has "–" (U+2013) where the file\'s name has "-" (U+002D); write both in one way'],
    ['ｑuay', 'quay', 'it has "ｑ" (U+FF51) where the file\'s name has "q" (U+0071); write both in one way'],
    ['g00d', 'good', 'it has "0" (U+0030) where the file\'s name has "o" (U+006F); write both in one way'],
  ])('differ: %j, %j', (written, known, message) => {
    expect(looksLike(written, known)).toBe(true);
    expect(lookAlike(written, known, place)).toBe(message);
    expect(firstLookAlike(written, ['harbour', known], place)).toBe(message);
  });

  test.each([
    ['quay', 'quay'],
    ['quay', 'quai'],
    ['', '\u200b'],
    ['москва', 'mockba'],
  ])('are others: %j, %j', (written, known) => {
    expect(lookAlike(written, known, place)).toBeUndefined();
  });
});

test('no message says that a name is missing and offers the same', () => {
  const image = (src: string) => ({ src, alt: '', width: 4, height: 3 });
  const faults = faultsOf(
    {
      'flood.json': { headline: 'x' },
      'rain.json': {
        'h\u0435adline': 'x',
        headline: 'x',
        articleSection: 'w\u043erld',
        related: ['fl\u043e\u043ed', 'Flood'],
        image: image('qu\u0430y.jpg'),
        body: ['[See](story:flood\u200b).', image('QUAY.jpg'), image('/site/b\u0430y.gif')].map((block) =>
          typeof block === 'string' ? block : { type: 'image', ...block },
        ),
        about: [{ name: 'Cork', type: 'Pl\u0430ce' }],
      },
    },
    { pictures: ['quay.jpg'], shipped: ['/site/bay.gif'] },
  );
  expect(faults).toHaveLength(9);
  for (const fault of faults) expect(fault).not.toMatch(/did you mean|\bno (?:picture|story|section)/u);
});
