/** Highlights text with the CSS Custom Highlight API, which doesn't change the document. */

/**
 * The range of a text in an element. It may span several elements, such as those that browser translation adds.
 * @param from where the text is expected, in UTF-16 code units
 * @returns undefined if the element doesn't have the text
 */
export function rangeOfText(element: Element, text: string, from = 0): Range | undefined {
  const whole = element.textContent;
  const begin = whole.startsWith(text, from) ? from : whole.indexOf(text);
  if (begin === -1 || text === '') return undefined;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  let begun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!begun && begin < before + length) {
      range.setStart(node, begin - before);
      begun = true;
    }
    if (begun && begin + text.length <= before + length) {
      range.setEnd(node, begin + text.length - before);
      return range;
    }
    before += length;
  }
  return undefined;
}

const styleSheets = new Map<string, CSSStyleSheet>();

/**
 * Sets the range that a highlight marks, or removes the highlight.
 * @param name of the highlight
 * @param style a rule for `::highlight(name)`
 * @returns whether the browser supports highlights
 */
export function highlightRange(name: string, range: Range | undefined, style: string): boolean {
  if (!('highlights' in CSS) || typeof Highlight === 'undefined') return false;
  if (!styleSheets.has(name)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    styleSheets.set(name, sheet);
    document.adoptedStyleSheets.push(sheet);
  }
  if (range === undefined) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(range));
  return true;
}
