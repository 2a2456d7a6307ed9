import { describe, expect, test } from 'vitest';
import { basesOf, hasAttachedWords, koreanBase, koreanLikeness } from '../../src/text/affixes.ts';
import { archive, slugsOf } from '../fixtures/archive.ts';
import { editionFile, type Files } from '../fixtures/copy.ts';
import { foldTerm } from '../../src/search-engine/terms.ts';

const ask = (language: string, files: Files, text: string) => {
  const answer = archive({ 'edition.json': { ...editionFile, inLanguage: language }, ...files }).ask(text);
  return answer.matched === 'everything' && answer.corrections.length === 0 ? slugsOf(answer).toSorted() : [];
};

describe('Arabic words', () => {
  test.each([
    ['الحكومة', ['حكومه']],
    ['والحكومة', ['حكومه']],
    ['للحكومة', ['حكومه']],
    ['بالحكومة', ['حكومه']],
    ['فكالحكومة', ['حكومه']],
    ['وحكومة', ['حكومه']],
    ['ولحكومة', ['لحكومه', 'حكومه']],
    ['حكومة', []],
    ['ال', []],
  ])('may have small words before them: %s', (word, bases) => {
    expect(basesOf(foldTerm(word)).map((base) => base.word)).toEqual(bases);
  });

  test.each([
    ['حكومة', ['a', 'b', 'c']],
    ['الحكومة', ['a', 'b', 'c']],
    ['للحكومة', ['a', 'b', 'c']],
    ['حكومة جديدة', ['a']],
    ['"الحكومة"', ['a']],
    ['حرب', ['d']],
    ['وبالحرب', ['d']],
    ['بحرب', ['d']],
    ['كتاب', []],
  ])('are found with them and without: %s', (text, slugs) => {
    const files = {
      'a.json': { headline: 'الحكومة الجديدة' },
      'b.json': { headline: 'حكومة', body: ['نص.'] },
      'c.json': { headline: 'خبر', body: ['قال للحكومة وبحكومة.'] },
      'd.json': { headline: 'نهاية الحرب' },
      // Begins with the same letters as "book" without its first.
      'e.json': { headline: 'تاب' },
    };
    // "كتاب" has no story, so it is understood as "as" with another word.
    expect(ask('ar', files, text)).toEqual(text === 'كتاب' ? ['e'] : slugs);
  });
});

describe('Hebrew words', () => {
  test.each([
    ['הממשלה', ['ממשלה']],
    ['ובממשלה', ['בממשלה', 'ממשלה']],
    ['שבכנסת', ['בכנסת', 'כנסת']],
    ['כשהכנסת', ['הכנסת', 'כנסת']],
    ['שלום', ['לום']],
    ['בית', []],
  ])('may have small words before them: %s', (word, bases) => {
    expect(basesOf(word).map((base) => base.word)).toEqual(expect.arrayContaining(bases));
  });

  test.each(['כנסת', 'בכנסת', 'הכנסת', 'ממשלה', 'הממשלה', 'ובממשלה', 'ממשלה כנסת'])(
    'are found with them and without: %s',
    (text) => {
      const files = {
        'a.json': { headline: 'הממשלה התכנסה', body: ['בכנסת ובממשלה.'] },
        'b.json': { headline: 'חדשות' },
      };
      expect(ask('he', files, text)).toEqual(['a']);
    },
  );
});

describe('Korean words', () => {
  test.each([
    ['정부가', '정부'],
    ['정부에서는', '정부'],
    ['사람들의', '사람'],
    ['정부', '정부'],
    ['나는', '나는'],
    ['word', undefined],
  ])('end in particles: %s', (word, base) => {
    expect(koreanBase(word)).toBe(base);
  });

  test('are likely the same with particles, less so with other endings', () => {
    expect(koreanLikeness('정부', '정부에서는')).toBeGreaterThan(koreanLikeness('정부', '정부안'));
    expect(koreanLikeness('발표', '발표했다')).toBeGreaterThan(0);
    expect(koreanLikeness('물', '물가')).toBe(koreanLikeness('물', '물이'));
    expect(koreanLikeness('물', '물고기')).toBe(0);
    expect(koreanLikeness('정부', '대정부')).toBe(0);
  });

  test.each(['정부 발표', '정부는 발표를', '정부 결과', '정부의 결과는', '"정부가 결과를"', '결과 정부'])(
    'are found with other particles and without: %s',
    (text) => {
      const files = {
        'a.json': { headline: '선거', body: ['정부가 결과를 발표했다.'] },
        'b.json': { headline: '날씨' },
      };
      expect(ask('ko', files, text)).toEqual(['a']);
    },
  );
});

test.each([
  ['ar', true],
  ['ar-EG', true],
  ['he', true],
  ['arn', false],
  ['fa', false],
  ['en', false],
])('small words are attached in %s: %j', (language, expected) => {
  expect(hasAttachedWords(language)).toBe(expected);
});
