/** Texts of stories that stand in the page's data. */
import type { Root } from 'hast';
import { inlineElements, isElement, textBelow } from '../html/nodes.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { Loss } from '../loss.ts';
import { lettersOf } from './letters.ts';
import { isDescribed, textOfField, valuesOf, type Described } from './json-ld.ts';

export interface DataArticle {
  readonly body: Root;
  readonly losses: readonly Loss[];
}

/** A text that the page has for machines alone, paragraph by paragraph. */
export function dataArticle(written: string): DataArticle {
  const html = /&lt;(?:p|br|div|h\d)\b/iu.test(written) ? unescaped(written) : written;
  if (/<(?:p|br)\b/iu.test(html)) return { body: parseHtml(html, 'fragment').root, losses: [] };
  const children = html.split(/\s*\n\s*/u).flatMap((part): Root['children'] => {
    const { root } = parseHtml(part, 'fragment');
    if (root.children.some((node) => isElement(node) && !inlineElements.has(node.tagName))) return root.children;
    const text = textBelow(root);
    return text === ''
      ? []
      : [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }];
  });
  return { body: { type: 'root', children }, losses: [] };
}

/** Some systems write their markup as text. */
const unescaped = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The text of an article as the page's data have it, with the markup in it. */
export const writtenIn = (thing: Described | undefined): string =>
  valuesOf(thing, 'articleBody')
    .filter((value) => typeof value === 'string')
    .join('\n');

interface DataPart {
  readonly headline: string | undefined;
  readonly body: Root;
}

/** Fewer entries than this are no live blog. */
const leastUpdates = 2;

/**
 * The entries of a live blog in the order of the page: their headings, then their texts, after the story's own text.
 * @param shown the text that readers see
 * @returns undefined if the story is no live blog, its data have no texts of entries, or the page shows most of them
 */
export function liveUpdates(thing: Described | undefined, shown: string): DataArticle | undefined {
  const children = valuesOf(thing, 'liveBlogUpdate').flatMap((update): DataPart[] => {
    if (!isDescribed(update)) return [];
    const { body } = dataArticle(writtenIn(update));
    if (textBelow(body) === '') return [];
    const headline = textOfField(update, 'headline') ?? textOfField(update, 'name');
    return [{ headline, body }];
  });
  if (children.length < leastUpdates) return undefined;
  const letters = lettersOf(shown);
  const isShown = ({ body }: DataPart) => letters.includes(lettersOf(textBelow(body)).slice(0, 60));
  if (children.filter(isShown).length > children.length * 0.8) return undefined;
  const nodes = children.flatMap(({ headline, body }): Root['children'] => [
    ...(headline === undefined
      ? []
      : [
          {
            type: 'element' as const,
            tagName: 'h2',
            properties: {},
            children: [{ type: 'text' as const, value: headline }],
          },
        ]),
    ...body.children,
  ]);
  return { body: { type: 'root', children: [...dataArticle(writtenIn(thing)).body.children, ...nodes] }, losses: [] };
}
