import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/text/edit-distance.ts';

describe('the distance of two texts', () => {
  test.each([
    ['', '', 0],
    ['world', 'world', 0],
    ['world', 'wrold', 1],
    ['world', 'word', 1],
    ['world', 'worlds', 1],
    ['world', 'wo1ld', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
    expect(editDistance(b, a, 9)).toBe(distance);
  });

  test('is not measured beyond the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('completely', 'otherwise', 1)).toBe(2);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
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

  test.each(['byline', 'x', '', 'headlineheadline', 'nothing'])('to %j is none', (word) => {
    expect(nearest(word, fields)).toBeUndefined();
  });

  test('is the closest one, not the first that will do', () => {
    expect(nearest('sections', ['actions', 'section'])).toBe('section');
  });

  test.each(['', ' ', '\n'])('is none where nothing was written: %j', (word) => {
    expect(nearest(word, ['a', 'ab', 'world'])).toBeUndefined();
  });

  test('is none where nothing is known', () => {
    expect(nearest('world', [])).toBeUndefined();
  });
});
