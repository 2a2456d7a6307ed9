import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../src/press/related/features.ts';
import { areNearDuplicates, areVersions, comparedStory, sketchOf } from '../../../src/press/related/near-duplicates.ts';

const words = Array.from({ length: 400 }, (_, i) => `word${(i * 7919) % 1009}`);

test('a text with a few changed words is a near-duplicate', () => {
  const changed = words.map((word, i) => (i % 50 === 0 ? 'changed' : word));
  expect(areNearDuplicates(sketchOf(words), sketchOf(changed))).toBe(true);
  expect(areNearDuplicates(sketchOf(words), sketchOf(words))).toBe(true);
});

test('a longer report that contains a first one is a near-duplicate, one that contains a sentence is not', () => {
  expect(areNearDuplicates(sketchOf(words.slice(0, 90)), sketchOf(words))).toBe(true);
  const changed = words.slice(0, 90).map((word, i) => (i % 45 === 20 ? 'changed' : word));
  expect(areNearDuplicates(sketchOf(words), sketchOf(changed))).toBe(true);
  expect(areNearDuplicates(sketchOf(words.slice(0, 12)), sketchOf(words))).toBe(false);
});

test('a text that quotes a third of another is none', () => {
  const other = words.map((word, i) => (i < 130 ? word : `other${i}`));
  expect(areNearDuplicates(sketchOf(words), sketchOf(other))).toBe(false);
});

test('an empty text is none of any other', () => {
  expect(areNearDuplicates(sketchOf([]), sketchOf([]))).toBe(false);
  expect(areNearDuplicates(sketchOf([]), sketchOf(words))).toBe(false);
});

describe('a sketch', () => {
  test('has a hash for each run of four words', () => {
    expect(sketchOf(['a', 'b', 'c', 'd'])).toHaveLength(1);
    expect(sketchOf(['a', 'b', 'c', 'd', 'e'])).toHaveLength(2);
    expect(sketchOf(['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd'])).toHaveLength(4);
  });

  test('of a shorter text has one hash', () => {
    expect(sketchOf(['a', 'b'])).toHaveLength(1);
    expect(sketchOf(['a', 'b'])).not.toEqual(sketchOf(['a', 'c']));
  });

  test('differs if the same letters are other words', () => {
    expect(sketchOf(['ab', 'c', 'd', 'e'])).not.toEqual(sketchOf(['a', 'bc', 'd', 'e']));
  });

  test('is a sample of a long text, in ascending order', () => {
    const sketch = sketchOf(words);
    expect(sketch).toHaveLength(48);
    expect(sketch).toEqual(sketch.toSorted((a, b) => a - b));
    expect(sketchOf(words.slice(0, 100))[0]).toBeGreaterThanOrEqual(sketch[0] ?? Infinity);
  });
});

describe('two short texts are near-duplicates', () => {
  test('if half of their runs are in both', () => {
    expect(areNearDuplicates([1, 2, 3], [2, 3, 4])).toBe(true);
    expect(areNearDuplicates([1, 2, 3], [2, 3, 4, 5])).toBe(false);
  });

  test('if the longer one has two thirds of the shorter one, but not half of it', () => {
    const longer = [1, 2, 3, 4, 11, 12, 13, 14, 15, 16, 17, 18];
    expect(areNearDuplicates([1, 2, 3, 4, 5, 6], longer)).toBe(true);
    expect(areNearDuplicates(longer, [1, 2, 3, 4, 5, 6])).toBe(true);
    expect(areNearDuplicates([1, 2, 3, 5, 6, 7], longer)).toBe(false);
  });

  test('not if the shorter one has fewer than six runs, which a longer one may contain by chance', () => {
    const longer = [1, 2, 3, 4, 5, 11, 12, 13, 14, 15, 16, 17, 18];
    expect(areNearDuplicates([1, 2, 3, 4, 5], longer)).toBe(false);
    expect(areNearDuplicates([1, 2, 3, 4, 5, 11], longer)).toBe(true);
  });
});

describe('two stories with nearly the same text', () => {
  const pattern = (first: string, second: string, language: string) =>
    language === 'th'
      ? [
          `กระทรวงการคลังจำหน่ายพันธบัตรออมทรัพย์ปีงบประมาณ ${first} วงเงินรวมหมื่นล้านบาท`,
          `ให้แก่ประชาชนทั่วไปผ่านธนาคาร ตั้งแต่ปี ${second}`,
        ].join('')
      : [
          `On Saturday, the match in which ${first} met ${second} in the county league had two sides that worked hard.`,
          'The goals came late, after a first half in which neither side had a chance worth the name. Tickets for the',
          'next match are sold at the ground and at the shop of the club from Tuesday, and members pay half of that.',
        ].join(' ');
  const story = (headline: string, first: string, second: string, language = 'en') => {
    const document = {
      slug: headline,
      headline,
      language,
      description: '',
      topics: [],
      keywords: [],
      text: pattern(first, second, language),
    };
    return comparedStory(document, featuresOf(document));
  };

  test.each([
    ['the same headline', story('Kelby 2-1 Orrin', 'Kelby', 'Orrin'), story('Kelby 2-1 Orrin', 'Kelby', 'Orrin')],
    ['a shorter headline', story('Late goals for Kelby', 'Kelby', 'Orrin'), story('Late goals', 'Kelby', 'Orrin')],
    ['another headline', story('Late Goals Please Kelby', 'Kelby', 'Orrin'), story('Orrin Beaten', 'Kelby', 'Orrin')],
    ['a figure more', story('Two late goals', 'Kelby', 'Orrin'), story('Late goals', 'Kelby', 'Orrin')],
    ['a corrected name', story('Late goals', 'Kelby', 'Orrin'), story('Late goals', 'Kelby', 'Oren')],
  ])('are versions with %s', (_, a, b) => {
    expect(areVersions(a, b)).toBe(true);
    expect(areVersions(b, a)).toBe(true);
  });

  test.each([
    ['names', story('Kelby beats Orrin', 'Kelby', 'Orrin'), story('Wexham beats Lammas', 'Wexham', 'Lammas')],
    ['one name', story('Goals for Kelby', 'Kelby', 'Orrin'), story('Goals for Wexham', 'Wexham', 'Orrin')],
    ['figures', story('Match 1: late goals', 'Kelby', 'Orrin'), story('Match 2: late goals', 'Kelby', 'Orrin')],
    ['numbers in words', story('Three late goals', 'Kelby', 'Orrin'), story('Five late goals', 'Kelby', 'Orrin')],
    ['years', story('พันธบัตรปี 2561', '2561', '2560', 'th'), story('พันธบัตรปี 2560', '2560', '2560', 'th')],
  ])('are none if their headlines have other %s', (_, a, b) => {
    expect(areNearDuplicates(a.sketch, b.sketch)).toBe(true);
    expect(areVersions(a, b)).toBe(false);
    expect(areVersions(b, a)).toBe(false);
  });

  test('of stories without texts, each word tells them apart', () => {
    const headlineOnly = (headline: string) => {
      const document = { slug: '', headline, language: 'en', description: '', topics: [], keywords: [], text: '' };
      return comparedStory(document, featuresOf(document));
    };
    const end = 'closes its oldest school after a hundred and twenty years of lessons by the river';
    const [torrin, morden] = [headlineOnly(`Torrin ${end}`), headlineOnly(`Morden ${end}`)];
    expect(areNearDuplicates(torrin.sketch, morden.sketch)).toBe(true);
    expect(areVersions(torrin, morden)).toBe(false);
    expect(areVersions(torrin, headlineOnly(`Torrin ${end} and hills`))).toBe(true);
  });
});
