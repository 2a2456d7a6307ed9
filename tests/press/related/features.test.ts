import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../../src/press/related/features.ts';
import { cosinesOf } from '../../../src/press/related/vectors.ts';
import { weighTerms } from '../../../src/press/related/weigh-terms.ts';

const features = (text: string, language: string) =>
  featuresOf({ slug: 'a', language, headline: '', description: '', topics: [], keywords: [], text });

describe('in a language that writes syllables as words', () => {
  test('pairs of neighbouring syllables are terms too', () => {
    expect(features('bóng đá và sân cỏ', 'vi').terms).toEqual([
      'bóng',
      'đá',
      'bóng đá',
      'và',
      'đá và',
      'sân',
      'và sân',
      'cỏ',
      'sân cỏ',
    ]);
  });

  test('other languages have no pairs', () => {
    expect(features('storm ferry', 'en').terms).toEqual(['storm', 'ferry']);
  });

  test('a shared pair makes stories more similar than its syllables do, and a pair of one story weighs nothing', () => {
    const others = ['xe ga', 'tàu hỏa', 'máy bay', 'thuyền buồm', 'nhà ga', 'giá gạo'];
    const vectors = weighTerms(
      ['bóng đá sân', 'bóng đá cúp', 'đá bóng cúp', ...others].map((text) => features(text, 'vi')),
    );
    const [word, syllables] = cosinesOf(vectors, vectors)(0, [1, 2]);
    expect(word).toBeGreaterThan((syllables ?? 1) * 1.3);
    expect(vectors.starts[1]).toBe(['bóng', 'đá', 'sân', 'bóng đá'].length);
  });
});
