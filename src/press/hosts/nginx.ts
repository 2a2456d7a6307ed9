import { notFoundAddress } from '../../edition/addresses.ts';
import { contentTypes, type Fields, type Where } from './headers.ts';
import { fromRoot, hostFiles, type HostPlan } from './plan.ts';

/**
 * An include for a `server` block of nginx. It is one location with all others in it, so that
 * nothing else on the host is touched. Those that add a header repeat all of them: a location
 * that adds one inherits none.
 */
export function nginxInclude({ base, headers, redirects }: HostPlan): string {
  const types = Object.entries(contentTypes).map(([ending, type]) => [typeOf(type), ending.slice(1)] as const);
  const texts = [
    ...Object.values(contentTypes),
    ...headers.rules.flatMap(({ fields }) => fields['Content-Type'] ?? []),
  ];
  const encoded = new Set(texts.filter((type) => type.includes('charset')).map(typeOf));
  const compressed = new Set(texts.map(typeOf).filter((type) => /^text|json|xml/u.test(type)));
  const at = (address: string) => quoted(decodeURI(fromRoot(base, address)));
  const page = at(notFoundAddress);

  const inner = [
    'index index.html;',
    'absolute_redirect off;',
    `types { ${types.map((pair) => `${pair.join(' ')};`).join(' ')} }`,
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${listOf(encoded)};`,
    '',
    '# What was compressed ahead is sent so, the rest is compressed as it goes.',
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 1024;',
    `gzip_types ${listOf(compressed)};`,
    '# Needs ngx_http_brotli_static_module:',
    '# brotli_static on;',
    '',
    `error_page 404 ${page};`,
    `error_page 403 =404 ${page};`,
    ...fieldLines(headers.rest),
    ...headers.rules.flatMap(({ where, fields }) => {
      const { 'Content-Type': type, ...own } = fields;
      const added = Object.keys(own).length === 0 ? [] : fieldLines({ ...headers.rest, ...own });
      const lines = [...(type === undefined ? [] : ['types { }', `default_type ${typeOf(type)};`]), ...added];
      return [`location ${locationOf(where, at, base)} {`, ...lines.map(indented), '}'];
    }),
    ...hostFiles.map((file) => `location = ${at(file)} { return 404; }`),
    `location ~ ${quoted(`^${literal(decodeURI(base))}(?:.*/)?\\.(?!well-known/)`)} { return 404; }`,
    ...redirects.map(({ from, to }) => `location = ${at(from)} { return 301 ${target(fromRoot(base, to))}; }`),
  ];
  return [
    '# Made by the build; put it into a server block of nginx:',
    '#   include /etc/nginx/broadsheet.conf;',
    ...(base === '/' ? [] : [`# The edition has to lie at ${base} below the server's root.`]),
    ...(base === '/'
      ? []
      : [`location = ${quoted(decodeURI(base.slice(0, -1)))} { absolute_redirect off; return 301 ${target(base)}; }`]),
    // Below a path, expressions of the rest of the server have no say.
    `location ${base === '/' ? '' : '^~ '}${quoted(decodeURI(base))} {`,
    ...inner.map(indented),
    '}',
    '',
  ].join('\n');
}

const typeOf = (type: string): string => type.split(';')[0] ?? type;
const listOf = (types: Iterable<string>): string => [...types].filter((type) => type !== 'text/html').join(' ');
const indented = (line: string): string => (line === '' ? '' : `  ${line}`);
const literal = (text: string): string => text.replace(/[\\.*+?^${}()[\]|]/gu, '\\$&');

const quoted = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;

/** An address with the query that was asked for. There is no way to write a dollar sign beside variables, but addresses have another for it. */
const target = (address: string): string => quoted(`${address.replaceAll('$', '%24')}$is_args$args`);

const fieldLines = (fields: Fields): string[] =>
  Object.entries(fields).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);

function locationOf(where: Where, at: (address: string) => string, base: string): string {
  switch (where.kind) {
    case 'below':
      return at(where.folder);
    case 'named':
      return `~ ${quoted(`^${literal(decodeURI(fromRoot(base, where.folder)))}(?:.*/)?${literal(where.name)}$`)}`;
    case 'file':
      return `= ${at(where.path)}`;
  }
}
