import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startDevServer } from './start-dev-server.ts';

const work = mkdtempSync(join(tmpdir(), 'broadsheet-dev-languages-'));
const stories = join(work, 'stories');
const write = (name: string, content: unknown) => writeFileSync(join(stories, name), JSON.stringify(content));

let server: ViteDevServer;
let origin = '';
beforeAll(async () => {
  mkdirSync(stories);
  write('edition.json', {
    name: 'Harbour Post',
    inLanguage: 'en',
    url: 'https://harbour.example/news/',
    workTranslation: [{ inLanguage: 'ar', name: 'المرفأ' }],
  });
  write('port.json', { headline: 'Port' });
  write('port-ar.json', { headline: 'المرفأ يفتح', inLanguage: 'ar' });
  vi.stubEnv('STORIES_DIR', stories);
  // With it, the project's configuration leaves the plugin out.
  vi.stubEnv('VITEST', undefined);
  const started = await startDevServer({ cacheDir: join(work, 'cache') });
  server = started.server;
  origin = `http://127.0.0.1:${started.port}`;
}, 60_000);
afterAll(async () => {
  await server.close();
  vi.unstubAllEnvs();
  rmSync(work, { recursive: true });
});

test('the dev server has each language at its address, in its own words', async () => {
  const page = async (path: string) => (await fetch(origin + path)).text();
  expect(await page('/news/')).toContain('<html lang="en"');
  const arabic = await page('/news/ar/stories/port-ar/');
  expect(arabic).toContain('<html lang="ar" dir="rtl"');
  expect(arabic).toContain('المرفأ يفتح');
  // "Front page" in Arabic.
  expect(arabic).toContain('الرئيسية');
  const { status, headers } = await fetch(`${origin}/news/ar`, { redirect: 'manual' });
  expect([status, headers.get('location')]).toEqual([301, '/news/ar/']);
  // Like the address of a site, which has no such page.
  expect((await fetch(`${origin}/news/arabia/`)).status).toBe(404);
}, 120_000);
