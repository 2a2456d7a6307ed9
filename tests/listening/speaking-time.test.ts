import { describe, expect, test } from 'vitest';
import { minutesLeft } from '../../src/listening/speaking-time.ts';

const sentences = (count: number, text: string) => Array.from({ length: count }, () => ({ text, offset: 0 }));

describe('the minutes that are left', () => {
  // A sentence of 100 characters takes 6 seconds and a pause.
  const story = sentences(100, 'x'.repeat(100));

  test('are those of the sentences from the current one', () => {
    expect(minutesLeft({ sentences: story, index: 0 }, 1)).toBe(11);
    expect(minutesLeft({ sentences: story, index: 50 }, 1)).toBe(5);
  });

  test('are fewer at a higher speed, but pauses stay', () => {
    expect(minutesLeft({ sentences: story, index: 0 }, 2)).toBe(6);
  });

  test('are 0 for less than a minute', () => {
    expect(minutesLeft({ sentences: story, index: 95 }, 1)).toBe(0);
    expect(minutesLeft({ sentences: [], index: 0 }, 1)).toBe(0);
  });

  test('count syllables where a character is one', () => {
    expect(minutesLeft({ sentences: sentences(100, '水'.repeat(25)), index: 0 }, 1)).toBe(11);
  });
});
