import react from '@vitejs/plugin-react';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { broadsheet } from '../../../src/press/plugin.ts';
import { editionFile, signatures } from '../../fixtures/copy.ts';

const work = mkdtempSync(join(tmpdir(), 'broadsheet-draft-'));
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
  write('flood.json', { headline: 'Flood', image: { src: 'quay.png', alt: '', width: 1, height: 1 } });
  write('quay.png', signatures['.png']);
  vi.stubEnv('STORIES_DIR', stories);
  server = await createServer({
    configFile: false,
    publicDir: site,
    logLevel: 'silent',
    plugins: [react(), broadsheet()],
    server: { port: 0 },
    cacheDir: join(work, 'cache'),
  });
  await server.listen();
  const address = server.httpServer?.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
}, 60_000);
afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

/** A request with its path as it stands, which `fetch` would tidy. */
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

describe('the server of drafts', () => {
  test('answers 404 to what is no address', { timeout: 60_000 }, async () => {
    expect(await statusOf('/stories/flood/')).toBe(200);
    expect(await statusOf('/stories/flood/?discount=50%')).toBe(200);
    for (const path of ['/%', '/stories/%zz/', '/%c3%28', '/stories/%/?a=%']) {
      const { status, text } = await get(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(text).toContain('<html');
    }
  });

  test('leaves to Vite what lies in its public folder, wherever that is, and nothing else', async () => {
    expect((await get('/at%20sea/')).text).toContain('Cannot GET');
    for (const path of ['/favicon.svg', '/..%2fstories/flood.json']) {
      const { status, text } = await get(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(text).not.toContain('Cannot GET');
    }
  });

  test('shows a fault in the browser on lines that its box can hold', async () => {
    const sent = vi.spyOn(server.environments.client.hot, 'send');
    write('hail.json', { headline: 'Hail', image: { src: 'quay.svg', alt: '', width: 1, height: 1 } });
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(expect.objectContaining({ type: 'error' })), {
      timeout: 15_000,
    });
    const shown = JSON.stringify(sent.mock.calls);
    rmSync(join(stories, 'hail.json'));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'full-reload' }), { timeout: 15_000 });
    expect(shown).toMatch(/hail\.json:1:\d+ \\"image\.src\\":\\n {2}\\"quay\.svg\\" is not a picture;[^\\]*\\n {2}/u);
    sent.mockRestore();
  });

  test('says of a picture what it is', async () => {
    const story = JSON.parse((await get('/edition/v1/stories/flood.json')).text) as {
      story: { image?: { src: string } };
    };
    const { status, headers } = await get(story.story.image?.src ?? '');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
  });

  test('is back when its stories are, moved away and back', { timeout: 60_000 }, async () => {
    const away = join(work, 'away');
    const errors = vi.spyOn(server.config.logger, 'error');
    renameSync(stories, away);
    await vi.waitFor(
      () =>
        expect(errors).toHaveBeenCalledWith(
          expect.stringContaining('there is no such folder of stories'),
          expect.anything(),
        ),
      { timeout: 15_000 },
    );
    expect(await statusOf('/stories/flood/')).toBe(200);
    writeFileSync(join(away, 'drought.json'), '{"headline": "Drought"}');
    renameSync(away, stories);
    await vi.waitFor(async () => expect(await statusOf('/stories/drought/')).toBe(200), {
      timeout: 15_000,
      interval: 200,
    });
    // It is watched again, too.
    write('storm.json', { headline: 'Storm' });
    await vi.waitFor(async () => expect(await statusOf('/stories/storm/')).toBe(200), {
      timeout: 15_000,
      interval: 200,
    });
  });

  test('is back when its stories were away for a moment only', { timeout: 60_000 }, async () => {
    renameSync(stories, join(work, 'away'));
    renameSync(join(work, 'away'), stories);
    await new Promise((resolve) => {
      setTimeout(resolve, 1000);
    });
    write('frost.json', { headline: 'Frost' });
    await vi.waitFor(async () => expect(await statusOf('/stories/frost/')).toBe(200), {
      timeout: 15_000,
      interval: 200,
    });
  });

  test('does not take another folder for its own', async () => {
    const read = vi.spyOn(server.environments.client.hot, 'send');
    mkdirSync(`${stories}-old`);
    server.watcher.emit('all', 'change', join(`${stories}-old`, 'flood.json'));
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    expect(read).not.toHaveBeenCalled();
    server.watcher.emit('all', 'change', join(stories, 'flood.json'));
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
  });
});
