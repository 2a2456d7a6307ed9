import { describe, expect, test } from 'vitest';
import { headerPlan, headersAt, ownsHost } from '../../../src/press/hosts/headers.ts';

const plan = headerPlan({ scripts: [], styles: [] }, true, '/');

describe('the headers of a file', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', 'no-cache', 'same-origin'],
    ['/stories/наводнение/', 'text/html; charset=utf-8', 'no-cache', 'same-origin'],
    ['/404.html', 'text/html; charset=utf-8', 'no-cache', 'same-origin'],
    ['/edition/v1/stories/flood.json', 'application/json', 'no-cache', 'same-origin'],
    ['/assets/app-x.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'same-origin'],
    ['/assets/deep/font.woff2', 'font/woff2', 'public, max-age=31536000, immutable', 'same-origin'],
    ['/cards/x.png', 'image/png', 'public, max-age=31536000, immutable', 'cross-origin'],
    ['/edition/pictures/x.jpg', 'image/jpeg', 'public, max-age=31536000, immutable', 'cross-origin'],
    ['/feeds/rss.xml', 'application/xml; charset=utf-8', 'no-cache', 'same-origin'],
    ['/feeds/sections/world/atom.xml', 'application/xml; charset=utf-8', 'no-cache', 'same-origin'],
    ['/feeds/topics/a/feed.json', 'application/feed+json', 'no-cache', 'same-origin'],
    ['/feeds/notrss.xml', 'application/xml; charset=utf-8', 'no-cache', 'same-origin'],
    ['/sitemap-1.xml', 'application/xml; charset=utf-8', 'no-cache', 'same-origin'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'no-cache', 'same-origin'],
    ['/speculation-rules.json', 'application/speculationrules+json', 'no-cache', 'same-origin'],
    ['/manifest.webmanifest', 'application/manifest+json', 'no-cache', 'same-origin'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache', 'same-origin'],
    ['/assetsx/app.js', 'text/javascript; charset=utf-8', 'no-cache', 'same-origin'],
  ])('of %s: %s, %s, %s', (path, type, caching, embedding) => {
    expect(headersAt(plan, path)).toMatchObject({
      ...plan.defaults,
      'Content-Type': type,
      'Cache-Control': caching,
      'Cross-Origin-Resource-Policy': embedding,
    });
  });

  test('have no content type for unknown extensions', () => {
    expect(headersAt(plan, '/file.unknown')).not.toHaveProperty('Content-Type');
  });
});

test('every file has headers that keep other sites and injected code from using it', () => {
  expect(plan.defaults).toMatchObject({
    'Content-Security-Policy': expect.stringContaining("default-src 'none'"),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  const policy = plan.defaults['Permissions-Policy']?.split(', ');
  for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
    expect(policy).toContain(`${feature}=()`);
  expect(policy?.filter((part) => !/^[a-z-]+=\(\)$/u.test(part))).toEqual([]);
});

test('no header is no-store, which would disable the back/forward cache', () => {
  expect(JSON.stringify(plan)).not.toContain('no-store');
});

describe('HSTS', () => {
  test.each([
    ['https://news.example/', true],
    ['https://example.org/paper/', false],
    ['http://news.example/', false],
    [undefined, false],
  ])('is sent at %s: %s', (url, isSent) => {
    expect(ownsHost(url)).toBe(isSent);
    expect('Strict-Transport-Security' in headerPlan({ scripts: [], styles: [] }, ownsHost(url), '/').defaults).toBe(
      isSent,
    );
  });

  test('does not include subdomains', () => {
    expect(plan.defaults['Strict-Transport-Security']).toBe('max-age=31536000');
  });
});
