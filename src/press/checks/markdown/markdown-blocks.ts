import MarkdownIt, { type Token } from 'markdown-it';
import type { FieldPath, Position } from '../../copy/faults.ts';
import * as messages from '../../copy/messages/markdown.ts';
import { addFootnoteDefinitions, footnoteDefinition } from './footnote-definitions.ts';
import { MarkdownPlaces } from './markdown-places.ts';
import { pictureIn, pictureWithSpaces } from './markdown-picture.ts';
import { cellsOf } from './table-cells.ts';

/** The blocks of a Markdown text, as a JSON story has them. Their texts are not parsed yet. */
export interface MarkdownBlocks {
  readonly body: readonly unknown[];
  /** The places of blocks and of their texts, by their paths below `body`. */
  readonly places: MarkdownPlaces;
  /** What no story can show. It is in the body in another form, so that the rest is checked. */
  readonly faults: readonly { readonly position: Position; readonly message: string }[];
}

// CommonMark's blocks and GFM's tables. HTML is text, and there are no definitions of links.
const markdown = new MarkdownIt('commonmark', { html: false }).enable('table').disable('reference');
addFootnoteDefinitions(markdown);

/** Names of tokens for messages. */
const names: Readonly<Record<string, string>> = {
  blockquote: 'a quote',
  bullet_list: 'a list',
  ordered_list: 'a list',
  fence: 'code',
  code_block: 'code',
  heading: 'a heading',
  hr: 'a break',
  paragraph: 'another paragraph',
  table: 'a table',
};

/** A token with those inside it. */
interface TokenNode {
  readonly token: Token;
  readonly type: string;
  readonly children: TokenNode[];
}

/** Stands for the text of what can't be shown, so that it is no second fault. */
const placeholder = '…';

