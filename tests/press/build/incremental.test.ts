import {
  cpSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { change, kindsOfEdits, numbersFrom } from './edits.ts';
import {
  buildProject,
  deleteCaches,
  differing,
  outputOf,
  readJson,
  writeFile,
  writeSource,
  writeStories,
} from './small-project.ts';

/** Stories of the edition. More of them, and more edits: `STORIES=300 EDITS=200 npx vitest run …`. */
const count = Number(process.env['STORIES'] ?? 24);
const edits = Number(process.env['EDITS'] ?? 17);

/** Edits of a story that no other may link to. */
const endsLinks = new Set(['deleted', 'renamed', 'embargo']);
/** The kind of edit that is none of an editor. */
const source = 'a source of a component';
const component = (name: string) => `export const Story = () => <p className="${name}">Text</p>;`;

let folder = '';
let stories = '';
let root = '';
let output = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-incremental-'));
  [stories, root] = [join(folder, 'stories'), join(folder, 'site')];
  vi.stubEnv('STORIES_DIR', stories);
  vi.stubEnv('NOW', '2026-03-09T06:00:00Z');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  writeSource(root, component('text-story'));
  writeStories(stories, count);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const withoutLinks = (body: unknown) =>
  JSON.parse(JSON.stringify(body).replaceAll(/\[another story\]\(story:[^)]*\)/gu, 'another story')) as unknown;

/** What a build without any earlier one makes of the stories. */
async function cleanOutput(): Promise<ReadonlyMap<string, string>> {
  const clean = join(folder, 'clean');
  rmSync(clean, { recursive: true, force: true });
  cpSync(join(root, 'src'), join(clean, 'src'), { recursive: true });
  await buildProject(clean);
  return outputOf(clean);
}

test(
  'after each of many edits an edition is the same, byte for byte, as one that is built from nothing',
  { timeout: 60_000 + count * edits * 300 },
  async () => {
    const next = numbersFrom(17);
    const pick = () => {
      const names = readdirSync(stories).filter((name) => name.endsWith('.json') && name !== 'edition.json');
      return join(stories, names[next(names.length)] ?? '');
    };
    // No other story names those that the editor has put on the front page, or lists as related, if one is deleted.
    const { front: _, ...settings } = readJson(join(stories, 'edition.json'));
    writeFile(join(stories, 'edition.json'), settings);
    const kinds = [...Object.keys(kindsOfEdits), source];
    await buildProject(root);
    for (let number = 0; number < edits; number++) {
      const kind = kinds[number % kinds.length] ?? '';
      const file = pick();
      let other = pick();
      // No story may link to one that is published later.
      while (other === file || 'embargo' in readJson(other)) other = pick();
      for (const story of endsLinks.has(kind) ? readdirSync(stories) : [])
        if (story.endsWith('.json') && story !== 'edition.json')
          change(join(stories, story), ({ body = [] }) => ({ related: [], body: withoutLinks(body) }));
      if (kind === source) writeSource(root, component(`text-${number}`));
      kindsOfEdits[kind]?.({ stories, file, other, number });
      expect(await buildProject(root)).toBe(kind === source);
      expect([kind, differing(outputOf(root), await cleanOutput())]).toEqual([kind, []]);
    }
  },
);

/** The paths of files that a build has written, and not taken from the last edition. */
async function written(build: () => Promise<unknown>): Promise<string[]> {
  const inodes = () => new Map([...outputOf(root).keys()].map((path) => [path, statSync(root + path).ino]));
  const before = inodes();
  await build();
  return [...inodes()].filter(([path, inode]) => before.get(path) !== inode).map(([path]) => path);
}

const isPageOrData = (path: string) => /^\/dist\/(?:.*\.html|edition\/v\d+\/(?!offline|version).*)$/u.test(path);

test('a build without a change writes no page and no data, and one with a change few', async () => {
  await buildProject(root);
  for (const file of files('.state')) rmSync(file);
  const unchanged = (await written(() => buildProject(root))).filter(isPageOrData);
  // The search page reads a file that its key says nothing of, but it is the same.
  expect(unchanged).toEqual([]);
  const name = readdirSync(stories).toSorted()[10] ?? '';
  change(join(stories, name), () => ({ body: ['The lighthouse was lit.'] }));
  const changed = (await written(() => buildProject(root))).filter(isPageOrData);
  expect(changed).toContain(`/dist/stories/${name.replace('.json', '/index.html')}`);
  expect(changed.length).toBeLessThan([...outputOf(root).keys()].filter(isPageOrData).length / 3);
});

test('a source that is another is bundled anew, and renders every page anew', async () => {
  await buildProject(root, 'v1');
  writeSource(root, component('text-other'));
  expect(await buildProject(root, 'v2')).toBe(true);
  const pages = [...outputOf(root)].filter(([path]) => path.endsWith('.html'));
  for (const [, text] of pages) expect(text).toContain('v2');
  expect(await buildProject(root, 'v3')).toBe(false);
});

