import { describe, expect, test } from 'vitest';
import { caddyFile } from '../../../src/press/hosts/caddy.ts';
import { headerPlan, headersAt } from '../../../src/press/hosts/headers.ts';
import { nginxInclude } from '../../../src/press/hosts/nginx.ts';
import type { HostPlan } from '../../../src/press/hosts/plan.ts';
import { headersFile, redirectsFile } from '../../../src/press/hosts/underscore-files.ts';
import { vercelFile } from '../../../src/press/hosts/vercel.ts';

const moved = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    from: `/stories/${encodeURIComponent(`было-${i}`)}/`,
    to: `/stories/now-${i}/`,
  }));
const planAt = (base: string, redirects = moved(2)): HostPlan => ({
  base,
  headers: headerPlan({ scripts: [], styles: ["'sha256-x='"] }, base === '/'),
  redirects,
});

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

/** `_headers` as Cloudflare reads it: every rule that matches, values joined, `! Name` taking back what stands. */
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

  test.each(paths)('_headers says of %s what the plan says, but for what hosts do by themselves', (path) => {
    const { 'Content-Type': _, 'Cache-Control': kept, ...expected } = headersAt(plan.headers, path);
    const sent = asCloudflare(headersFile(plan), `${base}${path.slice(1)}`);
    expect(sent).toMatchObject(expected);
    expect(sent['Cache-Control'] ?? 'no-cache').toBe(kept);
  });

  test('_headers keeps to the limits', () => {
    const lines = headersFile(plan).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(lines.filter((line) => line.startsWith('/') && line.split('*').length > 2)).toEqual([]);
  });

  test.each(paths)('vercel.json has one rule for %s, and it says what the plan says', (path) => {
    const { headers } = JSON.parse(vercelFile(plan)) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const hits = headers.filter(({ source }) => new RegExp(`^${source}$`, 'u').test(`${base}${path.slice(1)}`));
    expect(hits).toHaveLength(1);
    const sent = Object.fromEntries(hits[0]?.headers.map(({ key, value }) => [key, value]) ?? []);
    const { 'Content-Type': type, ...expected } = headersAt(plan.headers, path);
    expect(sent).toMatchObject(expected);
    expect([undefined, type]).toContain(sent['Content-Type']);
  });

  test('former addresses are written in ASCII where hosts compare them as they come', () => {
    for (const text of [redirectsFile(plan), vercelFile(plan)]) {
      expect(text).toMatch(/^[\u0020-\u007e\n]*$/u);
      expect(text).toContain(`${base}stories/%D0%B1%D1%8B%D0%BB%D0%BE-0/`);
    }
  });

  test('former addresses are written decoded where servers compare them decoded', () => {
    for (const text of [nginxInclude(plan), caddyFile(plan)]) expect(text).toContain(`"${base}stories/было-0/"`);
  });

  test('what is only for a host is kept from everybody else', () => {
    for (const text of [nginxInclude(plan), caddyFile(plan)])
      for (const file of ['_headers', '_redirects', 'vercel.json']) expect(text).toContain(`"${base}${file}"`);
  });
});

test('_redirects has each line for Netlify, where files win without the mark, and for Cloudflare, which knows no mark', () => {
  expect(redirectsFile(planAt('/', [{ from: '/stories/a/', to: '/stories/b/' }]))).toBe(
    '/stories/a/ /stories/b/ 301!\n/stories/a/ /stories/b/ 301\n',
  );
});

test('vercel.json has no more redirects than a deployment may have', () => {
  expect((JSON.parse(vercelFile(planAt('/', moved(5000)))) as { redirects: unknown[] }).redirects).toHaveLength(2000);
});

describe('an include for nginx', () => {
  test('repeats every header where it adds one, since those would not be inherited', () => {
    const [, ...locations] = nginxInclude(planAt('/')).split(/\n {2}location /u);
    const adding = locations.filter((location) => location.includes('add_header'));
    expect(adding.length).toBeGreaterThan(2);
    for (const location of adding)
      expect(location.match(/add_header/gu)).toHaveLength(Object.keys(planAt('/').headers.rest).length);
  });

  test('takes no sign of an address for its own', () => {
    const text = nginxInclude(planAt('/a$b/'));
    expect(text).toContain('return 301 "/a%24b/stories/now-0/$is_args$args";');
    expect(text.match(/location ~ ".*"/gu)?.every((line) => line.includes(String.raw`/a\\$b/`))).toBe(true);
  });
});
