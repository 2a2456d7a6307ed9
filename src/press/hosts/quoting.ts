import { fromRoot } from './host-plan.ts';

/** A text in double quotes, as nginx and Caddy read it. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;

/** A regular expression that matches a text. */
export const regexOf = (text: string): string => text.replace(/[\\.*+?^${}()[\]|]/gu, '\\$&');

/** Writes an address below the base as nginx and Caddy compare it: from the root, decoded, quoted. */
export type QuoteAddress = (address: string) => string;

/** @param base the path that the edition is served under */
export const addressQuoter =
  (base: string): QuoteAddress =>
  (address) =>
    quoted(decodeURIComponent(fromRoot(base, address)));
