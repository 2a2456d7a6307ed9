// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { positionAt, topOf } from '../../src/platform/text-position.ts';

// The layout of this test: lines of ten characters, 20 pixels high, one block below the other. A block begins 5 pixels
// above its first line, and ends 5 below its last.
const lineLength = 10;
const lineHeight = 20;
const leading = 5;

let scrolled = 0;
const text = () => document.body;
const blocks = () => [...document.body.children];
const heightOf = (block: Element) => Math.ceil(block.textContent.length / lineLength) * lineHeight + 2 * leading;
const topOfBlock = (block: Element): number =>
  blocks()
    .slice(0, blocks().indexOf(block))
    .reduce((sum, other) => sum + heightOf(other), -scrolled);

/** How many characters of the block are before a position in one of its text nodes. */
function offsetInBlock(block: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

beforeEach(() => {
  scrolled = 0;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function boxOfBlock(this: Element) {
    const top = topOfBlock(this);
    return { top, bottom: top + heightOf(this), height: heightOf(this) } as DOMRect;
  });
  Range.prototype.getBoundingClientRect = function boxOfCharacter(this: Range) {
    // Collapsed white space has no box.
    if (this.toString() === '\n') return { top: 0, bottom: 0, height: 0 } as DOMRect;
    const block = this.startContainer.parentElement?.closest('[id]') as Element;
    const line = Math.floor(offsetInBlock(block, this.startContainer, this.startOffset) / lineLength);
    const top = topOfBlock(block) + leading + line * lineHeight;
    return { top, bottom: top + lineHeight, height: lineHeight } as DOMRect;
  };
  document.body.innerHTML = `<p id="p1">${'a'.repeat(30)}</p><p id="p2">bbbb<b>bbbb<i>bb</i></b>${'b'.repeat(15)}</p>`;
});
afterEach(() => void vi.restoreAllMocks());

describe('the first position at or below a height', () => {
  test.each([
    ['above the text', -100, { block: 'p1', offset: 0 }],
    ['at the top of the text', 0, { block: 'p1', offset: 0 }],
    ['less than a pixel below the top of a block, by rounding', 1, { block: 'p1', offset: 0 }],
    ['a little more, by rounding several times', 3, { block: 'p1', offset: 0 }],
    ['within the first line', 6, { block: 'p1', offset: 10 }],
    ['at the second line', 25, { block: 'p1', offset: 10 }],
    ['below the top of the second line', 26, { block: 'p1', offset: 20 }],
    ['at the bottom of a block', 70, { block: 'p2', offset: 0 }],
    ['at the second line of a block with markup', 95, { block: 'p2', offset: 10 }],
    ['at the third line of a block with markup', 115, { block: 'p2', offset: 20 }],
    ['within the last line of a block', 60, { block: 'p1', offset: 30 }],
  ])('%s (%i pixels)', (_where, height, position) => {
    expect(positionAt(text(), height)).toEqual(position);
  });

  test('is undefined if the text has ended above it', () => {
    expect(positionAt(text(), 139)).toEqual({ block: 'p2', offset: 25 });
    expect(positionAt(text(), 140)).toBeUndefined();
  });
});

describe('the distance of a position from the top of the window', () => {
  test.each([
    ['the top of the block for its first character', 'p2', 0, 70],
    ['that of a character’s line', 'p2', 1, 75],
    ['that of a later line', 'p2', 10, 95],
    ['that of the last character', 'p2', 24, 115],
    ['the top of the block for a position behind its end', 'p2', 25, 70],
  ])('is %s', (_what, block, offset, top) => {
    expect(topOf(text(), { block, offset })).toBe(top);
    scrolled = 50;
    expect(topOf(text(), { block, offset })).toBe(top - 50);
  });

  test('is that of the block for white space that is not shown', () => {
    document.body.innerHTML = '<p id="p1">aaaa</p><p id="p2">bbbb\nbbbb</p>';
    expect(topOf(text(), { block: 'p2', offset: 4 })).toBe(30);
  });

  test('is undefined if the block is gone', () => {
    expect(topOf(text(), { block: 'p3', offset: 0 })).toBeUndefined();
  });
});
