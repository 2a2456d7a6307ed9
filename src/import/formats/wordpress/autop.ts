/** Paragraphs of the classic editor: it saves line breaks, and WordPress makes paragraphs of them. */
import { embedHtml, isEmbeddable } from './embed-html.ts';

const blocks = (
  'table thead tfoot caption col colgroup tbody tr td th div dl dd dt ul ol li pre form map area blockquote address ' +
  'style p h[1-6] hr fieldset legend section article aside hgroup header footer nav figure figcaption details menu ' +
  'summary iframe video audio script object noscript center'
).replaceAll(' ', '|');
const blockTag = new RegExp(`<(/?)(?:${blocks})(?=[\\s/>])[^<>]*>`, 'giu');
const beginsWithBlock = new RegExp(`^</?(?:${blocks})(?=[\\s/>])`, 'iu');

/** Parts in which line breaks stay as they are. */
const kept = ['pre', 'script', 'style', 'textarea', 'svg'];

interface HtmlPart {
  readonly text: string;
  readonly isKept: boolean;
}

/** Divides HTML into parts that are kept and others. */
function partsOf(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  const start = new RegExp(`<(${kept.join('|')})(?=[\\s>])`, 'giu');
  let at = 0;
  for (let found = start.exec(html); found !== null; found = start.exec(html)) {
    const name = (found[1] ?? '').toLowerCase();
    const close = new RegExp(`</${name}\\s*>`, 'giu');
    close.lastIndex = start.lastIndex;
    if (close.exec(html) === null) break;
    parts.push({ text: html.slice(at, found.index), isKept: false });
    parts.push({ text: html.slice(found.index, close.lastIndex), isKept: true });
    at = close.lastIndex;
    start.lastIndex = at;
  }
  parts.push({ text: html.slice(at), isKept: false });
  return parts;
}

function paragraph(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  if (isEmbeddable(trimmed) && !/\s/u.test(trimmed)) return embedHtml(trimmed);
  if (beginsWithBlock.test(trimmed)) return trimmed;
  const lines = trimmed.split('\n').map((line) => line.trim());
  // An address alone in a line is embedded within a paragraph, too.
  if (lines.some((line) => isEmbeddable(line) && !/\s/u.test(line))) {
    const groups = lines.map((line) => (isEmbeddable(line) && !/\s/u.test(line) ? embedHtml(line) : `<p>${line}</p>`));
    return groups.join('\n');
  }
  const withBreaks = lines.map((line, i) =>
    i === lines.length - 1 || /<br\s*\/?>$/iu.test(line) ? line : `${line}<br>`,
  );
  return `<p>${withBreaks.join('\n')}</p>`;
}

/**
 * Makes paragraphs as WordPress does (`wpautop`): empty lines divide them, other line breaks stay breaks.
 * @param html the text of the classic editor
 */
export function autop(html: string): string {
  const text = html.replaceAll(/\r\n?/gu, '\n').replaceAll(/<br\s*\/?>\s{0,20}<br\s*\/?>/giu, '\n\n');
  return partsOf(text)
    .map(({ text: part, isKept }) => {
      if (isKept) return part;
      const spaced = part.replaceAll(blockTag, (tag, slash: string) => (slash === '' ? `\n\n${tag}` : `${tag}\n\n`));
      return spaced
        .split(/\n[^\S\n]*\n\s*/u)
        .map((piece) => paragraph(piece))
        .join('\n');
    })
    .join('\n');
}
