import { describe, expect, test } from 'vitest';
import { editDistance, nearest, prefixEditDistance } from '../../src/text/edit-distance.ts';

describe('the edit distance', () => {
  test.each([
    ['', '', 0],
    ['world', 'world', 0],
    ['world', 'wrold', 1],
    ['world', 'word', 1],
    ['world', 'worlds', 1],
    ['world', 'wo1ld', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    // A swapped pair is not edited again: the unrestricted distance would be 2.
    ['ca', 'abc', 3],
    ['ministers', 'mnistres', 2],
    ['елка', 'ёлки', 2],
    ['東京', '京都', 2],
    ['W'.repeat(200), 'W'.repeat(203), 3],
    ['W'.repeat(400), 'W'.repeat(400), 0],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
    expect(editDistance(b, a, 9)).toBe(distance);
  });

  test.each([
    ['kitten', 'sitting', 2, 3],
    ['completely', 'otherwise', 1, 2],
    ['a', 'abcdefgh', 2, 3],
    ['world', 'word', 0, 1],
  ])('of %j and %j is reported up to a limit of %i', (a, b, limit, distance) => {
    expect(editDistance(a, b, limit)).toBe(distance);
    expect(editDistance(b, a, limit)).toBe(distance);
  });

  test('is the same in every order of calls', () => {
    editDistance('x'.repeat(300), 'y'.repeat(300), 300);
    expect(editDistance('lavrov', 'lavorv', 2)).toBe(1);
  });
});

describe('the edit distance of an unfinished word', () => {
  test.each([
    ['lavr', 'lavrov', 0],
    ['larv', 'lavrov', 1],
    ['sanctoi', 'sanctions', 1],
    ['minsit', 'ministers', 1],
    ['talks', 'talk', 1],
    ['saanncti', 'sanctions', 2],
    ['zzzz', 'lavrov', 3],
    ['lavrovian', 'lavrov', 3],
  ])('%s from the beginning of %s is %i', (prefix, word, distance) => {
    expect(prefixEditDistance(prefix, word, 2)).toBe(distance);
  });
});

describe('the nearest known word', () => {
  const fields = ['headline', 'description', 'articleSection', 'body', 'url'];

  test.each([
    ['headlin', 'headline'],
    ['haedline', 'headline'],
    ['Headline', 'headline'],
    ['articlesection', 'articleSection'],
    ['descripton', 'description'],
    ['bdoy', 'body'],
    ['ur', 'url'],
  ])('to %s is %s', (word, meant) => {
    expect(nearest(word, fields)).toBe(meant);
  });

  test.each(['byline', 'x', '', 'headlineheadline', 'nothing'])('to %j is undefined', (word) => {
    expect(nearest(word, fields)).toBeUndefined();
  });

  test('is the closest one, not the first one within the limit', () => {
    expect(nearest('sections', ['actions', 'section'])).toBe('section');
  });

  test('of equally close ones is the first', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
    expect(nearest('cat', ['cat', 'Cat'])).toBe('cat');
  });

  test.each(['', ' ', '\n'])('to the blank text %j is undefined', (word) => {
    expect(nearest(word, ['a', 'ab', 'world'])).toBeUndefined();
  });

  test('is undefined if no word is known', () => {
    expect(nearest('world', [])).toBeUndefined();
  });
});
