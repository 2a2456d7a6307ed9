import type { Root } from 'hast';
import { htmlTree } from '../html-tree.ts';
import type { Loss } from '../loss.ts';
import { limitNesting } from './limit-nesting.ts';

/**
 * Parses HTML as browsers do, without running anything.
 * @param kind a whole page, or a part of one
 * @returns the tree, and whether elements were left out because they are nested too deep
 */
export function parseHtml(text: string, kind: 'page' | 'fragment'): { readonly root: Root; readonly isCut: boolean } {
  const { html, isCut } = limitNesting(text.replaceAll(openFrame, '<iframe$1></iframe>'));
  return { root: htmlTree(html, kind), isCut };
}

/** Only where scripts run, a frame in `noscript` that ends with a slash does not swallow the page after it. */
const openFrame = /<iframe\b([^<>]*)\/>(?=\s*<\/noscript)/giu;

/** What the report says of a file of which elements were left out. */
export const nestingLosses = (isCut: boolean, place: string): Loss[] =>
  isCut ? [{ element: 'nesting', made: 'text', place, text: 'elements nested deeper than any page needs' }] : [];
