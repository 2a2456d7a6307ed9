import { describe, expect, test } from 'vitest';
import { gistOf } from '../../../src/press/related/features.ts';
import { cosinesOf, weigh } from '../../../src/press/related/vectors.ts';

const gist = (text: string, language: string) =>
  gistOf({ slug: 'a', language, headline: '', description: '', topics: [], keywords: [], text });

describe('in a language that is written in syllables', () => {
  test('two in a row are a word too, and none across what tells nothing', () => {
    expect(gist('bóng đá và sân cỏ', 'vi').terms).toEqual([
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

  test('in others a word is a word', () => {
    expect(gist('storm ferry', 'en').terms).toEqual(['storm', 'ferry']);
  });

  test('stories with a word in common are closer than those with its syllables, and a pair that one alone has counts for nothing', () => {
    const others = ['xe ga', 'tàu hỏa', 'máy bay', 'thuyền buồm', 'nhà ga', 'giá gạo'];
    const vectors = weigh(['bóng đá sân', 'bóng đá cúp', 'đá bóng cúp', ...others].map((text) => gist(text, 'vi')));
    const [word, syllables] = cosinesOf(vectors, vectors)(0, [1, 2]);
    expect(word).toBeGreaterThan((syllables ?? 1) * 1.3);
    expect(vectors.starts[1]).toBe(['bóng', 'đá', 'sân', 'bóng đá'].length);
  });
});
