import { describe, expect, test } from 'vitest';
import { featuresOf, stemOf, type StoryDocument } from '../../../src/press/related/features.ts';
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

/** How often a story with the given fields counts each of its terms. */
const countsOf = (fields: Partial<StoryDocument>, language = 'en') => {
  const { terms, counts } = featuresOf({
    slug: 'a',
    language,
    headline: '',
    description: '',
    topics: [],
    keywords: [],
    text: '',
    ...fields,
  });
  return Object.fromEntries(terms.map((term, i) => [term, counts[i]]));
};

describe('a term counts', () => {
  test('more in a headline or description than in the text, and most as a keyword', () => {
    const fields = { headline: 'storm', description: 'ferry', text: 'harbour', keywords: ['lighthouse', 'tide'] };
    expect(countsOf(fields)).toEqual({ storm: 2, ferry: 2, harbou: 1, lighth: 3, tide: 3 });
  });

  test('for every place where it stands', () => {
    expect(countsOf({ headline: 'storm', text: 'storm storm' })).toEqual({ storm: 4 });
  });

  test('several times if it is a topic, whatever its words count: most for a headline alone, least for a place', () => {
    const topics = [
      { slug: 'storm', name: 'Storm' },
      { slug: 'cork', name: 'Cork', type: 'Place' },
    ];
    expect(countsOf({ topics, text: 'storm storm' })).toEqual({ storm: 2, '#storm': 5, '#cork': 1 });
    expect(countsOf({ topics, headline: 'storm' })).toEqual({ storm: 2, '#storm': 10, '#cork': 10 });
  });
});

describe('the stem of a word', () => {
  test('is its first six letters, so that its ending does not matter', () => {
    expect(stemOf('russia', 'en')).toBe('russia');
    expect(stemOf('russian', 'en')).toBe('russia');
  });

  test('is the whole of a number, and of a word in a language without endings', () => {
    expect(stemOf('20260309', 'en')).toBe('20260309');
    expect(stemOf('nghiêng', 'vi')).toBe('nghiêng');
    expect(stemOf('ประชาชน', 'th')).toBe('ประชาชน');
  });

  test('is missing for common words, and single letters, but not for a single ideograph', () => {
    expect(stemOf('the', 'en')).toBeUndefined();
    expect(stemOf('x', 'en')).toBeUndefined();
    expect(stemOf('雨', 'zh')).toBe('雨');
    expect(stemOf('ox', 'en')).toBe('ox');
  });
});

describe('near-duplicates are recognised', () => {
  const sketchOfStory = (headline: string, text: string) =>
    featuresOf({ slug: 'a', language: 'en', headline, description: '', topics: [], keywords: [], text }).sketch;

  test('by the text alone if there is one', () => {
    const text = 'The ferry left the harbour at dawn.';
    expect(sketchOfStory('One headline', text)).toEqual(sketchOfStory('Another headline', text));
  });

  test('by the headline of a story without a text', () => {
    expect(sketchOfStory('Ferry leaves', '')).toEqual(sketchOfStory('Ferry leaves', ''));
    expect(sketchOfStory('Ferry leaves', '')).not.toEqual(sketchOfStory('Storm comes', ''));
  });
});
