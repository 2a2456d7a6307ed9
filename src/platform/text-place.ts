/** A place in a text: one of its blocks, and how many characters (UTF-16 code units) of that stand before it. */
export interface TextPlace {
  readonly block: string;
  readonly offset: number;
}

/** Where a line being read is thought to be at the least, in CSS pixels from the window's top. */
export const readingLine = 24;

/** Where a character stands in the window; the element itself where it has none. */
function boxOf(block: Element, offset: number): DOMRect {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left < length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      const box = range.getBoundingClientRect();
      // White space that is not shown has no box.
      return box.height === 0 ? block.getBoundingClientRect() : box;
    }
    left -= length;
  }
  return block.getBoundingClientRect();
}

/**
 * The first place of a text that stands at a height of the window or below it.
 * @param text the element that has the text's blocks as its children, each with an id
 * @param height CSS pixels from the window's top
 * @returns undefined where all of the text is above it
 */
export function placeAt(text: Element, height: number): TextPlace | undefined {
  const block = [...text.children].find((child) => child.getBoundingClientRect().bottom > height);
  if (block === undefined) return undefined;
  // A pixel is what scrolling rounds to.
  if (block.getBoundingClientRect().top >= height - 1) return { block: block.id, offset: 0 };
  // Lines follow one another, so that the first character below can be looked for by halves.
  let [from, to] = [0, block.textContent.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (boxOf(block, middle).top < height) from = middle + 1;
    else to = middle;
  }
  return { block: block.id, offset: from };
}

/** How far a place is below the window's top, in CSS pixels; undefined where the text has no such block any more. */
export function heightOf(text: Element, { block, offset }: TextPlace): number | undefined {
  const found = [...text.children].find(({ id }) => id === block);
  if (found === undefined) return undefined;
  // A block begins above its first letters, by what the lines are apart.
  return offset === 0 ? found.getBoundingClientRect().top : boxOf(found, offset).top;
}
