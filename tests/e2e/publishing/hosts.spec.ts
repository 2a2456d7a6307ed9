import { expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headerPlan, headersAt } from '../../../src/press/hosts/headers.ts';
import { hashesInPolicy } from '../../../src/press/hosts/content-security-policy.ts';
import { hostsFolderOf } from '../../../src/press/hosts/write-host-files.ts';
import { ask, type Answer } from '../support/ask.ts';
import { folderOf, paperBase, urlOf } from '../support/editions.ts';
import { flood, known, outside, unknown } from '../support/host-addresses.ts';
import { isMarked, lead, mark, untilHydrated, test } from '../support/reader.ts';
import { missingServers, webServers, type Running, type WebServer } from '../support/web-servers.ts';

for (const name of missingServers)
  process.stderr.write(`${name} is not installed, so the files that the build makes for it were not tested.\n`);

/** The server of `npm start` passes the same tests. */
const own: WebServer = {
  name: 'the preview server',
  encodings: ['br', 'gzip'],
  keepsQueries: true,
  start: () => Promise.resolve({ port: Number(new URL(urlOf('paper')).port), stop: () => Promise.resolve() }),
};

const base = (path: string): string => `${paperBase}${path.slice(1)}`;
const withLowerCaseNames = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

/** Spaces and upper case make no difference in a content type. */
const withPlainType = ({ 'content-type': type, ...headers }: Answer['headers']) => ({
  ...headers,
  'content-type': type?.toLowerCase().replace(/;\s*/u, '; '),
});

