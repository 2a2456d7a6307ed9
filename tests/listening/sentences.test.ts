import { describe, expect, test } from 'vitest';
import { partsOf, sentencesToHear } from '../../src/listening/sentences.ts';

describe('a story as it is heard', () => {
  test('is its headline, its standfirst, then each block’s sentences with their places', () => {
    const heard = sentencesToHear(
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
    expect(heard).toEqual([
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

  test('is cut by the rules of its language', () => {
    expect(
      sentencesToHear({ headline: '雨', body: [{ type: 'paragraph', text: ['雨が降った。川は静かだ。'] }] }, 'ja').map(
        ({ text }) => text,
      ),
    ).toEqual(['雨', '雨が降った。', '川は静かだ。']);
  });
});

describe('a long sentence', () => {
  const long =
    'The water came at night, and nobody who lived by the river had been told of it before the bridge went, with the road behind it and the wires above.';

  test('is cut behind a clause, or between words, and all of it is said', () => {
    const parts = partsOf(long, 60);
    expect(parts).toEqual([
      'The water came at night,',
      'and nobody who lived by the river had been told of it',
      'before the bridge went,',
      'with the road behind it and the wires above.',
    ]);
    expect(parts.join(' ')).toBe(long);
  });

  test('without spaces is cut all the same, and not through a character', () => {
    expect(partsOf('水'.repeat(10), 4)).toEqual(['水水水水', '水水水水', '水水']);
    expect(partsOf('😀'.repeat(3), 3)).toEqual(['😀😀', '😀']);
  });

  test('that is short enough is whole', () => {
    expect(partsOf('Rain.', 150)).toEqual(['Rain.']);
  });
});
