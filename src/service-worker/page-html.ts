import { stateElementId } from '../edition/page-state.ts';
import { cachedAtAttribute } from './messages.ts';

/** The data that the worker reads from the HTML of a page. */
export interface ParsedPage {
  /** The page's script, as an address from the host's root. */
  readonly script: string;
  /** The data files that the page was rendered from, by their addresses below the base path, as JSON. */
  readonly files: readonly (readonly [address: string, json: string])[];
}

/** Reads a page. Undefined if it is not a page of an edition, such as a host's error page or a redirect page. */
export function parsePage(html: string): ParsedPage | undefined {
  const script = scriptIn(html);
  if (script === undefined) return undefined;
  const [, state = ''] = stateElement.exec(html) ?? [];
  return { script, files: filesIn(state) };
}

const stateElement = new RegExp(`<script type="application/json" id="${stateElementId}">([^<]*)</script>`, 'u');

/** The address of a page's module script, from the host's root. */
export const scriptIn = (html: string): string | undefined =>
  /<script type="module"[^>]*\ssrc="([^"]*\/assets\/[^"]+\.js)"/u.exec(html)?.[1]?.replaceAll('&amp;', '&');

function filesIn(state: string): [string, string][] {
  try {
    const pairs: unknown = JSON.parse(state);
    if (!Array.isArray(pairs)) return [];
    return pairs.flatMap((pair: unknown) =>
      Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], JSON.stringify(pair[1])]] : [],
    );
  } catch {
    return [];
  }
}

/**
 * Writes into a page when it was cached. The attribute is on the root element, which React doesn't hydrate.
 * @param cachedAt in milliseconds since 1970
 */
export const withCachedAt = (html: string, cachedAt: number): string =>
  html.replace('<html ', () => `<html ${cachedAtAttribute}="${new Date(cachedAt).toISOString()}" `);
