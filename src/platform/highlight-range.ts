/** Words of a page that are lit, without a change of the page where the browser can do so. */

/** Where a text stands in an element, whatever a translator or a marker has put round its parts. */
export function rangeOf(element: Element, text: string, from = 0): Range | undefined {
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

const looks = new Map<string, CSSStyleSheet>();

/**
 * Lights a range under a name, or nothing.
 * @param look the style rules for it, of `::highlight(name)`
 * @returns whether the browser can
 */
export function lightRange(name: string, range: Range | undefined, look: string): boolean {
  if (!('highlights' in CSS) || typeof Highlight === 'undefined') return false;
  if (!looks.has(name)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    looks.set(name, sheet);
    document.adoptedStyleSheets.push(sheet);
  }
  if (range === undefined) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(range));
  return true;
}