for (const server of [own, ...webServers]) {
  test.describe(server.name, () => {
    let running: Running | undefined;
    test.beforeAll(async () => {
      running = await server.start(dirname(folderOf('paper')), hostsFolderOf(folderOf('paper')));
    });
    test.afterAll(() => running?.stop());
    const port = () => running?.port ?? 0;
    const get = (path: string, options?: Parameters<typeof ask>[2]) => ask(port(), path, options);
    const plan = () =>
      headerPlan(hashesInPolicy(readFileSync(join(folderOf('paper'), '_headers'), 'utf8')), false, paperBase);
    const page404 = () => readFileSync(join(folderOf('paper'), '404.html'), 'utf8');

    const isNotFound = ({ status, headers, body }: Answer, expected = 404) => {
      expect(status).toBe(expected);
      expect(body.toString()).toBe(page404());
      expect(withPlainType(headers)).toMatchObject(
        withLowerCaseNames({ ...plan().defaults, 'Content-Type': 'text/html; charset=utf-8' }),
      );
    };

    for (const path of known) {
      test(`sends ${decodeURI(path)} with the headers of the plan`, async () => {
        const { status, headers } = await get(base(path));
        expect(status).toBe(200);
        expect(withPlainType(headers)).toMatchObject(withLowerCaseNames(headersAt(plan(), path)));
        expect(headers['set-cookie']).toBeUndefined();
      });
    }

    test('lets browsers cache scripts and fonts for a year', async () => {
      for (const file of readdirSync(join(folderOf('paper'), 'assets')).filter((name) => !/\.(?:br|gz)$/u.test(name))) {
        const { status, headers } = await get(base(`/assets/${file}`));
        expect(status).toBe(200);
        expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
        expect(withPlainType(headers)).toMatchObject(withLowerCaseNames(headersAt(plan(), `/assets/${file}`)));
      }
    });

    test('sends each header once', async () => {
      for (const path of ['/', '/cards/a.png', '/nowhere/']) {
        const { headers } = await get(base(path));
        expect(String(headers['content-security-policy']).match(/default-src/gu)).toHaveLength(1);
        expect(headers['cross-origin-resource-policy']).not.toContain(',');
        expect(headers['cache-control']?.match(/no-cache|max-age/gu)).toHaveLength(1);
      }
    });

    for (const path of unknown) {
      test(`answers ${path} with the page for unknown addresses, which is not cached`, async () => {
        const answer = await get(base(path));
        // A path that leads out of the base belongs to another site.
        if (path.includes('%2e%2e/') && answer.status !== 404) expect(answer.status).toBe(400);
        else if (path.includes('%2')) expect([400, 404]).toContain(answer.status);
        else isNotFound(answer);
      });
    }

    for (const path of ['/stories/ferry/', '/stories/ferry', `/stories/${encodeURIComponent('паром')}/?a=b`]) {
      test(`says that ${decodeURI(path)} is gone`, async () => {
        isNotFound(await get(base(path)), 410);
      });
    }

    for (const path of outside) {
      test(`serves no file outside the edition for ${path}`, async () => {
        for (const whole of [path, base(path)]) {
          const { status, headers, body } = await get(whole);
          expect(body.toString()).not.toContain('root:x:');
          expect([301, 308, 400, 403, 404]).toContain(status);
          expect(new URL(headers.location ?? '/', `http://127.0.0.1:${port()}/`).hostname).toBe('127.0.0.1');
        }
      });
    }

    test('serves nothing outside its base', async () => {
      for (const path of ['/papers/', '/stories/', lead, '/paper.html', '/edition/v1/front.json'])
        expect((await get(path)).status).toBe(404);
    });

    for (const [from, to] of [
      ['/sections/world', '/sections/world/'],
      ['/sections/world?a=1&b=/x', '/sections/world/?a=1&b=/x'],
      [flood.slice(0, -1), flood],
    ] as const) {
      test(`adds the slash to ${from}`, async () => {
        const { status, headers } = await get(base(from));
        expect([301, 308]).toContain(status);
        const {
          pathname,
          search,
          port: same,
        } = new URL(headers.location ?? '', `http://127.0.0.1:${port()}${base(from)}`);
        const [path, query] = to.split('?');
        expect([decodeURI(pathname), same]).toEqual([decodeURI(base(path ?? '')), String(port())]);
        expect(search).toBe(server.keepsQueries && query !== undefined ? `?${query}` : '');
      });
    }

    for (const [from, to] of [
      ['/stories/harbour-closed/', '/stories/harbour-reopens/'],
      ['/stories/harbour-closed/?from=mail', '/stories/harbour-reopens/?from=mail'],
      [`/stories/${encodeURIComponent('порт-закрыт')}/`, '/stories/harbour-reopens/'],
      ['/stories/flood/', flood],
    ] as const) {
      test(`redirects ${decodeURI(from)} to the story’s current address`, async () => {
        const { status, headers } = await get(base(from));
        expect(status).toBe(301);
        expect(headers.location).toBe(base(to));
        expect((await get(base(to))).status).toBe(200);
      });
    }

    test('redirects a former address without its slash too', async () => {
      const { url, status } = await fetch(`http://127.0.0.1:${port()}${base('/stories/harbour-closed')}`);
      expect([new URL(url).pathname, status]).toEqual([base('/stories/harbour-reopens/'), 200]);
    });

    test('sends all of the page for unknown addresses, whatever a request asks for', async () => {
      const { headers } = await get(base('/404.html'));
      for (const asked of [
        { range: 'bytes=0-9' },
        { 'if-none-match': headers.etag ?? '*' },
        { 'if-none-match': '*' },
        { 'if-modified-since': new Date().toUTCString() },
      ])
        isNotFound(await get(base('/nowhere'), { headers: asked }));
    });

    test('tells caches that an answer depends on the encodings that a browser takes', async () => {
      for (const path of ['/', lead, '/edition/v1/front.json', '/nowhere/'])
        expect((await get(base(path))).headers.vary?.toLowerCase()).toBe('accept-encoding');
    });

    for (const encoding of server.encodings) {
      test(`sends the page for unknown addresses with ${encoding}`, async () => {
        const { status, headers, body } = await get(base('/nowhere'), { headers: { 'accept-encoding': encoding } });
        expect([status, headers['content-encoding']]).toEqual([404, encoding]);
        expect((encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString()).toBe(page404());
      });

      test(`sends the files compressed ahead with ${encoding}`, async () => {
        const script = readdirSync(join(folderOf('paper'), 'assets')).find(
          (name) => name.startsWith('start-app') && name.endsWith('.js'),
        );
        for (const [path, file] of [
          [lead, `${lead}index.html`],
          [`/assets/${script}`, `/assets/${script}`],
          ['/edition/v1/front.json', '/edition/v1/front.json'],
        ] as const) {
          const { headers, body } = await get(base(path), { headers: { 'accept-encoding': encoding } });
          expect([headers['content-encoding'], headers['vary']?.toLowerCase()]).toEqual([encoding, 'accept-encoding']);
          expect(withPlainType(headers)).toMatchObject(withLowerCaseNames(headersAt(plan(), path)));
          expect(body.equals(readFileSync(join(folderOf('paper'), `${file}.${encoding === 'br' ? 'br' : 'gz'}`)))).toBe(
            true,
          );
          const text = encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
          expect(text.equals(readFileSync(join(folderOf('paper'), file)))).toBe(true);
        }
      });
    }

    test('answers 304 if a page has not changed', async () => {
      const { headers } = await get(base(lead));
      expect(headers.etag).toBeDefined();
      const again = await get(base(lead), { headers: { 'if-none-match': headers.etag ?? '' } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    test('accepts only GET and HEAD', async () => {
      expect((await get(base('/'), { method: 'POST' })).status).toBe(405);
      const { status, body } = await get(base('/'), { method: 'HEAD' });
      expect([status, body.length]).toEqual([200, 0]);
    });

    test('serves pages that a browser loads without errors', async ({ page }) => {
      await page.goto(`http://127.0.0.1:${port()}${base(lead)}`);
      await untilHydrated(page);
      await mark(page);
      await page.getByRole('complementary').getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1, name: 'Ohio Man' })).toBeFocused();
      expect(await isMarked(page)).toBe(true);
    });
  });
}
