import { describe, expect, test } from 'vitest';
import { quote } from '../../../../src/press/copy/messages/quote.ts';

describe('a value in a message', () => {
  test.each([
    ['text', '"text"'],
    [5, '5'],
    [null, 'null'],
    [{ a: [1] }, '{"a":[1]}'],
    [undefined, 'undefined'],
  ])('%j is shown as %s', (value, text) => {
    expect(quote(value)).toBe(text);
  });

  test('is shown in short', () => {
    expect(quote('x'.repeat(10_000))).toBe(`"${'x'.repeat(75)}…"`);
  });
});
