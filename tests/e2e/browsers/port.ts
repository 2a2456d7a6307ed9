/**
 * What the tests ask of a browser, whichever it is. Everything that can be done inside a page is
 * done there (see reader.ts), so that a browser has little to bring, and all do the same.
 */

/** What goes into a page and comes out of it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface Tab {
  /** Loads an address, until its `load` event. */
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs a function in the page; it sees nothing but what it is given. */
  readonly evaluate: <A extends readonly Json[], R>(run: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
  /** Moves the pointer to a point of the window, in CSS pixels, and presses its main button. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Key = 'Tab' | 'Space' | 'Escape' | 'ArrowRight' | ']' | '?' | 't';

/** A browser that runs, with a profile of its own. */
export interface Running {
  /** The first of its tabs; it is there as long as the browser is. */
  readonly tab: Tab;
  /** One more, in front of all others; it may be a window. */
  readonly newTab: () => Promise<Tab>;
  readonly stop: () => Promise<void>;
}

/** As its reader has set it up: without scripts, with nothing kept for sites, or with the reader's own few colours. */
export type SetUp = 'usual' | 'without scripts' | 'keeps nothing' | 'forced colours';

export interface Browser {
  readonly name: string;
  /** The ways it can be set up: not every browser has a setting for forced colours. */
  readonly setUps: readonly SetUp[];
  readonly start: (setUp: SetUp) => Promise<Running>;
}

/** The window of every tab, in CSS pixels; a browser may take its own bars off the height. */
export const viewport = { width: 1280, height: 560 };

/**
 * @param run runs a source text in a page, and gives its value, or what its promise comes to
 * @returns what runs functions there: as texts, since a browser is another process
 */
export const evaluateBy = (run: (source: string) => Promise<unknown>): Tab['evaluate'] =>
  async function evaluate<A extends readonly Json[], R>(called: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    // Where a page runs no scripts no promise is ever kept: there is one only where the function makes it.
    const text = await run(
      `(() => { const write = (value) => JSON.stringify({ value }); const value = (${called.toString()})(...${JSON.stringify(args)}); return value instanceof Promise ? value.then(write) : write(value); })()`,
    );
    return (JSON.parse(String(text)) as { value: Awaited<R> }).value;
  };

/** Milliseconds that a browser may take to start on a machine that has other things to do: a guard against hanging, no measure. */
export const patience = 120_000;
