import { isObject, stringOf } from '../json/read-json.ts';
import type { Json } from '../json/read-json.ts';
import { escapeHtml } from '../values/html.ts';
import { cardHtml } from './cards.ts';

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

const tagOf = (value: Json | undefined, other: string): string =>
  /^[a-z][a-z0-9]*$/iu.exec(stringOf(value) ?? '')?.[0] ?? other;

/** The start tag of a markup: `["a", ["href", "https://…"]]`. */
function startTag(markup: readonly Json[]): string {
  const attributes = listOf(markup[1]);
  const at = attributes.indexOf('href');
  const href = at === -1 ? undefined : stringOf(attributes[at + 1]);
  return `<${tagOf(markup[0], 'span')}${href === undefined ? '' : ` href="${escapeHtml(href)}"`}>`;
}

/** A line: pieces of text that open and close markups. */
function markersHtml(markers: Json | undefined, markups: readonly Json[], atoms: readonly Json[]): string {
  const open: string[] = [];
  return listOf(markers)
    .map((marker) => {
      const [kind, opened, closed, value] = listOf(marker);
      const starts = listOf(opened).map((number) => {
        const markup = listOf(markups[Number(number)]);
        open.push(tagOf(markup[0], 'span'));
        return startTag(markup);
      });
      const atom = listOf(atoms[Number(value)]);
      const isBreak = atom[0] === 'soft-return';
      const text =
        kind === 1
          ? isBreak
            ? '<br>'
            : escapeHtml(stringOf(atom[1]) ?? '')
          : escapeHtml(typeof value === 'string' ? value : '');
      const ends = Array.from({ length: Math.min(Number(closed) || 0, open.length) }, () => `</${open.pop()}>`);
      return `${starts.join('')}${text}${ends.join('')}`;
    })
    .join('');
}

/**
 * The HTML of a text of Ghost's former editor.
 * @param lost is told the kinds of what is unknown
 */
export function mobiledocHtml(json: string, lost: (name: string) => void): string | undefined {
  let value: Json;
  try {
    value = JSON.parse(json) as Json;
  } catch {
    lost('mobiledoc');
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const [markups, atoms, cards] = [listOf(value['markups']), listOf(value['atoms']), listOf(value['cards'])];
  return listOf(value['sections'])
    .map((section) => {
      const [kind, second, third] = listOf(section);
      if (kind === 1) return `<${tagOf(second, 'p')}>${markersHtml(third, markups, atoms)}</${tagOf(second, 'p')}>`;
      if (kind === 2) return `<figure><img src="${escapeHtml(stringOf(second) ?? '')}" alt=""></figure>`;
      if (kind === 3) {
        const items = listOf(third).map((item) => `<li>${markersHtml(item, markups, atoms)}</li>`);
        return `<${tagOf(second, 'ul')}>${items.join('')}</${tagOf(second, 'ul')}>`;
      }
      const [name, payload] = listOf(cards[Number(second)]);
      const html = kind === 10 ? cardHtml(stringOf(name) ?? '', isObject(payload) ? payload : {}) : undefined;
      if (html === undefined) lost(stringOf(name) ?? 'section');
      return html ?? '';
    })
    .join('\n');
}
