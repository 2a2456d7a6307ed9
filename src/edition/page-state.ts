/** The data in a page: the build writes it, the app starts from it, and the service worker caches it. */
import { escapeUnicode } from '../text/escape-unicode.ts';

/**
 * The data files that a page was rendered from, by their addresses. The page for unknown addresses, which hosts send at
 * any address, has its own address too.
 */
export type PageState = readonly (readonly [address: string, data: unknown])[];

/** The id of the element that holds the state. */
export const stateElementId = 'state';

/** The state as an element of the page: JSON in which no text can end the element. */
export function stateElement(state: PageState): string {
  const json = JSON.stringify(state).replace(/[<\u2028\u2029]/gu, escapeUnicode);
  return `<script type="application/json" id="${stateElementId}">${json}</script>`;
}

/** The part of `Document` that is used here. The service worker uses this file too, and has no type `Document`. */
interface QueryableDocument {
  readonly querySelector: (selectors: string) => { readonly textContent: string | null } | null;
}

const textOf = (page: QueryableDocument): string => page.querySelector(`#${stateElementId}`)?.textContent ?? '';

/** The state of a page; empty if the page has none. */
export function readState(page: QueryableDocument): PageState {
  const text = textOf(page);
  return text === '' ? [] : (JSON.parse(text) as PageState);
}

/**
 * Whether a document is the shell, which the service worker sends for pages that are not cached: its state is empty.
 */
export const isShell = (page: QueryableDocument): boolean => textOf(page) === '[]';
