import { describe, expect, test } from 'vitest';
import { blockOf, hasDirective, passageFragment, withoutDirective } from '../../src/edition/passage-link.ts';

describe('the fragment of a passage', () => {
  test('has the id of the paragraph and the words', () => {
    expect(passageFragment({ block: 'p7', start: 'the war' })).toBe('#p7:~:text=the%20war');
  });

  test('may have the first and last words, and the words around them', () => {
    expect(passageFragment({ block: 'p7', before: 'as', start: 'the war', end: 'rages on', after: 'In' })).toBe(
      '#p7:~:text=as-,the%20war,rages%20on,-In',
    );
  });

  test.each([
    ['U.S.-Russia', 'U.S.%2DRussia'],
    ['one, two & three', 'one%2C%20two%20%26%20three'],
    ['50% of "it" #1', '50%25%20of%20%22it%22%20%231'],
    ['会談', '%E4%BC%9A%E8%AB%87'],
    ['cut \uD83D', 'cut%20%EF%BF%BD'],
  ])('encodes %s', (words, encoded) => {
    expect(passageFragment({ block: 'p1', start: words })).toBe(`#p1:~:text=${encoded}`);
  });
});

describe('a fragment', () => {
  test.each([
    ['#p7', 'p7'],
    ['#p7:~:text=the%20war', 'p7'],
    ['#:~:text=the%20war', undefined],
    ['#', undefined],
    ['', undefined],
    ['#caf%C3%A9', 'café'],
    ['#%zz', undefined],
  ])('%s leads to the block %s', (fragment, block) => {
    expect(blockOf(fragment)).toBe(block);
  });

  test.each([
    ['#p7:~:text=the%20war', '#p7'],
    ['#p7', '#p7'],
    ['#:~:text=the%20war', '#'],
    ['', ''],
  ])('%s is %s without its directive', (fragment, rest) => {
    expect(withoutDirective(fragment)).toBe(rest);
  });

  test('may have a directive', () => {
    expect(hasDirective('#p7:~:text=the%20war')).toBe(true);
    expect(hasDirective('#p7')).toBe(false);
  });
});
