import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRenderThreads, type PageTask } from '../../../../src/press/build/rendering/render-threads.ts';
import { mastheadFile } from '../../../../src/edition/addresses.ts';

/** Shows what it reads. A page asks for the files in its data, and one with an error fails. */
const rendererCode = `
export const createRenderer = (base) => ({
  async render(address, readJson) {
    if (base === '/ends/') process.exit(3);
    const { files = [], error } = readJson('/own.json');
    if (error) throw new TypeError(error);
    const read = files.map((file) => {
      try {
        return readJson(file);
      } catch {
        return 'missing';
      }
    });
    return { status: 200, head: base + address, page: JSON.stringify(read), state: '' };
  },
});`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-threads-'));
  writeFileSync(join(folder, 'renderer.mjs'), rendererCode);
});
afterEach(() => rmSync(folder, { recursive: true }));

const threadsFor = (base: string, startAfter = 1) =>
  createRenderThreads(
    { module: pathToFileURL(join(folder, 'renderer.mjs')).href, base },
    { name: 'Tarn Gazette' },
    startAfter,
  );

const pageWith = (data: object, address = '/stories/flood/'): PageTask => ({
  address,
  file: '/own.json',
  data: JSON.stringify(data),
});

/** Offers a page until a thread takes it. */
async function taken(threads: ReturnType<typeof threadsFor>, task: PageTask) {
  for (;;) {
    const started = await threads.render(task);
    if (started !== undefined) return started.page;
    await setImmediate();
  }
}

describe('threads that render pages', () => {
  test('render a page from its data and the masthead', async () => {
    const threads = threadsFor('/news/');
    const page = await taken(threads, pageWith({ files: [mastheadFile] }));
    expect(page).toEqual({
      status: 200,
      head: '/news//stories/flood/',
      page: '[{"name":"Tarn Gazette"}]',
      state: '',
    });
    await threads.end();
  });

  test('leave a page to the caller that reads more', async () => {
    const threads = threadsFor('/');
    expect(await taken(threads, pageWith({ files: ['/edition/v1/other.json'] }))).toBeUndefined();
    await threads.end();
  });

  test('give the error of a page that fails, and go on', async () => {
    const threads = threadsFor('/');
    await expect(taken(threads, pageWith({ error: 'no headline' }))).rejects.toThrow(new TypeError('no headline'));
    expect(await taken(threads, pageWith({}))).toMatchObject({ page: '[]' });
    await threads.end();
  });

  test('take no more pages than they can keep in memory', async () => {
    const threads = threadsFor('/');
    const pages = [taken(threads, pageWith({}))];
    await pages[0];
    // No answer can arrive before the first await.
    const asked = Array.from({ length: 100_000 }, (_, i) => threads.render(pageWith({}, `/stories/${i}/`)));
    const started = (await Promise.all(asked)).filter((page) => page !== undefined);
    expect(started.length).toBeGreaterThan(0);
    expect(started.length).toBeLessThan(100_000);
    await Promise.all(started.map(({ page }) => page));
    await threads.end();
  });

  test('start only after many pages', async () => {
    const threads = threadsFor('/', 3);
    expect(await threads.render(pageWith({}))).toBeUndefined();
    expect(await threads.render(pageWith({}))).toBeUndefined();
    expect(await taken(threads, pageWith({}))).toMatchObject({ status: 200 });
    await threads.end();
  });

  test('a thread that ends fails its pages, and the caller renders the rest', async () => {
    const threads = threadsFor('/ends/');
    await expect(taken(threads, pageWith({}))).rejects.toThrow('a thread that renders pages has ended');
    await threads.end();
  });
});
