import { createHash } from 'node:crypto';
import { trustedTypesPolicy } from '../../edition/trusted-types.ts';

/** Hashes of what stands in every page between its own tags, as a content policy names them. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** A data block, such as the page's state, is never run, and needs no leave to be there. */
const runs = (attributes: string): boolean =>
  !/\ssrc\s*=/iu.test(attributes) && !/\stype\s*=\s*["']?(?!module\b|text\/javascript\b)[^"'\s>]/iu.test(attributes);

/**
 * The hashes of a page's own styles and scripts.
 * @param html the template, or a page made of it: stories bring neither styles nor scripts
 */
export function inlineHashes(html: string): InlineHashes {
  const contents = (element: 'script' | 'style') =>
    [...html.matchAll(new RegExp(`<${element}(\\s[^>]*)?>([^]*?)</${element}>`, 'giu'))].map(
      ([, attributes = '', content = '']) => ({ attributes, content }),
    );
  return {
    scripts: contents('script')
      .filter(({ attributes }) => runs(attributes))
      .map(({ content }) => sourceOf(content)),
    styles: contents('style').map(({ content }) => sourceOf(content)),
  };
}

const sourceOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * What a page may load and do. Everything is refused that is not named; nothing is named that
 * is not the site itself.
 */
export function policyOf({ scripts, styles }: InlineHashes): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    // A page's stylesheet is in the page, by its hash; that of the feeds is a file.
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [trustedTypesPolicy],
  };
}

/** A policy as a header says it. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** What a browser does not read in a page, and complains of. */
const headerOnly = new Set(['frame-ancestors', 'report-uri', 'report-to', 'sandbox']);

/**
 * Puts the policy into the template, for hosts that send no headers of ours. It stands in front
 * of everything that it governs, behind the encoding it is written in. Beside the header it does
 * no harm: what both allow is what is allowed, and both allow the same.
 */
export function withPolicy(html: string): string {
  const policy = Object.fromEntries(
    Object.entries(policyOf(inlineHashes(html))).filter(([directive]) => !headerOnly.has(directive)),
  );
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}" />`;
  const governed = html.replace(/<meta charset="utf-8"[^>]*>/u, (charset) => `${charset}\n    ${meta}`);
  if (governed === html) throw new Error('index.html has to name its charset: the content policy stands behind it');
  return governed;
}
