import { namePattern } from '../values/name-pattern.ts';

/** Fields of feeds that are read, or that say again what is read. */
export const knownFields = new Set(
  (
    'title link guid id description content content:encoded content:item summary atom:summary atom:content ' +
    'abstract body xhtml:body fulltext author dc:creator dc:contributor dc:author contributor creator ' +
    'itunes:author media:author category dc:subject itunes:keywords media:keywords media:category tag pubdate ' +
    'published updated modified issued created date lastmod dc:date dcterms:issued dcterms:created ' +
    'dcterms:modified atom:published atom:updated atom:title dc:title itunes:title media:title dc:description ' +
    'dcterms:abstract itunes:summary itunes:subtitle media:description media:group media:content ' +
    'media:thumbnail media:text enclosure itunes:image image itunes:duration dc:language language rights ' +
    'dc:rights copyright creativecommons:license cc:license atom:link app:control yt:videoid dc:identifier ' +
    'source feedburner:origlink media:credit media:copyright'
  ).split(' '),
);

/** Fields for machines, or about comments and statistics. */
export const machineFields = namePattern(
  String.raw`
  comments slash:.* wfw:.* thr:.* sy:.* feedburner:.* app:.* gd:.* georss:.* geo:.* gml:.* icbm:.* trackback:.*
  annotate:.* pingback:.* itunes:(?:explicit|block|order|episode|season|complete|new-feed-url|isclosedcaptioned).*
  podcast:.*
  media:(?:rating|community|hash|player|restriction|status|price|license|location|rights|scenes|adult).* yt:.*
  post-id wp:.* dc:(?:type|format|publisher|source|relation|coverage).* cc:.* prism:.* rdf:.* admin:.* snapshot:.*
  googleplay:.* spotify:.*
`,
);
