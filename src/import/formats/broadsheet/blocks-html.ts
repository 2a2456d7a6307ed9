import { tagHtml } from '../values/tag-html.ts';
import MarkdownIt from 'markdown-it';
import { isObject, objectsOf, stringOf, stringsOf } from '../json/read-json.ts';
import type { Json, JsonObject } from '../json/read-json.ts';
import { escapeHtml } from '../values/html.ts';

const markdown = new MarkdownIt({ html: false });

/** A text with inline markup as HTML. */
export const inlineHtml = (text: string | undefined): string =>
  text === undefined
    ? ''
    : markdown
        .renderInline(text)
        .replaceAll(/\^([^\s^<>]{1,80})\^/gu, '<sup>$1</sup>')
        .replaceAll(/(?<!~)~([^\s~<>]{1,80})~(?!~)/gu, '<sub>$1</sub>')
        .replaceAll(/\[\^([\w-]{1,40})\]/gu, '<sup><a href="#fn-$1">$1</a></sup>');

function captionHtml(block: JsonObject): string {
  const words = [stringOf(block['caption']), stringOf(block['credit'])].filter((one) => one !== undefined);
  return words.length === 0 ? '' : `<figcaption>${inlineHtml(words.join(' '))}</figcaption>`;
}

const imageHtml = (block: JsonObject): string =>
  tagHtml(
    'figure',
    {},
    tagHtml('img', { src: stringOf(block['src']), alt: stringOf(block['alt']) ?? '' }, undefined) + captionHtml(block),
  );

function listHtml(block: JsonObject): string {
  const tag = block['ordered'] === true ? 'ol' : 'ul';
  const items = Array.isArray(block['items']) ? (block['items'] as readonly Json[]) : [];
  const lines = items.map((item) =>
    isObject(item)
      ? `<li>${inlineHtml(stringOf(item['text']))}${item['items'] === undefined ? '' : listHtml(item)}</li>`
      : `<li>${inlineHtml(stringOf(item))}</li>`,
  );
  return `<${tag}>${lines.join('')}</${tag}>`;
}

function tableHtml(block: JsonObject): string {
  const cells = (row: Json, tag: string): string =>
    stringsOfRow(row)
      .map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`)
      .join('');
  const rows = Array.isArray(block['rows']) ? (block['rows'] as readonly Json[]) : [];
  const head =
    block['head'] === undefined || block['head'] === null
      ? ''
      : `<thead><tr>${cells(block['head'], 'th')}</tr></thead>`;
  const caption = stringOf(block['caption']);
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
  const title = caption === undefined ? '' : `<caption>${inlineHtml(caption)}</caption>`;
  return `<table>${title}${head}<tbody>${body}</tbody></table>`;
}

/** The cells of a row: empty ones keep their place. */
const stringsOfRow = (row: Json): string[] =>
  Array.isArray(row) ? (row as readonly Json[]).map((cell) => (cell === null ? '' : (stringOf(cell) ?? ''))) : [];

function quoteHtml(block: JsonObject): string {
  const cite = stringOf(block['cite']);
  const paragraphs = stringsOf(block['text']).map((text) => `<p>${inlineHtml(text)}</p>`);
  const source = cite === undefined ? '' : `<cite>${inlineHtml(cite)}</cite>`;
  return `<blockquote>${paragraphs.join('')}${source}</blockquote>`;
}

function playerHtml(kind: 'audio' | 'video', block: JsonObject): string {
  const poster = kind === 'video' ? stringOf(block['poster']) : undefined;
  const attributes = { src: stringOf(block['src']), title: stringOf(block['title']), poster, controls: true } as const;
  return `<figure>${tagHtml(kind, attributes, '')}${captionHtml(block)}</figure>`;
}

function footnotesHtml(block: JsonObject): string {
  const items = isObject(block['items']) ? block['items'] : {};
  const notes = Object.entries(items).map(
    ([key, text]) => `<li id="fn-${escapeHtml(key)}">${inlineHtml(stringOf(text))}</li>`,
  );
  return `<section class="footnotes"><ol>${notes.join('')}</ol></section>`;
}

const kinds: Readonly<Record<string, (block: JsonObject) => string>> = {
  heading: (block) =>
    block['level'] === 3
      ? `<h3>${inlineHtml(stringOf(block['text']))}</h3>`
      : `<h2>${inlineHtml(stringOf(block['text']))}</h2>`,
  quote: quoteHtml,
  pullquote: (block) => quoteHtml(block).replace('<blockquote>', '<blockquote class="pullquote">'),
  list: listHtml,
  image: imageHtml,
  gallery: (block) =>
    `<figure class="wp-block-gallery">${objectsOf(block['images'])
      .map((one) => imageHtml(one))
      .join('')}</figure>`,
  table: tableHtml,
  box: (block) =>
    `<aside><h2>${inlineHtml(stringOf(block['title']))}</h2>${blocksHtml(block['body'], () => undefined)}</aside>`,
  note: (block) => `<aside><p>${inlineHtml(stringOf(block['text']))}</p></aside>`,
  embed: (block) =>
    `<figure>${tagHtml('iframe', { src: stringOf(block['url']), title: stringOf(block['title']) }, '')}</figure>`,
  video: (block) => playerHtml('video', block),
  audio: (block) => playerHtml('audio', block),
  code: (block) => `<pre><code>${escapeHtml(stringOf(block['text']) ?? '')}</code></pre>`,
  break: () => '<hr>',
  footnotes: footnotesHtml,
};

/**
 * The HTML of a story's blocks.
 * @param lost is told the types of blocks that are unknown
 */
export function blocksHtml(body: Json | undefined, lost: (type: string) => void): string {
  const blocks = Array.isArray(body) ? (body as readonly Json[]) : [];
  return blocks
    .map((block) => {
      if (typeof block === 'string') return `<p>${inlineHtml(block)}</p>`;
      const type = isObject(block) ? (stringOf(block['type']) ?? '') : '';
      const html = isObject(block) && Object.hasOwn(kinds, type) ? kinds[type]?.(block) : undefined;
      if (html === undefined) lost(type);
      return html ?? '';
    })
    .join('\n');
}
