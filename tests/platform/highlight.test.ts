// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { highlightRange, rangeOfText } from '../../src/platform/highlight.ts';

const elementOf = (html: string): Element => {
  document.body.innerHTML = `<p>${html}</p>`;
  return document.body.children[0] as Element;
};

describe('the range of a text', () => {
  test.each([
    ['A river rises', 'river'],
    ['A river rises', 'A river'],
    ['A river rises', 'river rises'],
    ['A <b>river</b> rises', 'river'],
    ['A ri<b>ver</b> rises', 'A river'],
    ['<b>A</b> <i>river</i> <b>rises</b>', 'A river rises'],
  ])('of %s is found: %s', (html, text) => {
    expect(rangeOfText(elementOf(html), text)?.toString()).toBe(text);
  });

  test('begins in the node of its first character, and ends in that of its last', () => {
    const range = rangeOfText(elementOf('A <b>river</b> rises'), 'river');
    expect(range?.startContainer.textContent).toBe('river');
    expect(range?.startOffset).toBe(0);
    expect(range?.endContainer.textContent).toBe('river');
    expect(range?.endOffset).toBe(5);
  });

  test.each([
    [0, 0],
    [3, 0],
    [4, 4],
    [5, 0],
    [8, 8],
  ])('that is expected at %i begins at %i, since the text is at 0, 4 and 8', (from, begin) => {
    expect(rangeOfText(elementOf('one one one'), 'one', from)?.startOffset).toBe(begin);
  });

  test('is the first one, where no place is expected', () => {
    expect(rangeOfText(elementOf('aaa'), 'a')?.startOffset).toBe(0);
  });

  test.each(['Other', 'rises.', ''])('is undefined where the element does not have it: %j', (text) => {
    expect(rangeOfText(elementOf('A river rises'), text)).toBeUndefined();
  });
});

describe('a highlight', () => {
  const highlights = new Map<string, { readonly range: Range }>();
  const styles: string[] = [];
  beforeEach(() => {
    highlights.clear();
    styles.length = 0;
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal(
      'Highlight',
      class {
        readonly range: Range;
        constructor(range: Range) {
          this.range = range;
        }
      },
    );
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync = (style: string) => void styles.push(style);
      },
    );
    Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true });
  });
  afterEach(() => void vi.unstubAllGlobals());

  test('marks a range, later another one, then none; its style is added once', () => {
    const style = '::highlight(words) { color: red }';
    for (const range of [document.createRange(), document.createRange()]) {
      expect(highlightRange('words', range, style)).toBe(true);
      expect(highlights.get('words')?.range).toBe(range);
    }
    expect(styles).toEqual([style]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    expect(highlightRange('words', undefined, style)).toBe(true);
    expect(highlights.size).toBe(0);
  });

  test.each(['CSS', 'Highlight'])('is not supported in browsers without %s', (missing) => {
    vi.stubGlobal(missing, missing === 'CSS' ? {} : undefined);
    expect(highlightRange('others', document.createRange(), '')).toBe(false);
    expect(styles).toEqual([]);
  });
});
