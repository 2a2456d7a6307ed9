import { type Fields, type Where } from './headers.ts';
import { fromRoot, type HostPlan } from './plan.ts';

/**
 * `_headers` and `_redirects`, which Cloudflare Pages and Netlify read. Both hosts apply every
 * rule that matches, so what differs between rules needs care:
 *
 * - Cloudflare joins the values of two rules with a comma, unless the later takes the earlier
 *   one's back (`! Name`). Netlify skips that line, since it has no colon.
 * - What both send anyway (`max-age=0, must-revalidate`, which is `no-cache`) is left to them, so
 *   that the year of the hashed files is in one rule only.
 *
 * Limits: 100 rules, 2,000 characters a line.
 */
export function headersFile({ base, headers }: HostPlan): string {
  const { 'Cache-Control': _, ...rest } = headers.rest;
  const blocks = headers.rules.flatMap(({ where, fields }) =>
    patternsOf(where).map((pattern) =>
      block(
        fromRoot(base, pattern),
        fields,
        Object.keys(fields).filter((name) => name in rest),
      ),
    ),
  );
  return [block(`${base}*`, rest, []), ...blocks].join('\n');
}

const block = (pattern: string, fields: Fields, takenBack: readonly string[]): string =>
  [
    pattern,
    ...takenBack.map((name) => `  ! ${name}`),
    ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ].join('\n');

/** Both hosts take one asterisk for a part of the path, with or without slashes in it. */
function patternsOf(where: Where): string[] {
  switch (where.kind) {
    case 'below':
      return [`${where.folder}*`];
    case 'named':
      return [`${where.folder}${where.name}`, `${where.folder}*/${where.name}`];
    case 'file':
      return [where.path];
  }
}

/**
 * On Netlify a file wins over a redirect unless its status has an exclamation mark; Cloudflare
 * passes over such a line as faulty, and takes the next. It reads 2,000 lines, which are those
 * of 1,000 former addresses: at any others the pages that lead on are found.
 */
export function redirectsFile({ base, redirects }: HostPlan): string {
  return redirects
    .map(({ from, to }) => [fromRoot(base, from), fromRoot(base, to)].join(' '))
    .map((line) => `${line} 301!\n${line} 301\n`)
    .join('');
}
