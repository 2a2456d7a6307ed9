import { describe, expect, test } from 'vitest';
import { caddyFile } from '../../../src/press/hosts/caddy.ts';
import { headersAt } from '../../../src/press/hosts/headers.ts';
import { nginxInclude } from '../../../src/press/hosts/nginx.ts';
import { headersFile, redirectsFile } from '../../../src/press/hosts/netlify-and-cloudflare.ts';
import { vercelFile } from '../../../src/press/hosts/vercel.ts';
import { moved, planAt } from '../../fixtures/host-plan.ts';

const paths = [
  '/',
  '/stories/x/',
  '/assets/a.js',
  '/assets/b/c.woff2',
  '/cards/a.png',
  '/edition/pictures/a.jpg',
  '/edition/v1/front.json',
  '/feeds/rss.xml',
  '/feeds/a/b/rss.xml',
  '/feeds/atom.xml',
  '/feeds/a/feed.json',
  '/manifest.webmanifest',
  '/favicon.svg',
];

/** Applies `_headers` as Cloudflare does: all matching rules, values joined, `! Name` removing earlier values. */
function asCloudflare(text: string, path: string): Record<string, string> {
  const sent = new Map<string, string>();
  let matches = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/'))
      matches = new RegExp(`^${line.replace(/[.$]/gu, '\\$&').replaceAll('*', '.*')}$`, 'u').test(path);
    else if (matches && line.startsWith('  ! ')) sent.delete(line.slice(4));
    else if (matches && line.includes(':')) {
      const [name = '', ...value] = line.trim().split(': ');
      const before = sent.get(name);
      sent.set(name, `${before === undefined ? '' : `${before}, `}${value.join(': ')}`);
    }
  }
  return Object.fromEntries(sent);
}

describe.each(['/', '/paper/'])('below %s', (base) => {
  const plan = planAt(base);

  test.each(paths)('_headers has the headers of the plan for %s, except those that hosts send by default', (path) => {
    const { 'Content-Type': _, 'Cache-Control': caching, ...expected } = headersAt(plan.headers, path);
    const sent = asCloudflare(headersFile(plan), `${base}${path.slice(1)}`);
    expect(sent).toMatchObject(expected);
    expect(sent['Cache-Control'] ?? 'no-cache').toBe(caching);
  });

  test('_headers stays within the limits of Cloudflare', () => {
    const lines = headersFile(plan).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(lines.filter((line) => line.startsWith('/') && line.split('*').length > 2)).toEqual([]);
  });

  test.each(paths)('vercel.json has one rule for %s, with the headers of the plan', (path) => {
    const { headers } = JSON.parse(vercelFile(plan)) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const matching = headers.filter(({ source }) => new RegExp(`^${source}$`, 'u').test(`${base}${path.slice(1)}`));
    expect(matching).toHaveLength(1);
    const sent = Object.fromEntries(matching[0]?.headers.map(({ key, value }) => [key, value]) ?? []);
    const { 'Content-Type': type, ...expected } = headersAt(plan.headers, path);
    expect(sent).toMatchObject(expected);
    expect([undefined, type]).toContain(sent['Content-Type']);
  });

  test('former addresses are percent-encoded for hosts that compare them encoded', () => {
    for (const text of [redirectsFile(plan), vercelFile(plan)]) {
      expect(text).toMatch(/^[\u0020-\u007e\n]*$/u);
      expect(text).toContain(`${base}stories/%D0%B1%D1%8B%D0%BB%D0%BE-0/`);
    }
  });

  test('former addresses are decoded for servers that compare them decoded', () => {
    for (const text of [nginxInclude(plan), caddyFile(plan)]) expect(text).toContain(`"${base}stories/было-0/"`);
  });

  test('servers do not serve files that only the host reads', () => {
    for (const text of [nginxInclude(plan), caddyFile(plan)])
      for (const file of ['_headers', '_redirects', 'vercel.json']) expect(text).toContain(`"${base}${file}"`);
  });
});

test('_redirects has two lines for each redirect: 301! for Netlify, and 301 for Cloudflare', () => {
  expect(redirectsFile(planAt('/', [{ from: '/stories/a/', to: '/stories/b/' }]))).toBe(
    '/stories/a/ /stories/b/ 301!\n/stories/a/ /stories/b/ 301\n',
  );
});

test('hosts that can do so answer 410 at the addresses of deleted stories', () => {
  const plan = planAt('/paper/', [], ['/stories/a/', '/stories/%C3%BC/']);
  expect(redirectsFile(plan)).toBe(
    '/paper/stories/a/ /paper/404.html 410\n/paper/stories/%C3%BC/ /paper/404.html 410\n',
  );
  expect(nginxInclude(plan)).toContain('location = "/paper/stories/ü/" { return 410; }');
  expect(caddyFile(plan)).toContain('@gone path "/paper/stories/a/" "/paper/stories/a" "/paper/stories/ü/"');
});

test('vercel.json has at most as many redirects as Vercel allows', () => {
  expect((JSON.parse(vercelFile(planAt('/', moved(5000)))) as { redirects: unknown[] }).redirects).toHaveLength(2000);
});

test('vercel.json redirects permanently, and adds a slash to addresses without one', () => {
  const redirects = [{ from: '/stories/a/', to: '/stories/b/' }];
  expect(JSON.parse(vercelFile(planAt('/paper/', redirects)))).toMatchObject({
    trailingSlash: true,
    redirects: [{ source: '/paper/stories/a/', destination: '/paper/stories/b/', statusCode: 301 }],
  });
});

test('vercel.json escapes characters that have a meaning in a pattern', () => {
  const redirects = [{ from: '/stories/a:b!/', to: '/stories/b/' }];
  const { redirects: written } = JSON.parse(vercelFile(planAt('/', redirects))) as { redirects: { source: string }[] };
  expect(written[0]?.source).toBe(String.raw`/stories/a\:b\!/`);
});

test('hidden files are refused by nginx and Caddy, except those in .well-known', () => {
  const plan = planAt('/paper/');
  expect(nginxInclude(plan)).toContain(String.raw`location ~ "^/paper/(?:.*/)?\\.(?!well-known/)" { return 404; }`);
  expect(caddyFile(plan)).toContain('path_regexp `/\\.`\n      not path "/paper/.well-known/*"');
  expect(caddyFile(plan)).toContain('error @hidden 404');
});
