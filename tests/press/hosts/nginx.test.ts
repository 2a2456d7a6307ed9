import { describe, expect, test } from 'vitest';
import { nginxInclude } from '../../../src/press/hosts/nginx.ts';
import { planAt } from '../../fixtures/host-plan.ts';

describe('the include for nginx', () => {
  test('keeps regular expressions in the rest of the server from applying below a path', () => {
    expect(nginxInclude(planAt('/paper/'))).toContain('location ^~ "/paper/" {');
    expect(nginxInclude(planAt('/'))).toContain('location "/" {');
  });

  test('repeats all headers in a location that adds one, since none are inherited then', () => {
    const [, ...locations] = nginxInclude(planAt('/')).split(/\n {2}location /u);
    const adding = locations.filter((location) => location.includes('add_header'));
    expect(adding.length).toBeGreaterThan(2);
    for (const location of adding)
      expect(location.match(/add_header/gu)).toHaveLength(Object.keys(planAt('/').headers.defaults).length);
  });

  test('escapes characters of addresses that have a meaning in nginx', () => {
    const text = nginxInclude(planAt('/a$b/'));
    expect(text).toContain('return 301 "/a%24b/stories/now-0/$is_args$args";');
    expect(text.match(/location ~ ".*"/gu)?.every((line) => line.includes(String.raw`/a\\$b/`))).toBe(true);
  });

  test('sends the page for unknown addresses with status 404, instead of a listing of a folder too', () => {
    const text = nginxInclude(planAt('/paper/'));
    expect(text).toContain('error_page 404 410 "/paper/404.html";');
    expect(text).toContain('error_page 403 =404 "/paper/404.html";');
  });

  test('serves the index.html of folders, redirects to paths, and leads from the path without a slash', () => {
    const text = nginxInclude(planAt('/paper/'));
    for (const line of ['index index.html;', 'absolute_redirect off;']) expect(text).toContain(`\n  ${line}\n`);
    expect(text).toContain('location = "/paper" { absolute_redirect off; return 301 "/paper/$is_args$args"; }');
    expect(nginxInclude(planAt('/'))).not.toContain('location = "" ');
  });

  test('refuses files that only the host reads', () => {
    expect(nginxInclude(planAt('/'))).toContain('location = "/_headers" { return 404; }');
  });

  test('has the type of every file, without a charset, which is sent for texts only', () => {
    const text = nginxInclude(planAt('/'));
    const types = /types \{ (.+) \}/u.exec(text)?.[1] ?? '';
    for (const type of [
      'text/html html;',
      'image/jpeg jpg;',
      'font/woff2 woff2;',
      'application/manifest+json webmanifest;',
    ])
      expect(types).toContain(type);
    expect(types).not.toContain('charset');
    expect(text).toContain('  charset utf-8;\n');
    expect(text).toContain('  charset_types text/javascript text/css text/plain application/xml text/vtt;\n');
    expect(text).toMatch(
      /location ~ "\^\/feeds\/[^"]+" \{\n {4}types \{ \}\n {4}default_type application\/feed\+json;/u,
    );
    expect(text).toContain('location = "/manifest.webmanifest" {');
  });

  test('sends compressed files, and compresses texts of a kilobyte or more, but no pictures and fonts', () => {
    const text = nginxInclude(planAt('/'));
    for (const line of ['gzip_static on;', 'gzip on;', 'gzip_vary on;', 'gzip_min_length 1024;'])
      expect(text).toContain(`\n  ${line}\n`);
    const types = /gzip_types (.+);/u.exec(text)?.[1]?.split(' ') ?? [];
    expect(types.toSorted()).toEqual([
      'application/feed+json',
      'application/json',
      'application/manifest+json',
      'application/speculationrules+json',
      'application/xml',
      'image/svg+xml',
      'text/css',
      'text/javascript',
      'text/plain',
      'text/vtt',
    ]);
  });
});
