/**
 * Configuration for hosts of a site in several languages. The edition in each language has such files of its own; these
 * functions add them to the files of the main edition, which hosts read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesInPolicy, type InlineHashes } from './content-security-policy.ts';
import { hostFiles } from './host-plan.ts';

/** The folders of a built edition in another language. */
export interface LanguageFolders {
  /** Its folder below that of the site, with a slash at its end. */
  readonly path: string;
  readonly folder: string;
  readonly hostsFolder: string;
}

/** The files for hosts of an edition in another language. */
export interface LanguageHosts {
  readonly path: string;
  readonly headers: string;
  readonly redirects: string;
  readonly vercel: string;
  readonly nginx: string;
  readonly caddy: string;
}

export function readLanguage({ path, folder, hostsFolder }: LanguageFolders): LanguageHosts {
  const read = (...names: string[]) => readFileSync(join(...names), 'utf8');
  return {
    path,
    headers: read(folder, hostFiles.headers),
    redirects: read(folder, hostFiles.redirects),
    vercel: read(folder, hostFiles.vercel),
    nginx: read(hostsFolder, 'nginx.conf'),
    caddy: read(hostsFolder, 'Caddyfile'),
  };
}

/** The inline styles and scripts of all editions, which one policy allows. */
export function withHashes(own: InlineHashes, others: readonly LanguageHosts[]): InlineHashes {
  const all = [own, ...others.map(({ headers }) => hashesInPolicy(headers))];
  return {
    scripts: [...new Set(all.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(all.flatMap(({ styles }) => styles))],
  };
}

interface VercelFile {
  readonly headers: readonly { readonly source: string; readonly headers: readonly unknown[] }[];
  readonly redirects: readonly unknown[];
}

export const withLanguages = {
  /** The first block has the headers of all files: that of the main edition is for all languages. */
  headers: (own: string, others: readonly LanguageHosts[]): string =>
    [own, ...others.map(({ headers }) => headers.slice(headers.indexOf('\n\n') + 2))].join('\n'),

  redirects: (own: string, others: readonly LanguageHosts[]): string =>
    [own, ...others.map(({ redirects }) => redirects)].join(''),

  /** An address matches one rule only, so the rule for all files leaves out those of the other languages. */
  vercel(own: string, others: readonly LanguageHosts[]): string {
    if (others.length === 0) return own;
    const file = JSON.parse(own) as VercelFile;
    const files = others.map(({ vercel }) => JSON.parse(vercel) as VercelFile);
    const [all, ...rules] = file.headers;
    const paths = others.map(({ path }) => path).join('|');
    const headers = [
      ...(all === undefined ? [] : [{ ...all, source: all.source.replace('(?!', `(?!${paths}|`) }]),
      ...rules,
      ...files.flatMap((one) => one.headers),
    ];
    const redirects = [...file.redirects, ...files.flatMap((one) => one.redirects)];
    return `${JSON.stringify({ ...file, headers, redirects }, undefined, 2)}\n`;
  },

  /** nginx prefers the longest location. */
  nginx: (own: string, others: readonly LanguageHosts[]): string =>
    [own, ...others.map(({ nginx }) => nginx)].join('\n'),

  /**
   * Caddy takes the first block that matches. The matchers of a site have different names. Caddy 2.6 reads the first
   * `handle_errors` only.
   */
  caddy(own: string, others: readonly LanguageHosts[]): string {
    if (others.length === 0) return own;
    const renamed = others.map(({ caddy, path }) =>
      caddy.replaceAll(/@broadsheet(?:Error)?\b/gu, `$&_${path.slice(0, -1).replaceAll('-', '_')}`),
    );
    const files = [...renamed, own].map((text) => text.split(errorsBegin));
    const errors = files.map(([, block = '']) => block.slice(0, block.lastIndexOf('}')));
    return [...files.map(([block = '']) => block), errorsBegin, ...errors, '}\n'].join('');
  },
} as const;

const errorsBegin = 'handle_errors {\n';
