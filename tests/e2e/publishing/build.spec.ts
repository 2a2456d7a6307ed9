import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, folderOf, paperBase } from '../support/editions.ts';

let work: string;
test.beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'broadsheet-build-'));
  cpSync('src/stories', join(work, 'stories'), { recursive: true });
});
test.afterEach(() => rmSync(work, { recursive: true, force: true }));

const env = () => ({ STORIES_DIR: join(work, 'stories') });

/** A hash of all paths and bytes in a folder. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).toSorted((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) hash.update(file.slice(folder.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

test('the same stories give the same bytes; a failed build lists every fault, and keeps that edition', async () => {
  const out = join(work, 'dist');
  expect(await build(out, env())).toMatch(
    /^Built 17 stories and \d+ pages in [\d.]+ s\. No faults\.\n\S+\/ has [\d.]+ MB: [\d.]+ MB of pages and data/u,
  );
  expect(fingerprint(out)).toBe(fingerprint(folderOf('first')));
  expect(readdirSync(work).toSorted()).toEqual(['dist', 'dist-hosts', 'stories']);

  writeFileSync(
    join(work, 'stories', 'flood.json'),
    '{\n  "headline": "Flood",\n  "articleSection": "wrold",\n  "related": ["flood"]\n}',
  );
  writeFileSync(join(work, 'stories', 'broken.json'), '{ "headline": "x" "body": [] }');
  const failure = await build(out, env()).then(
    () => undefined,
    (error: unknown) => error as { code: number; stderr: string },
  );
  expect(failure?.code).toBe(1);
  expect(failure?.stderr).toContain('flood.json:3:3 "articleSection": no section "wrold"; did you mean "world"?');
  expect(failure?.stderr).toContain('flood.json:4:15 "related[0]": a story can\'t link to itself; remove this link');
  expect(failure?.stderr).toContain('broken.json:1:19 invalid JSON: a comma is missing here');
  // Nothing is printed before the result, except that Vite may find its own work slow on a busy machine.
  expect(failure?.stderr.replace(/^.*PLUGIN_TIMINGS[^]*?(?=3 faults)/u, '')).toMatch(/^3 faults in the stories\n/u);
  expect(failure?.stderr).not.toMatch(/^\s+at /mu);
  expect(fingerprint(out)).toBe(fingerprint(folderOf('first')));
  expect(readdirSync(work).toSorted()).toEqual(['dist', 'dist-hosts', 'stories']);
});

test('SITE_URL overrides the address of the edition, and its path is the base of every link', () => {
  const html = readFileSync(join(folderOf('paper'), 'stories/rubio-lavrov-asean-kuala-lumpur/index.html'), 'utf8');
  expect(html).toContain(
    `href="https://example.org${paperBase.replace('&', '&amp;')}stories/rubio-lavrov-asean-kuala-lumpur/"`,
  );
  const local = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/gu)].map(([, address]) => address ?? '');
  expect(local.length).toBeGreaterThan(20);
  expect(local.filter((address) => !address.startsWith(paperBase.replace('&', '&amp;')))).toEqual([]);
});

test('pictures next to the stories are published with them', async () => {
  writeFileSync(join(work, 'stories', 'quay.png'), readFileSync('tests/fixtures/pixel.png'));
  writeFileSync(
    join(work, 'stories', 'with-picture.json'),
    JSON.stringify({
      headline: 'With a picture',
      body: ['Text.'],
      image: { src: 'quay.png', alt: 'A quay', width: 1, height: 1 },
    }),
  );
  const out = join(work, 'dist');
  await build(out, env());
  const html = readFileSync(join(out, 'stories/with-picture/index.html'), 'utf8');
  const [, src = ''] = /<img[^>]* src="([^"]+)"/u.exec(html) ?? [];
  expect(src).toMatch(/^\/edition\/pictures\/[0-9a-f]{16}\.webp$/u);
  expect(existsSync(join(out, src))).toBe(true);
});
