/** What the worker reads in a page of the edition. */
export interface PageText {
  /** The script by which the page is taken over, as an address from the host's root. */
  readonly script: string;
  /** The data files that the page was made of, by their addresses below the base. */
  readonly files: readonly (readonly [address: string, text: string])[];
}

/** @returns undefined where it is no page of an edition: what a host says instead, or a page that only leads on */
export function readPage(html: string): PageText | undefined {
  const script = scriptIn(html);
  if (script === undefined) return undefined;
  const [, state = ''] = /<script type="application\/json" id="state">([^<]*)<\/script>/u.exec(html) ?? [];
  return { script, files: filesIn(state) };
}

export const scriptIn = (html: string): string | undefined =>
  /<script type="module"[^>]*\ssrc="([^"]*\/assets\/[^"]+\.js)"/u.exec(html)?.[1];

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
 * A page, or the shell, that says of itself since when it has been kept, for the script that takes
 * it over. It stands on the root element, outside of all that is compared then.
 * @param at in milliseconds
 */
export const asKept = (html: string, at: number): string =>
  html.replace('<html ', () => `<html data-kept="${new Date(at).toISOString()}" `);
