import { expect } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mark, isMarked, untilHydrated, test } from '../support/reader.ts';

test.describe.configure({ mode: 'serial' });
// Unknown addresses answer 404. Until there is an edition, pages answer 500.
test.use({ tolerated: /404|500/u });

let stories: string;
let server: ChildProcess;
let url = '';
let printed = '';

test.beforeAll(async () => {
  stories = mkdtempSync(join(tmpdir(), 'broadsheet-dev-'));
  cpSync('src/stories', stories, { recursive: true });
  // `npm run dev`, without the terminal's colours.
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0'], {
    env: { ...process.env, STORIES_DIR: stories, NO_COLOR: '1', NODE_ENV: 'development' },
  });
  await new Promise<void>((resolve) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(printed);
      if (address === null) return;
      url = address[0];
      resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
  });
});

test.afterAll(() => {
  server.kill();
  rmSync(stories, { recursive: true, force: true });
});

const file = () => join(stories, 'nato-greenland-arctic-security.json');
const address = () => `${url}/stories/nato-greenland-arctic-security/`;

test('saving a story updates the page that is open', async ({ page }) => {
  await page.goto(address());
  await untilHydrated(page);
  await mark(page);
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('NATO to Discuss', 'NATO to Debate'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NATO to Debate');
  expect(await isMarked(page)).toBe(true);
});

test('faults are shown in the browser and the terminal, and the page is back after they are corrected', async ({
  page,
}) => {
  const good = readFileSync(file(), 'utf8');
  await page.goto(address());
  await untilHydrated(page);
  writeFileSync(file(), good.replace('"articleSection": "world"', '"articleSection": "wrold"'));
  const fault = 'nato-greenland-arctic-security.json:4:3 "articleSection": no section "wrold"; did you mean "world"?';
  await expect(page.locator('vite-error-overlay')).toContainText(fault);
  expect(printed).toContain(fault);
  await page.reload();
  await expect(page.locator('vite-error-overlay')).toContainText(fault);
  writeFileSync(file(), good);
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NATO');
  expect(server.exitCode).toBe(null);
});

test('it answers as a host of the built edition does', async ({ request }) => {
  const redirect = await request.get(`${url}/sections/world?page=x`, { maxRedirects: 0 });
  expect(redirect.status()).toBe(301);
  expect(redirect.headers()['location']).toBe('/sections/world/?page=x');
  expect((await request.get(`${url}/stories/no-such-story/`)).status()).toBe(404);
  expect((await request.get(`${url}/edition/v1/stories/no-such-story.json`)).status()).toBe(404);
  const story = await request.get(address());
  expect(story.status()).toBe(200);
  expect(await story.text()).toContain('Strengthening Greenland Security Amid Arctic Tensions</h1>');
});

test('a new story appears at once, and a deleted one disappears', async ({ request }) => {
  const added = join(stories, 'brand-new.json');
  writeFileSync(added, '{"headline": "Brand new"}');
  await expect.poll(async () => (await request.get(`${url}/stories/brand-new/`)).status()).toBe(200);
  rmSync(added);
  await expect.poll(async () => (await request.get(`${url}/stories/brand-new/`)).status()).toBe(404);
});
