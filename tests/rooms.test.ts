import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(src.pathname, posix.join(entry.parentPath.split(sep).join('/'), entry.name)))
  .toSorted();
const sources = files.filter((file) => /\.[jt]sx?$/u.test(file));
const textOf = (file: string): string => readFileSync(new URL(file, src), 'utf8');

/** Everything a file imports, for its types or its values, at once or later. */
function importsOf(file: string): string[] {
  const text = textOf(file).replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gmu, '');
  const statements = text.matchAll(/(?:\bfrom|^import|\bimport\()\s*['"]([^'"\n]+)['"]/gmu);
  return [...statements].flatMap(([, specifier]) => specifier ?? []);
}

const roomOf = (file: string): string => file.split('/')[0] ?? '';

/** The room of ours that an import leads to, or the package. */
function targetOf(file: string, specifier: string): string {
  return specifier.startsWith('.') ? roomOf(posix.join(posix.dirname(file), specifier)) : specifier;
}

const react = ['react', 'react-router', '@tanstack/react-query'];

/** What each room may import beside itself. The press alone may import any package: it runs in no browser. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  stories: [],
  edition: ['valibot'],
  queries: ['edition', 'valibot', ...react],
  components: ['edition', 'uqr', ...react],
  platform: [],
  reader: ['edition', 'components', 'platform', 'valibot', ...react],
  keyboard: ['edition', 'queries', 'components', 'reader', 'platform', 'valibot', ...react],
  listening: ['edition', 'queries', 'components', 'reader', 'platform', ...react],
  sharing: ['edition', 'components', 'platform', ...react],
  search: ['edition', 'queries', 'components', 'reader', 'platform', 'valibot', ...react],
  routes: ['edition', 'queries', 'components', 'reader', 'listening', 'search', 'sharing', 'platform', ...react],
  app: ['routes', 'edition', 'queries', 'components', 'reader', 'listening', 'search', 'sharing', 'keyboard', 'platform', 'service-worker', ...react, 'react-dom', 'react-dom/client', 'react-dom/server'],
  'service-worker': ['edition'],
  press: ['edition', 'queries', 'app', 'service-worker'],
};

test('every folder of the sources is a room, and every file is in one', () => {
  expect([...new Set(files.map(roomOf))].toSorted()).toEqual(Object.keys(rooms).toSorted());
});

describe('the rooms', () => {
  test.each(Object.keys(rooms))('%s imports what it may', (room) => {
    const allowed = new Set([room, ...(rooms[room] ?? [])]);
    const found = sources
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier, target: targetOf(file, specifier) })));
    const strangers = found.filter(({ specifier, target }) => !allowed.has(target) && (room !== 'press' || specifier.startsWith('.')));
    expect(strangers.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('have their imports read at all', () => {
    expect(importsOf('routes/story.tsx')).toEqual(expect.arrayContaining(['react-router', '../components/Page.tsx', '../queries/edition.ts', './load.ts']));
    expect(importsOf('app/boot.ts')).toEqual(['../platform/loaded-page.ts', '../platform/when-idle.ts', './takeover.tsx']);
    expect(targetOf('routes/story.tsx', '../components/Page.tsx')).toBe('components');
  });

  test('are two folders deep at most', () => {
    expect(files.filter((file) => file.split('/').length > 3)).toEqual([]);
  });
});

describe('the sources', () => {
  test('import each thing from the file that owns it', () => {
    expect(sources.filter((file) => /(?:^|\/)index\.[jt]sx?$/u.test(file))).toEqual([]);
    expect(sources.filter((file) => /^export\b[^;=({]*(?:\{[^}]*\})?\s*from\b/mu.test(textOf(file)))).toEqual([]);
  });

  test('import files by their whole names', () => {
    const vague = sources.flatMap((file) => importsOf(file).filter((specifier) => specifier.startsWith('.') && !/\.(?:[jt]sx?|css|json)$/u.test(specifier)));
    expect(vague).toEqual([]);
  });

  test('make no HTML of text', () => {
    expect(sources.filter((file) => /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(/u.test(textOf(file)))).toEqual([]);
  });
});
