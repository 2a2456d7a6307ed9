import type { Root } from 'hast';
import { mostLevels } from './limit-nesting.ts';
import { isElement, textBelow, type Element, type HtmlNode } from './nodes.ts';

/**
 * Copies a tree, and replaces elements that are nested too deep by their text. Deep trees would exhaust the stack.
 * @returns the tree, and the first words of what was too deep
 */
export function capDepth(root: Root): { readonly root: Root; readonly cut?: string | undefined } {
  const copy: Root = { type: 'root', children: [] };
  let cut: string | undefined;
  const left: { readonly from: readonly HtmlNode[]; readonly to: HtmlNode[]; readonly level: number }[] = [
    { from: root.children, to: copy.children, level: 0 },
  ];
  for (let next = left.pop(); next !== undefined; next = left.pop())
    for (const node of next.from) {
      if (!isElement(node)) {
        if (node.type === 'text') next.to.push(node);
        continue;
      }
      if (next.level >= mostLevels) {
        const text = textBelow({ type: 'root', children: [node] });
        cut ??= text;
        next.to.push({ type: 'text', value: ` ${text} ` });
        continue;
      }
      const element: Element = {
        type: 'element',
        tagName: node.tagName.toLowerCase(),
        properties: node.properties,
        children: [],
      };
      next.to.push(element);
      left.push({
        from: node.children,
        to: element.children,
        level: next.level + 1,
      });
    }
  return { root: copy, cut };
}
