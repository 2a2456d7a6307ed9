import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isZip, unpackZip } from '../../../src/import/formats/unpack-zip.ts';
import { zipOf } from './zip.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function unpack(bytes: Buffer): Promise<string[]> {
  const path = join(folder, 'export.zip');
  writeFileSync(path, bytes);
  const found: string[] = [];
  for await (const one of unpackZip(path, 'export.zip', join(folder, 'in', 'here'))) {
    found.push('refused' in one ? `${one.place}: ${one.reason}` : one.name);
  }
  return found;
}

test('unpacks the files of an archive', async () => {
  const bytes = zipOf(
    { name: 'data/', content: '' },
    { name: 'data/ghost.json', content: '{}' },
    { name: '__MACOSX/data/._ghost.json', content: 'x' },
    { name: 'content/images/hafen-ö.jpg', content: 'picture' },
  );
  expect(await unpack(bytes)).toEqual(['export.zip/data/ghost.json', 'export.zip/content/images/hafen-ö.jpg']);
  expect(readFileSync(join(folder, 'in/here/content/images/hafen-ö.jpg'), 'utf8')).toBe('picture');
  expect(await isZip(join(folder, 'export.zip'))).toBe(true);
});

test('refuses names that lead out, links, and names that are taken, and unpacks the others', async () => {
  const bytes = zipOf(
    { name: '../evil.xml', content: 'x' },
    { name: '/evil.xml', content: 'x' },
    { name: String.raw`..\evil.xml`, content: 'x' },
    { name: 'a/../../../evil.xml', content: 'x' },
    { name: 'link', content: '/etc/hosts', mode: 0o120_777 },
    { name: 'a.xml', content: 'first' },
    { name: 'a.xml', content: 'second' },
  );
  expect(await unpack(bytes)).toEqual([
    'export.zip/../evil.xml: it has a name that leads out of the archive; it is not unpacked',
    'export.zip//evil.xml: it has a name that leads out of the archive; it is not unpacked',
    'export.zip/../evil.xml: it has a name that leads out of the archive; it is not unpacked',
    'export.zip/a/../../../evil.xml: it has a name that leads out of the archive; it is not unpacked',
    'export.zip/link: it is a link, which is not followed',
    'export.zip/a.xml',
    'export.zip/a.xml: it has the name of another file in the archive; it is not unpacked',
  ]);
  expect(readFileSync(join(folder, 'in/here/a.xml'), 'utf8')).toBe('first');
  expect(existsSync(join(folder, 'in/evil.xml')) || existsSync(join(folder, 'evil.xml'))).toBe(false);
});

test('refuses a file that was made to fill the disk', async () => {
  const bytes = zipOf({ name: 'huge.xml', content: Buffer.alloc(80 * 2 ** 20, ' ') }, { name: 'a.xml', content: 'x' });
  expect(await unpack(bytes)).toEqual([
    expect.stringMatching(
      /^export\.zip\/huge\.xml: it unpacks to more than 80 MB from \d+ bytes, as files made to do harm do$/u,
    ),
    'export.zip/a.xml',
  ]);
});

test('says what is wrong with a broken archive', async () => {
  const bytes = zipOf({ name: 'a.xml', content: 'x' });
  expect(await unpack(bytes.subarray(0, 30))).toEqual([expect.stringMatching(/^export\.zip: it can't be unpacked: /u)]);
});
