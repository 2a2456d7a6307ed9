import { hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { previewServer } from '../../../src/press/serve/preview-server.ts';

const hashOf = (style: string) => `'sha256-${hash('sha256', style, 'base64')}'`;
/** The headers of an edition whose pages have a style inside. */
const headersWith = (style: string) =>
  `/*\n  Content-Security-Policy: style-src 'self' ${hashOf(style)}; img-src 'self'\n`;

const files = {
  'site/index.html': 'front page',
  'site/404.html': '<style>no such page</style>',
  'site/_headers': headersWith('a { color: red }'),
  'site/_redirects':
    '/stories/water/ /stories/flood/ 301!\n/stories/water/ /stories/flood/ 301\n' +
    '/news/stories/water/ /news/stories/flood/ 301\n',
  'site/stories/water/index.html': 'leads on',
  'site/.hidden': 'secret',
  'site/stories/flood/index.html': 'flood',
  'site/stories/наводнение/index.html': 'наводнение',
  'site/edition/v1/front.json': '{}',
  'site/assets/app.js': 'app',
  'secret.txt': 'secret',
  'secret/index.html': 'secret',
  'site-secret/index.html': 'secret',
};

let root = '';
const servers: Server[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'broadsheet-serve-'));
  await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), content);
    }),
  );
});

afterAll(async () => {
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  await rm(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function siteAt(base: string): Promise<(path: string, method?: string) => Promise<Answer>> {
  const handle = previewServer(join(root, 'site'), base);
  const server = createServer((incoming, response) => handle(incoming, response, () => response.writeHead(500).end()));
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  // `fetch` would normalise the path before it sends it.
  return (path, method = 'GET') =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method }, (response) => {
        const { statusCode: status, headers } = response;
        text(response).then((body) => resolve({ status, headers, body }), reject);
      })
        .on('error', reject)
        .end();
    });
}

describe('the preview server', () => {
  let get: Awaited<ReturnType<typeof siteAt>>;
  beforeAll(async () => {
    get = await siteAt('/');
  });

  test.each([
    ['/', 'front page', 'text/html'],
    ['/?utm=x', 'front page', 'text/html'],
    ['/stories/flood/', 'flood', 'text/html'],
    ['/stories/%D0%BD%D0%B0%D0%B2%D0%BE%D0%B4%D0%BD%D0%B5%D0%BD%D0%B8%D0%B5/', 'наводнение', 'text/html'],
    ['/edition/v1/front.json', '{}', 'application/json'],
    ['/assets/app.js', 'app', 'text/javascript'],
  ])('answers %s', async (path, body, type) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-type']).toContain(type);
  });

  test.each([
    ['/stories/flood', '/stories/flood/'],
    ['/stories/flood?a=1&b=/x', '/stories/flood/?a=1&b=/x'],
    ['/stories/flood?a=1?b=2', '/stories/flood/?a=1?b=2'],
    [
      '/stories/%D0%BD%D0%B0%D0%B2%D0%BE%D0%B4%D0%BD%D0%B5%D0%BD%D0%B8%D0%B5',
      '/stories/%D0%BD%D0%B0%D0%B2%D0%BE%D0%B4%D0%BD%D0%B5%D0%BD%D0%B8%D0%B5/',
    ],
  ])('redirects %s to its slash and keeps the query', async (path, location) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  test.each([
    '/nowhere',
    '/nowhere/',
    '/stories/',
    '/stories',
    '/assets/',
    '/assets/gone.js',
    '/edition/v1/gone.json',
    '/stories/flood/index',
    '/index.html/',
  ])('answers %s with the page for unknown addresses', async (path) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 404, body: '<style>no such page</style>' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/stories/../../secret.txt',
    '/stories/%2e%2e/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/../site-secret/',
    '/../secret/',
    '/../secret',
    '/%2e%2e%2fsecret',
    '/..%2fsite-secret',
    '//secret.txt',
    '/secret.txt%00.html',
  ])('serves nothing from outside the folder: %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: '<style>no such page</style>' });
  });

  test.each([
    '//evil.example',
    '//evil.example/',
    '//evil.example/%2e%2e',
    '//stories/flood',
    '///stories/flood',
    '/\\evil.example/../stories/flood',
    '/%5cevil.example/..%2fstories/flood',
  ])('redirects to no other site: %s', async (path) => {
    const { status, headers } = await get(path);
    expect([301, 404]).toContain(status);
    expect(new URL(headers.location ?? '/', 'http://here.example/a/').origin).toBe('http://here.example');
  });

  test.each(['/%', '/%zz', '/%e0%a4%a', '/stories/%c3%28/', '/%ff'])(
    'answers 404 to a malformed address: %s',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, body: '<style>no such page</style>' });
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const { status, headers, body } = await get('/', method);
    expect([status, headers.allow, body]).toEqual([405, 'GET, HEAD', '']);
  });

  test('answers HEAD without the page', async () => {
    const { status, headers, body } = await get('/stories/flood/', 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '5', '']);
  });
});