/** As if seconds had passed: a file that was just written may be written again at the same time. */
const pass = (seconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });

/** What a build prints. */
async function printed(): Promise<string> {
  output = '';
  await buildProject(root);
  return output;
}

test('if nothing has changed, nothing is built', async () => {
  pass(10);
  expect(await printed()).toMatch(/^Built/u);
  expect(await written(async () => expect(await printed()).toContain(`has changed: ${count} stories`))).toEqual([]);
  writeFileSync(anyPage(), 'x'.repeat(statSync(anyPage()).size));
  expect(await printed()).toMatch(/^Built/u);
  expect(await printed()).toMatch(/^Nothing has changed/u);
  vi.stubEnv('OFFLINE', '0');
  expect(await printed()).toMatch(/^Built/u);
  rmSync(join(root, 'dist-hosts/nginx.conf'));
  expect(await printed()).toMatch(/^Built/u);
  writeSource(root, component('text-other'));
  expect(await printed()).toMatch(/^Built/u);
});

test('a build doesn’t count on files that were written just before', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: statSync(join(stories, 'edition.json')).mtimeMs + 20 });
  await buildProject(root);
  expect(await printed()).toMatch(/^Built/u);
  pass(1);
  expect(await printed()).toMatch(/^Built/u);
  expect(await printed()).toMatch(/^Nothing has changed/u);
  // A disk that counts whole seconds.
  const second = new Date(Math.ceil(Date.now() / 1000) * 1000);
  for (const name of readdirSync(stories)) utimesSync(join(stories, name), second, second);
  pass(1);
  await buildProject(root);
  expect(await printed()).toMatch(/^Built/u);
});

test('if nothing but the time has changed, an edition is built when a story is published', async () => {
  vi.stubEnv('NOW', '');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2036-03-09T06:00:00Z') });
  const name = readdirSync(stories).toSorted()[10] ?? '';
  change(join(stories, name), () => ({ embargo: '2036-03-09T07:00:00Z' }));
  expect(await printed()).toContain(`Built ${count - 1} stories`);
  pass(3500);
  expect(await printed()).toContain(`Nothing has changed: ${count - 1} stories`);
  pass(200);
  expect(await printed()).toContain(`Built ${count} stories`);
  expect(await printed()).toContain(`Nothing has changed: ${count} stories`);
  // The clock was wrong.
  pass(-3600);
  expect(await printed()).toContain(`Built ${count - 1} stories`);
});

test('a build fails if something else has changed the edition before the last, and the next one is right', async () => {
  pass(10);
  await buildProject(root);
  const name = readdirSync(stories).toSorted()[10] ?? '';
  for (const text of ['one', 'two']) {
    change(join(stories, name), () => ({ body: [text] }));
    pass(20);
    await buildProject(root);
  }
  rmSync(join(root, 'dist.press/spare/search/index.html'));
  change(join(stories, name), () => ({ body: ['three'] }));
  const before = outputOf(root);
  await expect(buildProject(root)).rejects.toThrow(/search.index\.html was changed by something else: build again/u);
  expect(differing(outputOf(root), before)).toEqual([]);
  await buildProject(root);
  expect(differing(outputOf(root), await cleanOutput())).toEqual([]);
});

const files = (extension: string) => {
  const cache = join(root, 'node_modules/.cache/broadsheet');
  return readdirSync(cache)
    .filter((name) => name.endsWith(extension))
    .map((name) => join(cache, name));
};
const anyPage = () => join(root, 'dist', 'stories', readdirSync(join(root, 'dist/stories'))[0] ?? '', 'index.html');

test.each<[what: string, harm: () => void]>([
  ['the last edition is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
  ['the caches are gone', () => deleteCaches(root)],
  [
    'a cached file is truncated',
    () => {
      for (const file of files('')) truncateSync(file, statSync(file).size >> 1);
    },
  ],
  [
    'cached files are garbage',
    () => {
      for (const file of files('')) writeFileSync(file, 'garbage');
    },
  ],
  ['a page was changed', () => writeFileSync(anyPage(), 'Nonsense')],
  ['a page was changed, and is as long', () => writeFileSync(anyPage(), 'x'.repeat(statSync(anyPage()).size))],
  ['a page was deleted', () => rmSync(anyPage())],
  ['there are files of others', () => writeFile(join(root, 'dist/stories/foreign/index.html'), 'Foreign')],
  [
    'the last edition was copied, and its pages changed',
    () => {
      renameSync(join(root, 'dist'), join(root, 'old'));
      cpSync(join(root, 'old'), join(root, 'dist'), { recursive: true, preserveTimestamps: true });
      writeFileSync(anyPage(), 'Nonsense');
    },
  ],
])('the next edition is whole if %s', async (_, harm) => {
  pass(10);
  await buildProject(root);
  const whole = outputOf(root);
  harm();
  await buildProject(root);
  expect(differing(outputOf(root), whole)).toEqual([]);
});