/** Splits a Markdown text into blocks. */
export function markdownBlocks(text: string): MarkdownBlocks {
  const places = new MarkdownPlaces(text);
  const faults: { position: Position; message: string }[] = [];
  const body: unknown[] = [];
  let hasHeading = false;

  const lineOf = ({ token }: TokenNode): number => token.map?.[0] ?? 0;
  const faultAt = (line: number, message: string, column?: number) => {
    const begin = column ?? Math.max(0, places.line(line).search(/\S/u));
    faults.push({ position: { line: line + 1, column: begin + 1 }, message });
  };

  /** The paragraphs in a block that can't be where it is. */
  const textsIn = (node: TokenNode): { content: string; line: number }[] => {
    const content = contentOf(node);
    const below = node.children.filter(({ type }) => type !== 'inline').flatMap(textsIn);
    return content === '' ? below : [{ content, line: lineOf(node) }, ...below];
  };

  const itemsOf = (list: TokenNode, path: FieldPath): object => {
    const items: unknown[] = [];
    const add = (content: string, line: number, below?: TokenNode) => {
      const own = [...path, 'items', items.length];
      places.add(own, line, content);
      places.add([...own, 'text'], line, content);
      items.push(content);
      if (below !== undefined) items.splice(-1, 1, { text: content, ...itemsOf(below, own) });
    };
    for (const item of list.children) {
      const [first, second, ...others] = item.children;
      const below = second !== undefined && isList(second) ? second : undefined;
      const misplaced = [...(below === undefined ? [second] : []), ...others].flatMap((one) => one ?? []);
      if (first === undefined || first.type === 'paragraph')
        add(first === undefined ? '' : contentOf(first), lineOf(first ?? item), below);
      else misplaced.unshift(first, ...(below === undefined ? [] : [below]));
      for (const one of misplaced) {
        faultAt(lineOf(one), messages.notInList(nameOf(one)));
        for (const { content, line } of textsIn(one)) add(content, line);
      }
    }
    return {
      items: items.length === 0 ? [placeholder] : items,
      ...(list.type === 'ordered_list' ? { ordered: true } : {}),
    };
  };

  const headingOf = (node: TokenNode, path: FieldPath): object => {
    const [content, written] = [contentOf(node), Number(node.token.tag.slice(1))];
    places.add([...path, 'text'], lineOf(node), content);
    const level = written === 2 || !hasHeading ? 2 : 3;
    if (written === 1 || written > 3) faultAt(lineOf(node), messages.headingLevel(written, level, content));
    hasHeading ||= written <= 2;
    const used = written === 1 || written > 3 ? level : written;
    return { type: 'heading', text: content, ...(used === 2 ? {} : { level: used }) };
  };

  const quoteOf = ({ children }: TokenNode, path: FieldPath): object => {
    const paragraphs = children.flatMap((child) => {
      if (child.type !== 'paragraph') faultAt(lineOf(child), messages.notInQuote(nameOf(child)));
      return textsIn(child);
    });
    const texts = paragraphs.map(({ content }) => content);
    const cite = texts.length > 1 ? /^(?:—|--)\s*(.+)$/su.exec(texts.at(-1) ?? '')?.[1] : undefined;
    for (const [i, { content, line }] of paragraphs.entries()) {
      if (i === 0) places.add([...path, 'text'], line, content);
      places.add([...path, 'text', i], line, content);
      if (cite !== undefined) places.add([...path, 'cite'], line, cite);
    }
    const quoted = cite === undefined ? texts : texts.slice(0, -1);
    const text = quoted.length > 1 ? quoted : (quoted[0] ?? placeholder);
    return { type: 'quote', text, ...(cite === undefined ? {} : { cite }) };
  };

  const tableOf = ({ token, children }: TokenNode, path: FieldPath): object => {
    const rows = children.flatMap(({ children: parts }) => parts);
    const [head = [], ...cells] = rows.map((row) => row.children.map(contentOf));
    for (const [i, row] of rows.entries()) {
      const line = lineOf(row);
      const written = cellsOf(places.line(line));
      const own = i === 0 ? [...path, 'head'] : [...path, 'rows', i - 1];
      places.add(own, line);
      for (const [j, { text: cell, column }] of written.entries()) places.add([...own, j], line, cell, column);
      if (written.length !== head.length)
        faultAt(line, messages.wrongCells(written.length, head.length), written[head.length]?.column);
    }
    if (cells.length === 0) faultAt(token.map?.[0] ?? 0, messages.noRows);
    return {
      type: 'table',
      ...(head.every((cell) => cell === '') ? {} : { head }),
      rows: cells.length === 0 ? [head.map(() => placeholder)] : cells,
    };
  };

  const paragraphOf = (node: TokenNode, path: FieldPath): unknown => {
    const content = contentOf(node);
    const [image, line] = [pictureIn(content), lineOf(node)];
    const misread = image === undefined ? pictureWithSpaces(content) : undefined;
    if (misread !== undefined) faultAt(line, messages.spacesInPicture(misread.src));
    const shown = image ?? misread;
    if (shown === undefined) places.add(path, line, content);
    else places.add([...path, 'caption'], line, shown.caption);
    return shown ?? content;
  };

  const codeOf = ({ token }: TokenNode): object => {
    const language = token.info.trim().split(/\s/u)[0] ?? '';
    return { type: 'code', text: token.content.replace(/\n$/u, ''), ...(language === '' ? {} : { language }) };
  };

  const blockOf = (node: TokenNode, path: FieldPath): unknown => {
    places.add(path, lineOf(node));
    if (node.type === 'paragraph') return paragraphOf(node, path);
    if (node.type === 'heading') return headingOf(node, path);
    if (isList(node)) return { type: 'list', ...itemsOf(node, path) };
    if (node.type === 'blockquote') return quoteOf(node, path);
    if (node.type === 'fence' || node.type === 'code_block') return codeOf(node);
    if (node.type === 'hr') return { type: 'break' };
    if (node.type === 'table') return tableOf(node, path);
    faultAt(lineOf(node), messages.cannotShow(node.type));
    return placeholder;
  };

  const notes: Token[] = [];
  for (const node of treeOf(markdown.parse(text, {}), notes)) body.push(blockOf(node, [body.length]));
  const items: Record<string, string> = {};
  for (const { info: name, content, map, meta } of notes) {
    const line = map?.[0] ?? 0;
    if (Object.hasOwn(items, name)) faultAt(line, messages.footnoteTwice(name));
    if (typeof meta?.['second'] === 'number') faultAt(meta['second'], messages.longFootnote);
    places.add([body.length, 'items', name], line, content);
    Object.defineProperty(items, name, { value: content, enumerable: true, configurable: true });
  }
  if (notes.length > 0) body.push({ type: 'footnotes', items });
  return { body, places, faults };
}

const isList = ({ type }: TokenNode): boolean => type === 'bullet_list' || type === 'ordered_list';
const nameOf = ({ type }: TokenNode): string => names[type] ?? type;

/** The text of a paragraph, a heading or a cell, as it is written. */
const contentOf = ({ children }: TokenNode): string =>
  children.find(({ type }) => type === 'inline')?.token.content ?? '';

/** @param notes the footnotes are added to these, wherever they stand */
function treeOf(tokens: readonly Token[], notes: Token[]): TokenNode[] {
  const root: TokenNode[] = [];
  const open = [root];
  for (const token of tokens) {
    if (token.type === footnoteDefinition) {
      notes.push(token);
      continue;
    }
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const node: TokenNode = { token, type: token.type.replace(/_open$/u, ''), children: [] };
    open.at(-1)?.push(node);
    if (token.nesting === 1) open.push(node.children);
  }
  return root;
}
