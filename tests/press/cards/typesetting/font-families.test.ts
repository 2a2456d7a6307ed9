import { expect, test } from 'vitest';
import { fontStackOf } from '../../../../src/press/cards/typesetting/font-families.ts';

test.each([
  ['国', 'ja', 'noto-serif-jp'],
  ['国', 'ko', 'noto-serif-kr'],
  ['国', 'zh-Hans', 'noto-serif-sc'],
  ['国', 'zh-TW', 'noto-serif-tc'],
  ['国', 'yue', 'noto-serif-tc'],
  ['国', 'en', 'noto-serif-sc'],
  ['国の', 'en', 'noto-serif-jp'],
  ['국國', 'en', 'noto-serif-kr'],
])('the Han characters of %s in a text marked as %s are drawn with %s', (text, language, family) => {
  const { order, wide } = fontStackOf(text, language);
  expect(wide?.name).toBe(family);
  expect(order.find((one) => one.wide)?.name).toBe(family);
});

test('a text without wide characters has no wide punctuation', () => {
  expect(fontStackOf('Flood', 'ja').wide).toBeUndefined();
  expect(fontStackOf('Flood', 'en').order[0]?.name).toBe('newsreader');
});
