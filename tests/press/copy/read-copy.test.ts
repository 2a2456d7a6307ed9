import type * as Files from 'node:fs';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as FilePromises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatFault } from '../../../src/press/copy/faults.ts';
import { readCopy } from '../../../src/press/copy/read-copy.ts';
import { readEdition } from '../../../src/press/model/read-edition.ts';
import { signatures } from '../../fixtures/copy.ts';

/** Files and folders that may not be read. Real permissions would not do: a superuser can read everything. */
const { unreadable, permit } = vi.hoisted(() => {
  const unreadable = new Set<unknown>();
  const permit = (path: unknown) => {
    if (unreadable.has(path)) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  };
  return { unreadable, permit };
});
vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof Files>();
  const openSync: typeof original.openSync = (path, ...rest) => {
    permit(path);
    return original.openSync(path, ...rest);
  };
  const readFileSync: typeof original.readFileSync = (...args: Parameters<typeof original.readFileSync>) => {
    permit(args[0]);
    return original.readFileSync(...args) as never;
  };
  return { ...original, openSync, readFileSync };
});
vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof FilePromises>();
  const readdir = async (path: string, options: { withFileTypes: true }) => {
    permit(path);
    return original.readdir(path, options);
  };
  return { ...original, readdir };
});

let work = '';
const stories = () => join(work, 'stories');
beforeEach(() => {
  work = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-copy-')));
  mkdirSync(stories());
  write('edition.json', '{"name": "T", "inLanguage": "en"}');
});
afterEach(() => {
  unreadable.clear();
  rmSync(work, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array = '{"headline": "x"}'): void {
  mkdirSync(join(stories(), name, '..'), { recursive: true });
  writeFileSync(join(stories(), name), content);
}
const link = (name: string, target: string) => symlinkSync(target, join(stories(), name));
const copy = () => readCopy(stories(), work, join(work, 'public'));
const slugs = async () => (await copy()).files.map(({ name }) => name);

async function faultsIn(folder = stories()): Promise<string[]> {
  const made = await readEdition({ storiesFolder: folder, siteUrl: undefined }, work);
  return made.kind === 'faulty' ? made.faults.map(formatFault) : [];
}

describe('a folder of stories', () => {
  test('is read in the order of its file names, without hidden files', async () => {
    write('b.json');
    write('2026/a.json');
    write('.git/c.json');
    write('.d.json');
    write('notes.txt');
    expect(await slugs()).toEqual(['2026/a.json', 'b.json', 'edition.json']);
    expect(await faultsIn()).toEqual([]);
  });

  test('that does not exist, or is a file, is a fault', async () => {
    expect(await faultsIn(join(work, 'none'))).toEqual([
      "none: this folder doesn't exist; create it, or set STORIES_DIR to the folder of your stories",
    ]);
    expect(await faultsIn(join(stories(), 'edition.json'))).toEqual([
      'stories/edition.json: this is a file, not a folder; set STORIES_DIR to the folder that contains your stories',
    ]);
  });
});

describe('a symbolic link', () => {
  test('that stays in the folder is followed: to a story, a folder, a picture, edition.json', async () => {
    write('.archive/flood.json');
    write('.archive/pictures/quay.png', signatures['.png']);
    rmSync(join(stories(), 'edition.json'));
    write('.archive/the-edition.json', '{"name": "T", "inLanguage": "en"}');
    link('edition.json', '.archive/the-edition.json');
    link('drought.json', join(stories(), '.archive/flood.json'));
    link('pictures', '.archive/pictures');
    link('quay.png', 'pictures/quay.png');
    const { files, pictures, faults } = await copy();
    expect(files.map(({ name }) => name)).toEqual(['drought.json', 'edition.json']);
    expect([...pictures.keys()]).toEqual(['pictures/quay.png', 'quay.png']);
    expect(faults).toEqual([]);
    expect(await faultsIn()).toEqual([]);
  });

  test('that leads outside the folder is a fault', async () => {
    mkdirSync(join(work, 'stories-old'));
    writeFileSync(join(work, 'stories-old', 'flood.json'), '{"headline": "x"}');
    link('flood.json', '../stories-old/flood.json');
    link('old', '../stories-old');
    write('drought.json', '{"headline": "x", "related": ["flood"]}');
    const message = (target: string) =>
      `this symbolic link leads outside the stories' folder, to ${join(work, target)}; ` +
      'replace it with a copy of its target';
    expect(await faultsIn()).toEqual([
      `stories/flood.json: ${message('stories-old/flood.json')}`,
      `stories/old: ${message('stories-old')}`,
    ]);
  });

  test('without a target, to itself or to a parent folder is a fault', async () => {
    link('flood.json', 'nowhere.json');
    link('self.json', 'self.json');
    write('a/story.json');
    link('a/up', '..');
    expect(await faultsIn()).toEqual([
      'stories/a/up: this symbolic link leads to a folder that contains it; remove it',
      "stories/flood.json: this symbolic link's target doesn't exist; replace it with a file, or remove it",
      'stories/self.json: this symbolic link leads to itself; replace it with a file, or remove it',
    ]);
  });

  test('in each of two folders to the other is followed once', async () => {
    write('a/story.json');
    write('b/other.json');
    link('a/b', '../b');
    link('b/a', '../a');
    expect((await copy()).faults.map(formatFault)).toEqual([
      'stories/a/b/a: this symbolic link leads to a folder that contains it; remove it',
      'stories/b/a/b: this symbolic link leads to a folder that contains it; remove it',
    ]);
  });

  test('to a schema can lead anywhere, since schemas are not read', async () => {
    link('story.schema.json', '/nowhere/story.schema.json');
    expect(await faultsIn()).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  test('is a fault, and a link to it is not', async () => {
    write(
      'drought.json',
      '{"headline": "x", "related": ["flood"], "image": {"src": "quay.png", "alt": "", "width": 1, "height": 1}}',
    );
    write('flood.json');
    write('quay.png');
    write('closed/other.json');
    for (const name of ['flood.json', 'quay.png', 'closed']) unreadable.add(join(stories(), name));
    expect(await faultsIn()).toEqual([
      "stories/closed: this folder can't be read (EACCES); change its permissions, or remove it",
      "stories/flood.json: this file can't be read (EACCES); change its permissions, or remove it",
      "stories/quay.png: this file can't be read; change its permissions, or remove it",
    ]);
  });

  test.skipIf(process.platform !== 'linux')('because its name is not UTF-8 is a fault', async () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${stories()}/c`), Buffer.from([0xf4]), Buffer.from('te.json')]),
      '{"headline": "x"}',
    );
    expect(await faultsIn()).toEqual([
      'stories/c\ufffdte.json: this file name isn\'t valid UTF-8; rename it, for example to "c-te.json"',
    ]);
    rmSync(Buffer.concat([Buffer.from(`${stories()}/c`), Buffer.from([0xf4]), Buffer.from('te.json')]));
    writeFileSync(Buffer.concat([Buffer.from(`${stories()}/`), Buffer.from([0xf4]), Buffer.from('.json')]), '{}');
    expect(await faultsIn()).toEqual([
      'stories/\ufffd.json: this file name isn\'t valid UTF-8; rename it, for example to "flood-in-venice.json"',
    ]);
  });
});

describe('a picture', () => {
  test('is read as far as its first 64 bytes', async () => {
    write('quay.png', Uint8Array.from([...(signatures['.png'] ?? []), ...new Uint8Array(10_000)]));
    write('empty.jpg', '');
    const { pictures } = await copy();
    expect(pictures.get('quay.png')).toHaveLength(64);
    expect(pictures.get('empty.jpg')).toHaveLength(0);
  });

  test('of the site is read from the public folder, and from nowhere else', async () => {
    mkdirSync(join(work, 'public', 'folder.png'), { recursive: true });
    mkdirSync(join(work, 'public-old'));
    writeFileSync(join(work, 'public', 'mark.svg'), '<svg/>');
    writeFileSync(join(work, 'public-old', 'mark.svg'), '<svg/>');
    const { shipped } = await copy();
    expect(shipped('/mark.svg')).toHaveLength(6);
    for (const path of ['/none.svg', '/folder.png', '/../stories/edition.json', '/../public-old/mark.svg', '/\0'])
      expect(shipped(path)).toBeUndefined();
    const { shippedNames } = await copy();
    expect(shippedNames('/')).toEqual(expect.arrayContaining(['folder.png', 'mark.svg']));
    for (const folder of ['/none', '/..', '/../public-old', '/\0']) expect(shippedNames(folder)).toEqual([]);
    const { shipped: without } = await readCopy(stories(), work, '');
    expect(without(join(work, 'public', 'mark.svg'))).toBeUndefined();
  });
});
