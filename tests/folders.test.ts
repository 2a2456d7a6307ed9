import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);

/** The files below a folder of the repository, by their paths from its root. */
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(root.pathname, posix.join(entry.parentPath.split(sep).join('/'), entry.name)))
    .toSorted();

const files = filesIn('src');
const sources = files.filter((file) => /\.[jt]sx?$/u.test(file));
const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** The columns of a line. Marks that are written above, below or joined to a letter take none: "กี่" takes one. */
const columnsOf = (line: string): number => line.replaceAll(/\p{M}/gu, '').length;

type Runs = 'build' | 'browser' | 'both' | '–';

interface Folder {
  readonly path: string;
  readonly runs: Runs;
  /** Paths of folders, and names of packages. */
  readonly mayImport: readonly string[];
}

const react = ['react', 'react-router', '@tanstack/react-query'];
const reactDom = ['react-dom', 'react-dom/client', 'react-dom/server'];
const packages: Readonly<Record<string, readonly string[]>> = { react, 'react-dom': reactDom };

const isFolder = (name: string): boolean => files.some((file) => file.startsWith(`src/${name}/`));

/** The README's table of folders, which says where each runs and what it may import. */
const folders: Folder[] = textOf('README.md')
  .split('\n')
  .flatMap((line) => {
    const [, path, , runs, mayImport] = line.split('|').map((cell) => cell.trim());
    if (path?.startsWith('`src/') !== true || runs === undefined || mayImport === undefined) return [];
    const names = [...mayImport.matchAll(/`([^`]+)`/gu)].flatMap(([, name]) => name ?? []);
    return {
      path: path.replaceAll('`', '').replace(/\/$/u, ''),
      runs: runs as Runs,
      mayImport: names.flatMap((name) => packages[name] ?? (isFolder(name) ? `src/${name}` : name)),
    };
  });

/** The row that a file belongs to: the deepest folder of the table that it lies in. */
const folderOf = (file: string): Folder | undefined =>
  folders.filter(({ path }) => file.startsWith(`${path}/`)).toSorted((a, b) => b.path.length - a.path.length)[0];

/** Everything a file imports, for its types or its values, at once or later. */
function importsOf(file: string): string[] {
  const text = textOf(file).replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gmu, '');
  const statements = text.matchAll(/(?:\bfrom|^import|\bimport\()\s*['"]([^'"\n]+)['"]/gmu);
  return [...statements].flatMap(([, specifier]) => specifier ?? []);
}

