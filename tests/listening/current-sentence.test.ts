// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { currentSentence } from '../../src/listening/current-sentence.ts';

const sentences = [
  { text: 'The river rises', offset: 0 },
  { text: 'It rained.', offset: 0, block: 'p1' },
  { text: 'All night.', offset: 11, block: 'p1' },
  { text: 'It stopped.', offset: 0, block: 'p2' },
];

/** Lays the story out: a headline and two paragraphs, each 100 px high; lines have 20 px and 10 characters. */
function layOut(scrolled: number): void {
  const tops: Readonly<Record<string, number>> = { H1: 0, p1: 130, p2: 230 };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    return new DOMRect(0, (tops[this.id] ?? tops[this.tagName] ?? 0) - scrolled, 100, 100);
  });
  Range.prototype.getBoundingClientRect = function box() {
    const paragraph = this.startContainer.parentElement?.id ?? '';
    return new DOMRect(0, (tops[paragraph] ?? 0) - scrolled + Math.floor(this.startOffset / 10) * 20, 10, 20);
  };
}

beforeEach(() => {
  document.body.innerHTML = `<article><h1>The river rises</h1><button data-listen="flood"></button>
    <div class="passages"><p id="p1">It rained. All night.</p><p id="p2">It stopped.</p></div></article>`;
});

test.each([
  ['the headline while it is in view', 50, 0],
  ['the sentence at the top of the window', 105, 1],
  ['a sentence that begins on the first line in view', 120, 1],
  ['a later sentence of a paragraph that is partly above', 140, 2],
  ['the first sentence of the next paragraph', 210, 3],
  ['the headline once all has been read', 400, 0],
])('is %s', (_, scrolled, index) => {
  layOut(scrolled);
  expect(currentSentence('flood', sentences)).toBe(index);
});

test('is the headline if the page shows another story', () => {
  layOut(210);
  expect(currentSentence('chess', sentences)).toBe(0);
});
