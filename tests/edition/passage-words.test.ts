import { expect, test } from 'vitest';
import { passageWords, type PlacedPassage } from '../../src/edition/passage-words.ts';

/** The words of the second text, or of a part of it. */
const wordsOf = (texts: readonly string[], from = 0, to = texts[1]?.length ?? 0) => {
  const passage: PlacedPassage = {
    texts,
    story: [0, texts.length - 1],
    first: { text: 1, offset: from },
    last: { text: 1, offset: to },
    language: 'en',
  };
  return passageWords(passage);
};

test('a long text that repeats itself takes no longer for each repetition', () => {
  const text = 'Row, row, row your boat gently down the stream. '.repeat(400);
  const start = performance.now();
  expect(wordsOf([text, text, text])).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(3000);
});

test('a text without spaces is one word: a link can’t have all of it, and leads to the block', () => {
  expect(wordsOf(['One', 'W'.repeat(5000)])).toBeUndefined();
  expect(wordsOf(['One', 'W'.repeat(400)])).toEqual({ start: 'W'.repeat(400) });
});

test('words around a passage are whole, also if they are far from the ends of their text', () => {
  const far = 'elsewhere '.repeat(500);
  const text = `${far}red apples fell. ${far}green apples fell. ${far}`;
  const from = text.indexOf('apples', text.indexOf('green'));
  expect(wordsOf(['One', text], from, from + 'apples fell'.length)).toEqual({
    start: 'apples fell',
    before: 'elsewhere elsewhere green',
    after: '. elsewhere elsewhere elsewhere',
  });
});
