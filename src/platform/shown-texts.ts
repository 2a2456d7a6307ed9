/** A text of a page that no edge of a block interrupts, such as that of a paragraph, a list item or a table cell. */
export interface ShownText {
  /** The block, or a part of it. */
  readonly element: Element;
  readonly text: string;
  /** The nodes that have the text, each with the position of its first character. */
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

/** The texts that an element shows, in order. Those without visible characters are left out. */
export function shownTexts(root: Element): ShownText[] {
  const runs: ShownText[] = [];
  let nodes: { node: Text; start: number }[] = [];
  let text = '';
  let element = root;
  const endRun = (next: Element) => {
    if (/\S/u.test(text)) runs.push({ element, text, nodes });
    [element, text, nodes] = [next, '', []];
  };
  const walk = (parent: Element, block: Element, isShown: boolean) => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        if (!isShown) continue;
        nodes.push({ node: child, start: text.length });
        text += child.data;
      } else if (child instanceof Element) {
        const { display, visibility } = getComputedStyle(child);
        if (display === 'none') continue;
        const isInline = display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
        if (!isInline || child.localName === 'br') endRun(child.localName === 'br' ? block : child);
        walk(child, isInline ? block : child, visibility !== 'hidden' && visibility !== 'collapse');
        if (!isInline) endRun(block);
      }
    }
  };
  walk(root, root, true);
  endRun(root);
  return runs;
}
