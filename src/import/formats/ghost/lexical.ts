import { isObject, objectsOf, stringOf } from '../json/read-json.ts';
import type { JsonObject } from '../json/read-json.ts';
import { escapeHtml } from '../values/html.ts';
import { cardHtml } from './cards.ts';

/** Formats of a text, by the bit that says it. */
const formats: readonly (readonly [bit: number, tag: string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];

const simple: Readonly<Record<string, string>> = {
  paragraph: 'p',
  quote: 'blockquote',
  'extended-quote': 'blockquote',
  aside: 'blockquote',
  listitem: 'li',
};

function textHtml(node: JsonObject): string {
  const format = Number(node['format']) || 0;
  const text = typeof node['text'] === 'string' ? escapeHtml(node['text']) : '';
  return formats.reduce((html, [bit, tag]) => ((format & bit) === 0 ? html : `<${tag}>${html}</${tag}>`), text);
}

function nodeHtml(node: JsonObject, lost: (name: string) => void): string {
  const type = stringOf(node['type']) ?? '';
  const inner = (): string =>
    objectsOf(node['children'])
      .map((child) => nodeHtml(child, lost))
      .join('');
  if (type.endsWith('text') && typeof node['text'] === 'string') return textHtml(node);
  if (type === 'linebreak') return '<br>';
  const tag = simple[type];
  if (tag !== undefined) return `<${tag}>${inner()}</${tag}>`;
  if (type.endsWith('heading')) {
    const level = /^h[1-6]$/u.exec(stringOf(node['tag']) ?? '')?.[0] ?? 'h2';
    return `<${level}>${inner()}</${level}>`;
  }
  if (type === 'list') {
    const list = node['listType'] === 'number' || node['tag'] === 'ol' ? 'ol' : 'ul';
    return `<${list}>${inner()}</${list}>`;
  }
  if (type.endsWith('link')) return `<a href="${escapeHtml(stringOf(node['url']) ?? '')}">${inner()}</a>`;
  const card = cardHtml(type, node);
  if (card === undefined) lost(type);
  return card ?? inner();
}

/**
 * The HTML of a text of Ghost's present editor.
 * @param lost is told the kinds of what is unknown
 */
export function lexicalHtml(json: string, lost: (name: string) => void): string | undefined {
  try {
    const value = JSON.parse(json) as JsonObject;
    const root = isObject(value['root']) ? value['root'] : undefined;
    return (
      root &&
      objectsOf(root['children'])
        .map((child) => nodeHtml(child, lost))
        .join('\n')
    );
  } catch {
    lost('lexical');
    return undefined;
  }
}
