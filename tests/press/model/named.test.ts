import { describe, expect, test } from 'vitest';
import { namedOf } from '../../../src/press/model/named.ts';

describe('a source', () => {
  test.each([
    ['Reuters', { name: 'Reuters' }],
    ['https://www.example.com/a', { name: 'www.example.com', url: 'https://www.example.com/a' }],
    ['javascript:alert(1)', { name: 'javascript:alert(1)' }],
    [
      { name: 'Reuters', url: 'https://www.example.com/' },
      { name: 'Reuters', url: 'https://www.example.com/' },
    ],
  ])('%j', (source, named) => {
    expect(namedOf(source)).toEqual(named);
  });
});
