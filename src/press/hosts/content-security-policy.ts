import { createHash } from 'node:crypto';
import { trustedTypesPolicy } from '../../edition/trusted-types.ts';

/** Hashes of the inline scripts and styles of a page, as a content security policy lists them. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Data blocks, such as the page's state, are not run, so the policy doesn't list them. */
const isRun = (attributes: string): boolean =>
  !/\ssrc\s*=/iu.test(attributes) && !/\stype\s*=\s*["']?(?!module\b|text\/javascript\b)[^"'\s>]/iu.test(attributes);

/**
 * The hashes of a page's inline styles and scripts, each once.
 * @param html a template, or a page made from it: stories add no styles or scripts. May be several
 */
export function inlineHashes(html: string): InlineHashes {
  const contents = (element: 'script' | 'style') =>
    [...html.matchAll(new RegExp(`<${element}(\\s[^>]*)?>([^]*?)</${element}>`, 'giu'))].map(
      ([, attributes = '', content = '']) => ({ attributes, content }),
    );
  return {
    scripts: hashesOf(contents('script').filter(({ attributes }) => isRun(attributes))),
    styles: hashesOf(contents('style')),
  };
}

const hashesOf = (elements: readonly { readonly content: string }[]): string[] => [
  ...new Set(elements.map(({ content }) => hashOf(content))),
];

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** The sources that each directive allows. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** The policy of all pages: they load and run only files of the site, and the given inline scripts and styles. */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    // Pages have an inline stylesheet; that of the feeds is a file.
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'"],
    'media-src': ["'self'"],
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

/** A policy as the value of its header. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** The hashes in a policy, as text. */
export function hashesInPolicy(text: string): InlineHashes {
  const hashesOfDirective = (name: string) =>
    new RegExp(`${name} ([^;]*)`, 'u').exec(text)?.[1]?.match(/'sha256-[^']+'/gu) ?? [];
  return { scripts: hashesOfDirective('script-src'), styles: hashesOfDirective('style-src') };
}

/** Directives that browsers don't accept in a page. */
const headerOnlyDirectives = new Set(['frame-ancestors', 'report-uri', 'report-to', 'sandbox']);

/**
 * Adds the policy to the template, for hosts such as GitHub Pages that can't send custom headers. It
 * follows the charset, and precedes everything that it applies to. With the header too, browsers
 * enforce both, which say the same.
 * @throws if the template has no charset
 */
export function withPolicy(html: string): string {
  const policy = Object.fromEntries(
    Object.entries(contentSecurityPolicy(inlineHashes(html))).filter(
      ([directive]) => !headerOnlyDirectives.has(directive),
    ),
  );
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}" />`;
  const withMeta = html.replace(/<meta charset="utf-8"[^>]*>/u, (charset) => `${charset}\n    ${meta}`);
  if (withMeta === html)
    throw new Error('index.html has no <meta charset>, which the content security policy has to follow');
  return withMeta;
}
