/** A position in a text: the id of a block, and the offset in it, in UTF-16 code units. */
export interface TextPosition {
  readonly block: string;
  readonly offset: number;
}

/** The height of the line that the reader is assumed to be reading, in CSS pixels from the window's top. */
export const readingLine = 24;

/** The box of a character in the window; the box of its block if the character has none. */
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
      // Collapsed white space has no box.
      return box.height === 0 ? block.getBoundingClientRect() : box;
    }
    left -= length;
  }
  return block.getBoundingClientRect();
}

/**
 * The first position in a text that is at or below a height in the window.
 * @param text the parent of the text's blocks, each of which has an id
 * @param height CSS pixels from the window's top
 * @returns undefined if the whole text is above it
 */
export function positionAt(text: Element, height: number): TextPosition | undefined {
  const block = [...text.children].find((child) => child.getBoundingClientRect().bottom > height);
  if (block === undefined) return undefined;
  // Scrolling rounds to whole pixels, and several changes of the text add up.
  if (block.getBoundingClientRect().top >= height - 3) return { block: block.id, offset: 0 };
  // Characters go down the page in order, so a binary search finds the first one below.
  let [from, to] = [0, block.textContent.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (boxOf(block, middle).top < height) from = middle + 1;
    else to = middle;
  }
  return { block: block.id, offset: from };
}

/** How far a position is below the window's top, in CSS pixels; undefined if its block is gone. */
export function topOf(text: Element, { block, offset }: TextPosition): number | undefined {
  const found = [...text.children].find(({ id }) => id === block);
  if (found === undefined) return undefined;
  // The block's own box begins higher than that of its first character, by half of the leading.
  return offset === 0 ? found.getBoundingClientRect().top : boxOf(found, offset).top;
}
