import { describe, expect, test } from 'vitest';
import { beginningOf } from '../../../src/press/pages/summary.ts';
import { storyPageOf } from '../../fixtures/pages.ts';

const summaryOf = (body: unknown[], fields: object = {}) =>
  storyPageOf({ 'a.json': { headline: 'The headline', body, ...fields } }, 'a').story.summary;
const picture = {
  type: 'image',
  src: 'https://example.com/x.jpg',
  alt: 'A quay',
  width: 1,
  height: 1,
  caption: 'File.',
};

describe('a summary', () => {
  test.each([
    [['Short.', 'Next.'], 'Short.'],
    [[picture, 'The *text*.'], 'The text.'],
    [[{ type: 'heading', text: '1. Rates' }, 'The bank kept its rates.'], 'The bank kept its rates.'],
    [[{ type: 'note', text: 'This will be updated.' }, 'The warning was lifted.'], 'The warning was lifted.'],
    [[{ type: 'list', items: ['One', 'Two'] }, 'Both are new.'], 'Both are new.'],
    [[{ type: 'quote', text: 'So be it.' }, 'She left.'], 'She left.'],
    [
      [
        { type: 'heading', text: 'One' },
        { type: 'quote', text: 'So be it.' },
      ],
      'So be it.',
    ],
    [[{ type: 'heading', text: 'One' }, { type: 'list', items: ['Two'] }, picture], 'The headline'],
    [[], 'Headline only: the full story isn’t in this edition.'],
  ])('is the beginning of the first paragraph: %j', (body, summary) => {
    expect(summaryOf(body)).toBe(summary);
  });

  test('is the standfirst, if there is one', () => {
    expect(summaryOf(['Text.'], { description: 'In short.' })).toBe('In short.');
  });

  test('keeps no-break and ideographic spaces', () => {
    expect(summaryOf(['« Oui » :\n 10 000 €'])).toBe('« Oui » : 10 000 €');
    expect(summaryOf(['　本文　です'])).toBe('　本文　です');
  });
});

describe('the beginning of a long text', () => {
  test('is whole words and characters', () => {
    const words = beginningOf('word, '.repeat(100), 'en');
    expect(words).toMatch(/^(?:word, )+word…$/u);
    expect(words.length).toBeLessThanOrEqual(200);
  });

  test('is 200 characters at most, cut at a space in its second half, else within a word', () => {
    expect(beginningOf('a'.repeat(200), 'en')).toBe('a'.repeat(200));
    expect(beginningOf('a'.repeat(201), 'en')).toBe(`${'a'.repeat(199)}…`);
    expect(beginningOf(`${'a'.repeat(101)} ${'b'.repeat(200)}`, 'en')).toBe(`${'a'.repeat(101)}…`);
    expect(beginningOf(`${'a'.repeat(99)} ${'b'.repeat(200)}`, 'en')).toBe(`${'a'.repeat(99)} ${'b'.repeat(99)}…`);
    expect(beginningOf(`${'a'.repeat(150)} – ${'b'.repeat(200)}`, 'en')).toBe(`${'a'.repeat(150)}…`);
  });

  test('is whole sentences if they fill half of it, by the rules of the language', () => {
    const first = `${'word '.repeat(25)}said Dr. Smith. `;
    expect(beginningOf(`${first}${'More '.repeat(40)}`, 'en')).toBe(first.trim());
    expect(beginningOf(`Short. ${'word '.repeat(60)}`, 'en')).toMatch(/^Short\. (?:word )+word…$/u);
    expect(beginningOf('東京都の新しい計画は来年四月に始まる。'.repeat(20), 'ja')).toBe(
      '東京都の新しい計画は来年四月に始まる。'.repeat(10),
    );
  });

  test.each([
    ['emoji of several code points', '👩‍👩‍👧‍👦', 'en'],
    ['flags', '🇯🇵', 'en'],
    ['characters beyond the first plane', '𠮷', 'ja'],
    ['letters with marks', 'नि', 'hi'],
    ['decomposed syllables', '\u1112\u1161\u11ab', 'ko'],
    ['letters with several accents', 'e\u0323\u0302', 'vi'],
  ])('never has half of a character: %s', (_what, character, language) => {
    for (const shift of ['', 'a', 'aa', 'aaa']) {
      const beginning = beginningOf(shift + character.repeat(300), language);
      expect(beginning.length).toBeLessThanOrEqual(200);
      expect(beginning.length).toBeGreaterThan(180);
      const shown = beginning.slice(shift.length, -1);
      expect(shown).toBe(character.repeat(shown.length / character.length));
    }
  });

  test.each([
    [`e${'\u0301'.repeat(400)} and more`, `e${'\u0301'.repeat(8)}…`],
    [`“e${'\u0301'.repeat(400)}”`, `“e${'\u0301'.repeat(8)}…`],
    [`${'👩\u200d'.repeat(100)}👩 and more`, '👩…'],
    [`Word e${'\u0301'.repeat(400)}`, 'Word…'],
  ])('has a part of a first letter that is too long', (text, beginning) => {
    expect(beginningOf(text, 'en')).toBe(beginning);
  });

  test('ends with a whole word in languages without spaces', () => {
    const words = new Set(['ประเทศ', 'ไทย', 'สวยงาม']);
    const beginning = beginningOf('ประเทศไทยสวยงาม'.repeat(30), 'th').slice(0, -1);
    const last = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(beginning)].at(-1)?.segment ?? '';
    expect(words).toContain(last);
  });

  test('has no sign that opens or joins at its end', () => {
    expect(beginningOf(`${'语'.repeat(197)}「${'文'.repeat(100)}`, 'zh')).not.toMatch(/[「、，]…$/u);
  });
});
