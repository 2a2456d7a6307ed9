/**
 * The interface of a browser for the tests. Everything that can run inside a page runs there (see
 * reader.ts), so that each browser needs little code and all behave the same.
 */

/** Values that are passed into a page and back. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface Tab {
  /** Loads an address, until its `load` event. */
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs a function in the page. It can use only its arguments. */
  readonly evaluate: <A extends readonly Json[], R>(run: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
  /** Clicks with the main button at a point of the window, in CSS pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Key = 'Tab' | 'Space' | 'Escape' | 'ArrowRight' | ']' | '?' | 't';

/** A running browser with its own profile. */
export interface Running {
  /** The first tab. It stays open until the browser stops. */
  readonly tab: Tab;
  /** Opens another tab or window in front of the others. */
  readonly newTab: () => Promise<Tab>;
  readonly stop: () => Promise<void>;
}

/** Browser settings: default, scripts off, all storage blocked, or forced colours. */
export type SetUp = 'usual' | 'without scripts' | 'keeps nothing' | 'forced colours';

export interface Browser {
  readonly name: string;
  /** The settings that it supports. Not every browser has forced colours. */
  readonly setUps: readonly SetUp[];
  readonly start: (setUp: SetUp) => Promise<Running>;
}

/** The window size of every tab, in CSS pixels. A browser may subtract its own bars from the height. */
export const viewport = { width: 1280, height: 560 };

/**
 * @param run runs source text in a page and returns its value, or what its promise resolves to
 * @returns runs a function in a page. The function is sent as text, because the browser is another process
 */
export const evaluateBy = (run: (source: string) => Promise<unknown>): Tab['evaluate'] =>
  async function evaluate<A extends readonly Json[], R>(called: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    // In a page without scripts no promise is resolved, so one is awaited only if the function returns one.
    const call = `(${called.toString()})(...${JSON.stringify(args)})`;
    const text = await run(`(() => {
      const write = (value) => JSON.stringify({ value });
      const value = ${call};
      return value instanceof Promise ? value.then(write) : write(value);
    })()`);
    return (JSON.parse(String(text)) as { value: Awaited<R> }).value;
  };

/** Milliseconds that a browser may take to start on a busy machine. Guards against hanging. */
export const patience = 120_000;
