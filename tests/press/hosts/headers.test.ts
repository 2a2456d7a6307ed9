import { describe, expect, test } from 'vitest';
import { headerPlan, headersAt, ownsHost } from '../../../src/press/hosts/headers.ts';

const plan = headerPlan({ scripts: [], styles: [] }, true);

describe('a file', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache', 'same-origin'],
    ['/stories/наводнение/', 'text/html; charset=utf-8', 'no-cache', 'same-origin'],
    ['/404.html', 'text/html; charset=utf-8', 'no-cache', 'same-origin'],
    ['/edition/v1/stories/flood.json', 'application/json', 'no-cache', 'same-origin'],
    ['/assets/app-x.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'same-origin'],
    ['/assets/deep/font.woff2', 'font/woff2', 'public, max-age=31536000, immutable', 'same-origin'],
    ['/cards/x.png', 'image/png', 'public, max-age=31536000, immutable', 'cross-origin'],
    ['/edition/pictures/x.jpg', 'image/jpeg', 'public, max-age=86400', 'cross-origin'],
    ['/feeds/rss.xml', 'application/xml; charset=utf-8', 'no-cache', 'same-origin'],
    ['/feeds/sections/world/atom.xml', 'application/xml; charset=utf-8', 'no-cache', 'same-origin'],
    ['/feeds/topics/a/feed.json', 'application/feed+json', 'no-cache', 'same-origin'],
    ['/feeds/notrss.xml', 'application/xml; charset=utf-8', 'no-cache', 'same-origin'],
    ['/sitemap-1.xml', 'application/xml; charset=utf-8', 'no-cache', 'same-origin'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'no-cache', 'same-origin'],
    ['/manifest.webmanifest', 'application/manifest+json', 'no-cache', 'same-origin'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache', 'same-origin'],
    ['/assetsx/app.js', 'text/javascript; charset=utf-8', 'no-cache', 'same-origin'],
  ])('%s is sent as %s, to be kept %s, for %s', (path, type, kept, shown) => {
    expect(headersAt(plan, path)).toMatchObject({
      ...plan.rest,
      'Content-Type': type,
      'Cache-Control': kept,
      'Cross-Origin-Resource-Policy': shown,
    });
  });

  test('of a kind that is not known has no type made up for it', () => {
    expect(headersAt(plan, '/file.unknown')).not.toHaveProperty('Content-Type');
  });
});

test('no header says no-store: the browser keeps pages for the way back', () => {
  expect(JSON.stringify(plan)).not.toContain('no-store');
});

describe('that a host will be reached over https for a year', () => {
  test.each([
    ['https://news.example/', true],
    ['https://example.org/paper/', false],
    ['http://news.example/', false],
    [undefined, false],
  ])('is promised at %s: %s', (url, promised) => {
    expect(ownsHost(url)).toBe(promised);
    expect('Strict-Transport-Security' in headerPlan({ scripts: [], styles: [] }, ownsHost(url)).rest).toBe(promised);
  });

  test('is promised for no other host', () => {
    expect(plan.rest['Strict-Transport-Security']).toBe('max-age=31536000');
  });
});
