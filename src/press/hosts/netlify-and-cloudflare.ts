import { notFoundAddress } from '../../edition/addresses.ts';
import type { AddressPattern, HeaderFields } from './headers.ts';
import { fromRoot, type HostPlan } from './host-plan.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Both apply every matching rule:
 *
 * - Cloudflare joins the values of two rules with a comma, unless the later rule removes the
 *   earlier value (`! Name`). Netlify ignores that line, since it has no colon.
 * - Both send `max-age=0, must-revalidate`, which means `no-cache`, by default. So the default
 *   `Cache-Control` is left out, and the one-year value of hashed files is in one rule only.
 *
 * Cloudflare reads 100 rules, and 2,000 characters a line.
 */
export function headersFile({ base, headers }: HostPlan): string {
  const { 'Cache-Control': _, ...defaults } = headers.defaults;
  const blocks = headers.rules.flatMap(({ where, fields }) =>
    patternsOf(where).map((pattern) =>
      blockOf(
        fromRoot(base, pattern),
        fields,
        Object.keys(fields).filter((name) => name in defaults),
      ),
    ),
  );
  return [blockOf(`${base}*`, defaults, []), ...blocks].join('\n');
}

/** @param removed the fields whose values from earlier rules are removed */
const blockOf = (pattern: string, fields: HeaderFields, removed: readonly string[]): string =>
  [
    pattern,
    ...removed.map((name) => `  ! ${name}`),
    ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ].join('\n');

/** Both hosts allow one asterisk in a pattern, which matches slashes too. */
function patternsOf(where: AddressPattern): string[] {
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
 * `_redirects`, which Netlify and Cloudflare Pages read. On Netlify a file wins over a redirect,
 * unless its status has an exclamation mark; Cloudflare ignores such a line as invalid, and uses the
 * next. Cloudflare reads 2,000 lines, which are 1,000 former addresses: the others have redirect pages.
 *
 * Netlify sends the page for unknown addresses with status 410 for deleted stories. Cloudflare Pages has no such
 * status: it ignores these lines, and answers 404.
 */
export function redirectsFile({ base, redirects, gone }: HostPlan): string {
  const moved = redirects
    .map(({ from, to }) => [fromRoot(base, from), fromRoot(base, to)].join(' '))
    .flatMap((line) => [`${line} 301!\n`, `${line} 301\n`]);
  const deleted = gone.map((address) => `${fromRoot(base, address)} ${fromRoot(base, notFoundAddress)} 410\n`);
  return [...moved, ...deleted].join('');
}
