import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pressConfig } from '../../../src/press/copy/press-config.ts';
import { precompress } from '../../../src/press/hosts/precompress.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-precompress-'));
  await mkdir(join(folder, 'deep'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const long = 'The same words again. '.repeat(100);

test('text files of a kilobyte or more are compressed, with the same bytes each time', async () => {
  await writeFile(join(folder, 'deep', 'page.html'), long);
  expect(await precompress(folder)).toBe(1);
  const [br, gz] = await Promise.all(
    ['br', 'gz'].map((ending) => readFile(join(folder, 'deep', `page.html.${ending}`))),
  );
  if (br === undefined || gz === undefined) throw new Error('unreachable');
  expect(brotliDecompressSync(br).toString()).toBe(long);
  expect(gunzipSync(gz).toString()).toBe(long);
  expect([gz.readUInt32LE(4), gz[9]]).toEqual([0, 255]);

  await utimes(join(folder, 'deep', 'page.html'), 1, 1);
  await precompress(folder);
  expect((await readFile(join(folder, 'deep', 'page.html.gz'))).equals(gz)).toBe(true);
});

test('files that are small, compressed already, or only for the host are not compressed', async () => {
  await Promise.all(
    [
      ['short.html', 'short'],
      ['font.woff2', long],
      ['picture.png', long],
      ['_headers', long],
      ['vercel.json', long],
    ].map(([name = '', text = '']) => writeFile(join(folder, name), text)),
  );
  expect(await precompress(folder)).toBe(0);
  expect((await readdir(folder)).toSorted()).toEqual([
    '_headers',
    'deep',
    'font.woff2',
    'picture.png',
    'short.html',
    'vercel.json',
  ]);
});

test.each([
  [undefined, false],
  ['', false],
  ['0', false],
  ['1', true],
  ['yes', true],
])('PRECOMPRESS=%s turns it on: %s', (value, isOn) => {
  expect(pressConfig('/', value === undefined ? {} : { PRECOMPRESS: value }).precompress).toBe(isOn);
});
