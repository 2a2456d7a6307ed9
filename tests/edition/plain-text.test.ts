import { describe, expect, test } from 'vitest';
import '../../src/edition/blocks/rare-blocks.ts';
import { blockText, plainText } from '../../src/edition/plain-text.ts';

test('markup and links are left out of a text, and their words stay', () => {
  expect(
    plainText([
      'One ',
      { type: 'emphasis', content: ['two ', { type: 'strong', content: ['three'] }] },
      { type: 'code', text: ' <four> ' },
      { type: 'link', href: 'https://example.org/', content: ['five'] },
      { type: 'topic', slug: 'oslo', content: [' Oslo'] },
    ]),
  ).toBe('One two three <four> five Oslo');
});

describe('the text of a block', () => {
  test.each(['paragraph', 'heading', 'quote', 'note'] as const)('is that of a %s', (type) => {
    expect(blockText({ type, text: ['Text'] })).toBe('Text');
  });

  test('is a list’s items in lines', () => {
    expect(blockText({ type: 'list', ordered: false, items: [['One'], ['Two']] })).toBe('One\nTwo');
  });

  test.each([
    ['A bridge', 'A bridge'],
    [undefined, ''],
  ])('is an image’s caption, if it has one: %j', (caption, text) => {
    const image = { from: 'shipped', src: '/a.png', alt: 'x', width: 1, height: 1 } as const;
    expect(blockText({ type: 'image', image: caption === undefined ? image : { ...image, caption } })).toBe(text);
  });
});