/** The file of ours that an import leads to, or the package. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('#messages/')) return specifier.replace('#', 'src/').replace('messages/', 'messages/en/');
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
}

const imports = sources.flatMap((file) =>
  importsOf(file).map((specifier) => ({ file, specifier, target: targetOf(file, specifier) })),
);

describe("the README's table of folders", () => {
  test('has a row for every file', () => {
    expect(files.filter((file) => folderOf(file) === undefined)).toEqual([]);
  });

  test('has no row without files', () => {
    expect(folders.filter(({ path }) => !files.some((file) => file.startsWith(`${path}/`)))).toEqual([]);
  });

  test('says of every folder where it runs', () => {
    expect(folders.filter(({ runs }) => !['build', 'browser', 'both', '–'].includes(runs))).toEqual([]);
  });

  test.each(folders.map(({ path }) => path))('says what %s imports', (path) => {
    const folder = folders.find((one) => one.path === path);
    const strangers = imports.filter(({ file, target }) => {
      if (folderOf(file)?.path !== path) return false;
      const targetFolder = target.startsWith('src/') ? folderOf(target)?.path : target;
      // What never reaches a browser may use any package.
      if (folder?.runs === 'build' && !target.startsWith('src/')) return false;
      return targetFolder !== path && folder?.mayImport.includes(targetFolder ?? '') !== true;
    });
    expect(strangers.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test('lists no folder that is not imported', () => {
    const unused = folders.flatMap(({ path, mayImport }) => {
      const targets = new Set(
        imports
          .filter(({ file }) => folderOf(file)?.path === path)
          .map(({ target }) => folderOf(target)?.path ?? target),
      );
      return mayImport
        .filter((name) => name.startsWith('src/') && !targets.has(name))
        .map((name) => `${path} does not import ${name}`);
    });
    expect(unused).toEqual([]);
  });

  test('has imports in one direction', () => {
    // Each round takes away the folders that import none of those left: a cycle stays.
    let left = folders;
    for (let before = -1; before !== left.length;) {
      before = left.length;
      left = left.filter(({ path, mayImport }) =>
        left.some((other) => other.path !== path && mayImport.includes(other.path)),
      );
    }
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  test('keeps code of the build out of the browser', () => {
    const mixed = folders.flatMap(({ path, runs, mayImport }) =>
      runs === 'build'
        ? []
        : folders
            .filter((other) => mayImport.includes(other.path) && ['build', '–'].includes(other.runs))
            .map((other) => `${path} imports ${other.path}`),
    );
    expect(mixed).toEqual([]);
  });
});

describe('imports', () => {
  test('are found by these tests', () => {
    expect(importsOf('src/routes/story.tsx')).toEqual(
      expect.arrayContaining([
        'react-router',
        '../components/page/Page.tsx',
        '../queries/edition.ts',
        './load-query.ts',
      ]),
    );
    expect(importsOf('src/app/boot.ts')).toEqual([
      '../edition/page-state.ts',
      '../platform/loaded-page.ts',
      '../platform/reload-page.ts',
      '../platform/renew-assets.ts',
      '../platform/when-idle.ts',
      './controls.ts',
      './lost-clicks.ts',
      './unless-booted.ts',
      './whole-stylesheet.ts',
      './libraries.ts',
      './start-app.tsx',
      './complete-app.ts',
    ]);
    expect(targetOf('src/routes/story.tsx', '../components/page/Page.tsx')).toBe('src/components/page/Page.tsx');
  });

  test('make no cycle', () => {
    const targets = new Map(sources.map((file) => [file, new Set<string>()]));
    for (const { file, target } of imports) if (targets.has(target)) targets.get(file)?.add(target);
    for (let before = -1; before !== targets.size;) {
      before = targets.size;
      for (const [file, others] of targets) if (![...others].some((other) => targets.has(other))) targets.delete(file);
    }
    expect([...targets.keys()]).toEqual([]);
  });

  test('name the file that owns the thing', () => {
    expect(sources.filter((file) => /(?:^|\/)index\.[jt]sx?$/u.test(file))).toEqual([]);
    expect(sources.filter((file) => /^export\b[^;=({]*(?:\{[^}]*\})?\s*from\b/mu.test(textOf(file)))).toEqual([]);
  });

  test('give the whole name of a file', () => {
    const vague = imports.filter(
      ({ specifier }) => /^[.#]/u.test(specifier) && !/\.(?:[jt]sx?|woff2|css|json)$/u.test(specifier),
    );
    expect(vague).toEqual([]);
  });
});

describe('sizes', () => {
  const code = [...filesIn('src'), ...filesIn('tests')].filter((file) => /\.(?:[jt]sx?|css)$/u.test(file));

  test('no folder has more than 25 files', () => {
    const folderNames = [...files, ...filesIn('tests')].map((file) => posix.dirname(file));
    const crowded = [...new Set(folderNames)].filter(
      (folder) => folderNames.filter((name) => name === folder).length > 25,
    );
    expect(crowded).toEqual([]);
  });

  test('no file has more than 250 lines', () => {
    expect(code.filter((file) => /\.[jt]sx?$/u.test(file) && textOf(file).trimEnd().split('\n').length > 250)).toEqual(
      [],
    );
  });

  test('no line has more than 120 columns', () => {
    const long = code.flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, i) => (columnsOf(line) > 120 && !/https?:\/\//u.test(line) ? `${file}:${i + 1}` : [])),
    );
    expect(long).toEqual([]);
  });
});

describe('type names', () => {
  test('belong to one type each', () => {
    const declared = sources.flatMap((file) =>
      [...textOf(file).matchAll(/^(?:export )?(?:interface|type|class) (\w+)/gmu)].map(([, name]) => ({ file, name })),
    );
    const shared = declared.filter(({ name, file }) =>
      declared.some((other) => other.name === name && other.file !== file),
    );
    expect(shared.map(({ name, file }) => `${name} in ${file}`)).toEqual([]);
  });
});

describe('the sources', () => {
  test('make no HTML of text', () => {
    const html =
      /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(/u;
    expect(sources.filter((file) => html.test(textOf(file)))).toEqual([]);
  });
});
