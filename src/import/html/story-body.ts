import type { Root } from 'hast';
import type { BlockFile } from '../../press/blocks/block-file.ts';
import type { Loss } from '../loss.ts';
import { isUnsafe, linkAddress } from './addresses.ts';
import { capDepth } from './cap-depth.ts';
import { findFootnotes, noFootnotes, type Footnotes } from './footnotes.ts';
import { attribute, textBelow, type Element, type HtmlNode } from './nodes.ts';
import { plainRuns, type Run } from './inline/runs.ts';
import { OneLine, Paragraphs } from './inline/sinks.ts';
import { textsOf } from './quotes.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { walk } from './walk.ts';
import type { Walker } from './walker.ts';
import { readText, writeRuns } from './inline/write-runs.ts';

export interface BodyOptions {
  /** The address of the page: links and pictures are resolved against it. */
  readonly base?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** What losses call the text: `body`. */
  readonly place: string;
  /** Makes an address of a link that is relative and has no base; undefined if there is none. */
  readonly resolve?: ((href: string) => string | undefined) | undefined;
}

/** A story's blocks, and what its text had that they can't hold. */
export interface StoryBody {
  readonly body: BlockFile[];
  readonly losses: Loss[];
}

/** How much of an element's text a loss shows. */
const mostShown = 120;

/** Makes the blocks of a story of an HTML tree. Only what is known gets through: no script, no style, no handler. */
export function storyBody(root: Root, options: BodyOptions): StoryBody {
  const { root: tree, cut } = capDepth(root);
  const footnotes = findFootnotes(tree);
  const { walker, losses } = makeWalker(tree, options, footnotes);
  if (cut !== undefined)
    losses.push({ element: 'nesting', made: 'text', place: options.place, text: cut.slice(0, mostShown) });
  const blocks = walker.blocks(tree.children);
  const body = tidyBlocks(blocks, walker.levels);
  const items = Object.fromEntries(
    [...footnotes.texts].map(([name, element]) => [name, walker.inline(element.children)] as const),
  );
  const kept = signedFootnotes(body, items);
  return { body: kept, losses: onceEach(losses) };
}

/** The text of an HTML tree as one line with inline markup, for standfirsts and captions. */
export function inlineText(root: Root, options: BodyOptions): string {
  const { root: tree } = capDepth(root);
  const { walker } = makeWalker(tree, options, noFootnotes);
  return walker.inline(tree.children, []);
}

function makeWalker(tree: Root, { base, place, resolve }: BodyOptions, footnotes: Footnotes) {
  const losses: Loss[] = [];
  let done = 0;
  const lose: Walker['lose'] = (element, made, text, isFurniture) => {
    losses.push({
      element,
      made,
      ...(isFurniture === true ? { isFurniture } : {}),
      place: `${place}, block ${done + 1}`,
      text: text.replaceAll(/\s+/gu, ' ').trim().slice(0, mostShown),
    });
  };
  const write = (runs: readonly Run[]): string => {
    const { text, lost } = writeRuns(runs);
    // The words are there: only their look is lost.
    for (const mark of lost) lose(mark, 'text', runs.map((run) => run.text).join(''), mark !== 'link');
    return text;
  };
  let depth = 0;
  const walker: Walker = {
    base,
    length: textBelow(tree).length,
    footnotes,
    levels: new Map(),
    lose,
    blocks(nodes) {
      const sink = new Paragraphs((runs) => {
        if (depth === 1) done += 1;
        return write(runs);
      });
      depth += 1;
      walk(nodes, { marks: [] }, sink, walker);
      sink.end();
      depth -= 1;
      return sink.blocks;
    },
    inline(nodes: readonly HtmlNode[], hoisted?: BlockFile[]) {
      const sink = new OneLine((blocks) => {
        if (hoisted !== undefined) hoisted.push(...blocks);
        else for (const block of blocks) sink.runs.push(...runsOf(block, lose));
      });
      walk(nodes, { marks: [] }, sink, walker);
      return write(sink.runs);
    },
    link: (element) => linkOf(element, base, resolve, lose),
  };
  return { walker, losses };
}

/** What stands in a text that has no room for blocks: their words, without their form. */
function runsOf(block: BlockFile, lose: Walker['lose']): Run[] {
  const runs = textsIn(block).flatMap((text) => [space, ...text, space]);
  if (typeof block === 'string' || block.type === 'heading') return runs;
  if (runs.length > 0) lose(block.type, 'text', plainRuns(runs));
  else lose(block.type, 'dropped', 'url' in block ? block.url : 'src' in block ? block.src : '');
  return runs;
}

const space: Run = { text: ' ', marks: [] };

/** The texts of a block, one after the other. What is shown or played has none. */
function textsIn(block: BlockFile): Run[][] {
  if (typeof block === 'string') return [readText(block)];
  switch (block.type) {
    case 'heading':
    case 'note':
      return [readText(block.text)];
    case 'quote':
    case 'pullquote':
      return [...[block.text].flat(), block.cite ?? ''].filter((text) => text !== '').map(readText);
    case 'list':
      return textsOf(block.items).map(readText);
    case 'table':
      return [block.head ?? [], ...block.rows].map((cells) => readText(cells.filter((cell) => cell !== '').join(' ')));
    case 'code':
      return [[{ text: block.text, marks: ['code'] }]];
    case 'box':
      return [readText(block.title), ...block.body.flatMap(textsIn)];
    default:
      return [];
  }
}

function linkOf(
  element: Element,
  base: string | undefined,
  resolve: BodyOptions['resolve'],
  lose: Walker['lose'],
): string | undefined {
  const href = (attribute(element, 'href') ?? '').trim();
  const text = textBelow(element);
  if (href === '' || href.startsWith('#')) return undefined;
  const address = linkAddress(href, base) ?? resolve?.(href);
  if (address !== undefined) return address;
  // A number that can be called, and a place in the page, stand in the text already.
  const isHarmless = isUnsafe(href) || text === '' || /^tel:|^sms:|^whatsapp:/iu.test(href);
  lose('a', 'text', href, isHarmless);
  return undefined;
}

/** Puts the footnotes that have a sign at the end. */
function signedFootnotes(body: readonly BlockFile[], items: Readonly<Record<string, string>>): BlockFile[] {
  const written = JSON.stringify(body);
  const signed = Object.entries(items).filter(([name, text]) => written.includes(`[^${name}]`) && text !== '');
  return signed.length === 0 ? [...body] : [...body, { type: 'footnotes', items: Object.fromEntries(signed) }];
}

function onceEach(losses: readonly Loss[]): Loss[] {
  const seen = new Set<string>();
  return losses.filter(({ element, made, text }) => {
    const key = `${element} ${made} ${text}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
