import { notFoundAddress } from '../../edition/addresses.ts';
import { contentTypes, type Fields, type Where } from './headers.ts';
import { fromRoot, hostFiles, type HostPlan } from './plan.ts';

/**
 * A file for a site's block of a Caddyfile to import. Its directives stand in a `route`: only
 * there they are run in the order they are written in, and what is set last is sent.
 */
export function caddyFile({ base, headers, redirects }: HostPlan): string {
  const at = (address: string) => quoted(decodeURI(fromRoot(base, address)));
  const below = base === '/' ? at('/*') : `${quoted(decodeURI(base.slice(0, -1)))} ${at('/*')}`;
  const headerLines = headers.rules.flatMap(({ where, fields }, i) => [
    `@rule${i + 1} path_regexp ${expressionOf(where, base)}`,
    ...set(fields, `@rule${i + 1} `),
  ]);
  const inner = [
    ...set(headers.rest),
    ...Object.entries(contentTypes).flatMap(([ending, type]) => [
      `@${ending.slice(1)} path *${ending}`,
      `header @${ending.slice(1)} Content-Type ${quoted(type)}`,
    ]),
    ...headerLines,
    `@kept path ${hostFiles.map(at).join(' ')}`,
    '@writing not method GET HEAD',
    'header @writing Allow "GET, HEAD"',
    'respond @writing 405',
    '@hidden {',
    '  path_regexp `/\\.`',
    `  not path ${at('/.well-known/*')}`,
    '}',
    'error @kept 404',
    'error @hidden 404',
    ...(redirects.length === 0
      ? []
      : [
          'map {path} {moved} {',
          '  default ""',
          ...redirects.map(({ from, to }) => `  ${at(from)} ${quoted(fromRoot(base, to))}`),
          '}',
          '@movedWithQuery expression `{moved} != "" && {query} != ""`',
          '@moved expression `{moved} != ""`',
          'redir @movedWithQuery {moved}?{query} 301',
          'redir @moved {moved} 301',
        ]),
    'encode gzip',
    'file_server {',
    '  precompressed br gzip',
    '}',
  ];
  return [
    '# Made by the build; import it into the block of a site:',
    '#   import /etc/caddy/broadsheet.caddy',
    ...(base === '/' ? [] : [`# The edition has to lie at ${base} below the site's root.`]),
    `@broadsheet path ${below}`,
    'handle @broadsheet {',
    '  route {',
    ...inner.map((line) => `    ${line}`),
    '  }',
    '}',
    'handle_errors {',
    `  @broadsheetError path ${below}`,
    '  handle @broadsheetError {',
    '    route {',
    ...[
      ...set(headers.rest),
      `header Content-Type ${quoted(contentTypes['.html'] ?? '')}`,
      `rewrite * ${at(notFoundAddress)}`,
      'file_server',
    ].map((line) => `      ${line}`),
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

const quoted = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;

const set = (fields: Fields, matcher = ''): string[] =>
  Object.entries(fields).map(([name, value]) => `header ${matcher}${name} ${quoted(value)}`);

const literal = (text: string): string => text.replace(/[\\.*+?^${}()[\]|]/gu, '\\$&');

/** In other matchers an asterisk between slashes is one folder, not any. */
function expressionOf(where: Where, base: string): string {
  const from = (address: string) => `^${literal(decodeURI(fromRoot(base, address)))}`;
  switch (where.kind) {
    case 'below':
      return quotedAsIs(from(where.folder));
    case 'named':
      return quotedAsIs(`${from(where.folder)}(?:.*/)?${literal(where.name)}$`);
    case 'file':
      return quotedAsIs(`${from(where.path)}$`);
  }
}

/** Between these quotes a backslash is one. */
const quotedAsIs = (expression: string): string => `\`${expression}\``;
