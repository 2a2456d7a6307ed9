/** The usual prefix of each namespace that exports and feeds have. */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://example.com/newformat#': 'atom',
  'http://example.com/necho': 'atom',
  'http://purl.org/echo/': 'atom',
  'uri/of/echo/namespace#': 'atom',
  'http://purl.org/pie/': 'atom',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/rss/1.0/': 'rss',
  'http://my.netscape.com/rdf/simple/0.9/': 'rss',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': 'rss',
  'http://backend.userland.com/rss': 'rss',
  'http://backend.userland.com/rss2': 'rss',
  'http://blogs.law.harvard.edu/tech/rss': 'rss',
  'http://cyber.law.harvard.edu/rss': 'rss',
  'http://purl.org/net/rss1.1#': 'rss',
  'http://channel.netscape.com/rdf/simple/0.9/': 'rss',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://search.yahoo.com/mrss': 'media',
  'http://search.yahoo.com/mrss/': 'media',
  'http://tools.search.yahoo.com/mrss/': 'media',
  'http://video.search.yahoo.com/mrss': 'media',
  'http://www.rssboard.org/media-rss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.itunes.com/dtd/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://wellformedweb.org/commentapi/': 'wfw',
  'http://creativecommons.org/ns#license': 'cc',
  'http://web.resource.org/cc/': 'cc',
  'http://backend.userland.com/creativecommonsrssmodule': 'creativecommons',
  'http://iptc.org/std/nar/2006-10-01/': 'nar',
  'http://iptc.org/std/nitf/2006-10-18/': 'nitf',
  'http://www.georss.org/georss': 'georss',
  'http://wordpress.org/export/': 'wp',
};

const exportNamespace = /^http:\/\/wordpress\.org\/export\/\d[\d.]*\/(excerpt\/)?$/u;

/** The usual prefix of a namespace; nothing for one that we don't know. */
export function usualPrefix(uri: string): string | undefined {
  const [isWordPress, isExcerpt] = exportNamespace.exec(uri) ?? [];
  if (isWordPress !== undefined) return isExcerpt === undefined ? 'wp' : 'excerpt';
  const key = uri.trim().toLowerCase();
  return prefixes[key] ?? prefixes[`${key}/`];
}

/** The namespaces in scope: prefixes of the file and the usual ones. */
export interface Scope {
  get(prefix: string): string | undefined;
}

/** The scope in an element, from the attributes of its start tag. */
export function scopeWith(outer: Scope, attributes: readonly (readonly [name: string, value: string])[]): Scope {
  const declared = attributes.filter(([name]) => /^xmlns(?::|$)/iu.test(name));
  if (declared.length === 0) return outer;
  const inner = new Map<string, string>();
  for (const [name, uri] of declared) {
    const prefix = name.slice(6).toLowerCase();
    inner.set(prefix, usualPrefix(uri) ?? prefix);
  }
  // A copy for each element would take long if there are many.
  return { get: (prefix) => inner.get(prefix) ?? outer.get(prefix) };
}

/** Namespaces of whole formats. As the default namespace they say no more than the format. */
const plain = new Set(['rss', 'atom', 'xhtml', 'nar', 'nitf', 'wp', 'rdf']);

/**
 * A name with the usual prefix. A prefix that isn't declared is taken as it is: feeds forget to declare them.
 * @param home the prefix of the format itself, which is left out
 */
export function usualName(written: string, scope: Scope, home: string, isAttribute: boolean): string {
  const colon = written.indexOf(':');
  const prefix = colon === -1 ? '' : written.slice(0, colon).toLowerCase();
  const local = colon === -1 ? written : written.slice(colon + 1);
  if (colon === -1 && isAttribute) return written;
  const usual = scope.get(prefix) ?? prefix;
  const isPlain = usual === '' || usual === home || (colon === -1 && plain.has(usual));
  return isPlain ? local : `${usual}:${local}`;
}
