/** Addresses below the base of the edition `paper` that the tests of hosts request. */
import { lead } from './reader.ts';

export const flood = `/stories/${encodeURIComponent('наводнение')}/`;

/** One file of every kind. */
export const known = [
  '/',
  lead,
  flood,
  '/sections/world/',
  '/edition/v1/front.json',
  '/favicon.svg',
  '/feeds/rss.xml',
  '/feeds/sections/world/atom.xml',
  '/feeds/feed.json',
  '/sitemap.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/speculation-rules.json',
  '/service-worker.js',
  '/offline/',
  '/cards/a.png',
  '/edition/pictures/a.jpg',
];

/** What no host may serve. */
export const unknown = [
  '/nowhere/',
  '/nowhere',
  '/stories/no-such-story/',
  '/assets/gone-00000000.js',
  '/cards/gone.png',
  '/edition/v1/gone.json',
  '/assets/',
  '/_headers',
  '/_redirects',
  '/vercel.json',
  '/.nojekyll',
  '/index.html.br',
  '/edition/v1/front.json.gz',
  '/stories',
  '/edition/v1',
  `/${'a'.repeat(300)}/`,
  '/..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/nowhere',
];

/** Attempts to leave the edition's folder. */
export const outside = [
  '/../../etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..\\..\\etc\\passwd',
  '/assets/../../../../etc/passwd',
  '/stories/%00/',
  '//etc/passwd',
];