describe('the preview server follows the files for hosts', () => {
  let get: Awaited<ReturnType<typeof siteAt>>;
  beforeAll(async () => {
    get = await siteAt('/');
  });
  test.each(['/', '/stories/flood', '/nowhere/', '/assets/app.js'])(
    '%s has the content security policy that the pages need',
    async (path) => {
      const { headers } = await get(path);
      expect(headers['content-security-policy']).toContain(`style-src 'self' ${hashOf('a { color: red }')};`);
      expect(headers['x-content-type-options']).toBe('nosniff');
      // Browsers ignore it over plain HTTP.
      expect(headers['strict-transport-security']).toBeUndefined();
    },
  );

  test('an asset may be cached for a year, a missing one not at all', async () => {
    expect((await get('/assets/app.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/assets/gone.js')).headers['cache-control']).toBe('no-cache');
  });

  test.each([
    ['/stories/water/', '/stories/flood/'],
    ['/stories/water', '/stories/flood/'],
    ['/stories/water/?a=1?b', '/stories/flood/?a=1?b'],
  ])('%s is redirected to %s', async (path, location) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  test.each(['/_redirects', '/.hidden', '/_headers'])('%s is not served', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('the policy follows the edition after another build', async () => {
    const before = (await get('/')).headers['content-security-policy'];
    const file = join(root, 'site/_headers');
    await writeFile(file, headersWith('a { color: blue }'));
    await utimes(file, 1, 1);
    expect((await get('/')).headers['content-security-policy']).not.toBe(before);
    await writeFile(file, files['site/_headers']);
    expect((await get('/')).headers['content-security-policy']).toBe(before);
  });
});

describe('the preview server of a site below a path', () => {
  let get: Awaited<ReturnType<typeof siteAt>>;
  beforeAll(async () => {
    get = await siteAt('/news/');
  });

  test.each([
    ['/news/', 200, 'front page'],
    ['/news/stories/flood/', 200, 'flood'],
    ['/news/nowhere/', 404, '<style>no such page</style>'],
    ['/', 404, '<style>no such page</style>'],
    ['/newspaper/', 404, '<style>no such page</style>'],
    ['/stories/flood/', 404, '<style>no such page</style>'],
    ['/news/../secret.txt', 404, '<style>no such page</style>'],
    ['/news//evil.example', 404, '<style>no such page</style>'],
  ])('answers %s with %i', async (path, status, body) => {
    expect(await get(path)).toMatchObject({ status, body });
  });

  test.each([
    ['/news', '/news/'],
    ['/news?a=1', '/news/?a=1'],
    ['/news/stories/flood?a=1', '/news/stories/flood/?a=1'],
    ['/news/stories/water/?a=1', '/news/stories/flood/?a=1'],
  ])('redirects %s to its slash', async (path, location) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([301, location]);
  });
});
