import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { editionFile } from '../../fixtures/copy.ts';
import { startDevServer } from './start-dev-server.ts';

const work = mkdtempSync(join(tmpdir(), 'broadsheet-dev-'));
const stories = join(work, 'stories');
const site = join(work, 'site');
const write = (name: string, content: unknown) =>
  writeFileSync(join(stories, name), content instanceof Uint8Array ? content : JSON.stringify(content));

let server: ViteDevServer;
let port = 0;
beforeAll(async () => {
  mkdirSync(stories);
  mkdirSync(join(site, 'at sea'), { recursive: true });
  write('edition.json', editionFile);
  write('flood.json', {
    headline: 'Flood',
    aliases: ['water'],
    image: { src: 'quay.png', alt: '', width: 1, height: 1 },
  });
  const quay = sharp({ create: { width: 1, height: 1, channels: 3, background: '#a0522d' } });
  await quay.png().toFile(join(stories, 'quay.png'));
  vi.stubEnv('STORIES_DIR', stories);
  ({ server, port } = await startDevServer({ cacheDir: join(work, 'cache'), publicDir: site }));
}, 60_000);
afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

/** Requests a path as it is, which `fetch` would normalise. */
function get(
  path: string,
): Promise<{ status: number | undefined; headers: Readonly<Record<string, unknown>>; text: string }> {
  return new Promise((resolve, reject) => {
    const request = send({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    request.on('error', reject).end();
  });
}
const statusOf = async (path: string) => (await get(path)).status;

describe('the dev server', () => {
  test('answers 404 to an invalid address', { timeout: 60_000 }, async () => {
    expect(await statusOf('/stories/flood/')).toBe(200);
    expect(await statusOf('/stories/flood/?discount=50%')).toBe(200);
    for (const path of ['/%', '/stories/%zz/', '/%c3%28', '/stories/%/?a=%']) {
      const { status, text } = await get(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(text).toContain('<html');
    }
  });

  test.each([
    ['/stories/flood?a=1', '/stories/flood/?a=1'],
    ['/stories/water/', '/stories/flood/'],
    ['/stories/water', '/stories/flood/'],
  ])('redirects %s to %s', async (path, location) => {
    const { status, headers } = await get(path);
    expect([status, headers['location']]).toEqual([301, location]);
  });

  test('leaves files of the public folder to Vite, and nothing else', async () => {
    expect((await get('/at%20sea/')).text).toContain('Cannot GET');
    for (const path of ['/favicon.svg', '/..%2fstories/flood.json']) {
      const { status, text } = await get(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(text).not.toContain('Cannot GET');
    }
  });

  test('shows a fault in the browser, folded to the width of the overlay', async () => {
    const sent = vi.spyOn(server.environments.client.hot, 'send');
    write('hail.json', { headline: 'Hail', image: { src: 'quay.bmp', alt: '', width: 1, height: 1 } });
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(expect.objectContaining({ type: 'error' })), {
      timeout: 15_000,
    });
    const shown = JSON.stringify(sent.mock.calls);
    rmSync(join(stories, 'hail.json'));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'full-reload' }), { timeout: 15_000 });
    expect(shown).toMatch(
      /hail\.json:1:\d+ \\"image\.src\\":\\n {2}\\"quay\.bmp\\" isn't a supported format;[^\\]*\\n {2}/u,
    );
    sent.mockRestore();
  });

  test('starts anew if the edition gets another language, and so another interface', async () => {
    const restart = vi.spyOn(server, 'restart').mockResolvedValue();
    write('edition.json', { ...editionFile, inLanguage: 'de' });
    await vi.waitFor(() => expect(restart).toHaveBeenCalled(), { timeout: 15_000 });
    restart.mockRestore();
    write('edition.json', editionFile);
  });

  test('sends a picture with its type', async () => {
    const story = JSON.parse((await get('/edition/v1/stories/flood.json')).text) as {
      story: { image?: { src: string } };
    };
    const { status, headers } = await get(story.story.image?.src ?? '');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' });
  });

  test(
    'serves the last edition while the stories are moved away, and reads them when they are back',
    { timeout: 60_000 },
    async () => {
      const away = join(work, 'away');
      const errors = vi.spyOn(server.config.logger, 'error');
      renameSync(stories, away);
      await vi.waitFor(
        () =>
          expect(errors).toHaveBeenCalledWith(expect.stringContaining("this folder doesn't exist"), expect.anything()),
        { timeout: 15_000 },
      );
      expect(await statusOf('/stories/flood/')).toBe(200);
      writeFileSync(join(away, 'drought.json'), '{"headline": "Drought"}');
      renameSync(away, stories);
      await vi.waitFor(async () => expect(await statusOf('/stories/drought/')).toBe(200), {
        timeout: 15_000,
        interval: 200,
      });
      // The folder is watched again.
      write('storm.json', { headline: 'Storm' });
      await vi.waitFor(async () => expect(await statusOf('/stories/storm/')).toBe(200), {
        timeout: 15_000,
        interval: 200,
      });
    },
  );
});
