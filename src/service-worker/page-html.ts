import { dataFolder } from '../edition/addresses.ts';
import { pageFiles } from '../edition/page-files.ts';
import { rootElementId } from '../edition/page-elements.ts';
import { stateElementId } from '../edition/page-state.ts';
import { isGoodData } from './data-schemas.ts';
import { cachedAtAttribute } from './messages.ts';
import { isHtml } from './response-kind.ts';

/** The data that the worker reads from the HTML of a page. */
export interface ParsedPage {
  /** The page's script, as an address from the host's root. */
  readonly script: string;
  /** The data files that the page was rendered from, by their addresses below the base path. */
  readonly files: readonly (readonly [address: string, data: unknown])[];
}

/**
 * Reads a page.
 * @returns undefined if it is not a whole page of an edition, such as a host's error page, or a page that was cut off
 */
export function parsePage(html: string): ParsedPage | undefined {
  const script = scriptIn(html);
  const state = stateElement.exec(html);
  // The state follows everything that is painted, and structured data follows the state.
  if (script === undefined || state === null || !html.includes('</html>', state.index)) return undefined;
  const files = filesIn(state[1] ?? '');
  return files === undefined ? undefined : { script, files };
}

/** Whether a page has all data of the page at an address, and the app can use it. */
export function hasGoodData(address: string, { files }: ParsedPage): boolean {
  const there = new Set(files.map(([file]) => file));
  return (
    pageFiles(address)?.every((file) => there.has(file)) === true &&
    files.every(([file, data]) => isGoodData(file, data))
  );
}

/**
 * Whether the data of a page is of another format, whose files have other addresses: the page is of an edition that was
 * deployed before its worker became active, or of one before this. The app of that edition knows whether it is right.
 */
export const isOfOtherFormat = ({ files }: ParsedPage): boolean =>
  files.length > 0 && files.every(([file]) => !file.startsWith(dataFolder));

const stateElement = new RegExp(`<script type="application/json" id="${stateElementId}">([^<]*)</script>`, 'u');

/** The address of a page's module script, from the host's root. */
export const scriptIn = (html: string): string | undefined =>
  /<script type="module"[^>]*\ssrc="([^"]*\/assets\/[^"]+\.js)"/u.exec(html)?.[1]?.replaceAll('&amp;', '&');

function filesIn(state: string): [string, unknown][] | undefined {
  try {
    const pairs: unknown = JSON.parse(state);
    if (!Array.isArray(pairs)) return undefined;
    return pairs.flatMap((pair: unknown) =>
      Array.isArray(pair) && typeof pair[0] === 'string' ? [[pair[0], pair[1]]] : [],
    );
  } catch {
    return undefined;
  }
}

/**
 * Whether a response begins like a page of an edition. This reads up to the heading, since browsers paint nothing
 * before it that can be read. It does not wait for the rest.
 */
export async function beginsAsPage(response: Response): Promise<boolean> {
  if (!isHtml(response) || response.body === null) return false;
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let html = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return false;
      html += decoder.decode(value, { stream: true });
      const root = html.indexOf(`id="${rootElementId}"`);
      if (root !== -1 && html.includes('</h1>', root)) return true;
    }
  } catch {
    return false;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * Writes into a page when it was cached. The attribute is on the root element, which React doesn't hydrate.
 * @param cachedAt in milliseconds since 1970
 */
export const withCachedAt = (html: string, cachedAt: number): string =>
  html.replace('<html ', () => `<html ${cachedAtAttribute}="${new Date(cachedAt).toISOString()}" `);
