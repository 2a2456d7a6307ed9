import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { htmlTree } from '../../src/import/html-tree.ts';

const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];

test.each(['page', 'fragment'] as const)('the tree of a %s has no places, which take long to find', (kind) => {
  const nodes = nodesOf(htmlTree('<p>One <b>word</b>.<p>Two', kind));
  expect(nodes.filter(({ position }) => position !== undefined)).toEqual([]);
  expect(nodes.flatMap((node) => (node.type === 'text' ? node.value : []))).toEqual(['One ', 'word', '.', 'Two']);
});

test('what stands there for readers without scripts is a part of the tree', () => {
  expect(nodesOf(htmlTree('<noscript><img src="quay.jpg"></noscript>', 'fragment'))).toContainEqual(
    expect.objectContaining({ type: 'element', tagName: 'img', properties: { src: 'quay.jpg' } }),
  );
});
