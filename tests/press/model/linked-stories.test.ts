import { expect, test } from 'vitest';
import { linkedStories } from '../../../src/press/model/linked-stories.ts';
import type { Block } from '../../../src/edition/blocks/block.ts';
import type { Inline } from '../../../src/edition/inline.ts';

const link = (slug: string): Inline => ({ type: 'story', slug, content: ['x'] });

test('the stories that a text links to are found in every kind of block, in order', () => {
  const body: Block[] = [
    { type: 'paragraph', text: ['x', link('a'), { type: 'code', text: 'story:none' }] },
    { type: 'heading', text: [{ type: 'strong', content: [{ type: 'emphasis', content: [link('b')] }] }] },
    { type: 'image', image: { from: 'elsewhere', src: 'https://example.org/', alt: '', width: 1, height: 1 } },
    { type: 'list', ordered: false, items: [[link('c')], [link('a')]] },
    { type: 'quote', text: [{ type: 'link', href: 'https://example.org/', content: [link('d')] }] },
    { type: 'note', text: [{ type: 'topic', slug: 'none', content: [link('e')] }] },
  ];
  expect(linkedStories(body)).toEqual(['a', 'b', 'c', 'a', 'd', 'e']);
});
