import { describe, expect, test } from 'vitest';
import '../../src/edition/blocks/rare-blocks.ts';
import { splitSentence, spokenSentences } from '../../src/listening/sentences.ts';

describe('the sentences of a story', () => {
  test('are headline, standfirst, then each block’s sentences with their offsets', () => {
    const sentences = spokenSentences(
      {
        headline: 'Rain in Cork',
        description: 'It rained. A lot.',
        body: [
          {
            type: 'paragraph',
            text: ['The U.S. said so. ', { type: 'emphasis', content: ['Nobody'] }, ' minded. ***'],
          },
          { type: 'image', image: { from: 'shipped', src: 'a.jpg', alt: 'A quay', width: 1, height: 1 } },
          { type: 'heading', text: ['Later'] },
          { type: 'quote', text: ['I was there.'], cite: 'Ada Byrne' },
          {
            type: 'list',
            ordered: false,
            items: [['One. Two.'], [{ type: 'link', href: 'https://a.example/', content: ['Three'] }]],
          },
        ],
      },
      'en',
    );
    expect(sentences).toEqual([
      { text: 'Rain in Cork', offset: 0 },
      { text: 'It rained.', offset: 0 },
      { text: 'A lot.', offset: 11 },
      { text: 'The U.S. said so.', offset: 0, block: 'p1' },
      { text: 'Nobody minded.', offset: 18, block: 'p1' },
      { text: 'Later', offset: 0, block: 'p3' },
      { text: 'I was there.', offset: 0, block: 'p4' },
      { text: 'Ada Byrne', offset: 12, block: 'p4' },
      { text: 'One.', offset: 0, block: 'p5' },
      { text: 'Two.', offset: 5, block: 'p5' },
      { text: 'Three', offset: 9, block: 'p5' },
    ]);
  });

  test('are found by the rules of the story’s language', () => {
    expect(
      spokenSentences({ headline: '雨', body: [{ type: 'paragraph', text: ['雨が降った。川は静かだ。'] }] }, 'ja').map(
        ({ text }) => text,
      ),
    ).toEqual(['雨', '雨が降った。', '川は静かだ。']);
  });
});

describe('the offset of a sentence', () => {
  test('does not count white space before it, so that the highlight begins at its first letter', () => {
    const body = [{ type: 'paragraph' as const, text: ['  Rain fell. Then snow.'] }];
    expect(spokenSentences({ headline: 'Rain', body }, 'en').slice(1)).toEqual([
      { text: 'Rain fell.', offset: 2, block: 'p1' },
      { text: 'Then snow.', offset: 13, block: 'p1' },
    ]);
  });
});

describe('a long sentence', () => {
  const long =
    'The water came at night, and nobody who lived by the river had been told of it before the bridge went, ' +
    'with the road behind it and the wires above.';

  test('is split after a comma, or between words, and no word is lost', () => {
    const parts = splitSentence(long, 60);
    expect(parts).toEqual([
      'The water came at night,',
      'and nobody who lived by the river had been told of it',
      'before the bridge went,',
      'with the road behind it and the wires above.',
    ]);
    expect(parts.join(' ')).toBe(long);
  });

  test('is split between words if the only comma is near its beginning', () => {
    expect(splitSentence('So, nobody who lived by the river had been told', 30)).toEqual([
      'So, nobody who lived by the',
      'river had been told',
    ]);
  });

  test('without spaces is split too, but never inside a surrogate pair', () => {
    expect(splitSentence('水'.repeat(10), 4)).toEqual(['水水水水', '水水水水', '水水']);
    expect(splitSentence('😀'.repeat(3), 3)).toEqual(['😀😀', '😀']);
  });

  test('that is short enough stays whole', () => {
    expect(splitSentence('Rain.', 150)).toEqual(['Rain.']);
  });
});
