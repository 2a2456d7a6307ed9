import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { literalsIn, textsInCode } from './texts-in-code.ts';

const root = new URL('../../', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const modulesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => `${folder}/${name}`)
    .toSorted();

/** The folders whose texts must be in the catalogue. */
const foldersWithoutTexts = ['components', 'routes', 'reader', 'keyboard', 'listening', 'search', 'sharing', 'app'].map(
  (folder) => `src/${folder}`,
);

/** Strings that look like texts for readers, but are not. */
const noTexts = new Map([
  ['src/components/QrCode.tsx', ['M… …h…v1h…z']],
  ['src/listening/PlayButton.tsx', ['M8 5v14l11-7z', 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z']],
]);

describe('the code of the interface', () => {
  test.each(foldersWithoutTexts)('contains no text of the interface: %s', (folder) => {
    const found = modulesIn(folder).flatMap((file) =>
      textsInCode(file, textOf(file))
        .filter((text) => noTexts.get(file)?.includes(text) !== true)
        .map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('is searched for texts of every form', () => {
    const code = `
      import { announce } from 'Platform functions';
      const note = { label: 'undo', kind: 'saved' };
      const advice = isShort ? 'Too short for this' : 'no';
      export function Component({ open }: { readonly open: boolean }) {
        announce(open ? 'opened' : \`closed \${note.kind}\`);
        if (!open) throw new Error('Not for readers at all');
        return <p className="big text" aria-label={open ? 'one' : 'two'} data-kind="kind">
          plain <b title="tip">{note.kind === 'other' ? 'three' : <i>four</i>}</b>{open && 'five'}{'\\u00d7'} 1,000
          <input placeholder={'six'} type="search" />
        </p>;
      }`;
    expect(textsInCode('component.tsx', code)).toEqual([
      'undo',
      'Too short for this',
      'opened',
      'closed …',
      'five',
      'one',
      'two',
      'plain',
      'three',
      'tip',
      'four',
      'six',
    ]);
  });
});

const messageModules = import.meta.glob<object>('../../src/messages/en/**/*.ts', { eager: true });

/** The messages that a module uses, each as its module and name. */
function messagesUsedIn(file: string): string[] {
  const code = textOf(file);
  const path = file.startsWith('src/messages/en/') ? /^\.\/([\w/-]+\.ts)$/u : /^#messages\/([\w/-]+\.ts)$/u;
  return parseSync(file, code).module.staticImports.flatMap(({ moduleRequest, entries }) => {
    const module = path.exec(moduleRequest.value)?.[1];
    if (module === undefined) return [];
    const names = entries.flatMap(({ importName, localName }) =>
      importName.kind === 'NamespaceObject'
        ? [...code.matchAll(new RegExp(`\\b${localName.value}\\.(\\w+)`, 'gu'))].flatMap(([, name]) => name ?? [])
        : (importName.name ?? []),
    );
    return names.map((name) => `${module} ${name}`);
  });
}

describe('the message catalogue', () => {
  const used = new Set(modulesIn('src').flatMap(messagesUsedIn));
  const literals = Object.keys(messageModules).flatMap((path) => {
    const file = path.replace(/^.*\/en\//u, 'src/messages/en/');
    return literalsIn(file, textOf(file)).map((text) => ({ file, text }));
  });

  test('and its uses are found by these tests', () => {
    expect(literals).toContainEqual({ file: 'src/messages/en/page.ts', text: 'Front page' });
    expect(used).toContain('page.ts frontPage');
  });

  test.each(Object.entries(messageModules))('has no message that nothing uses: %s', (path, messages) => {
    const module = path.replace(/^.*\/en\//u, '');
    expect(Object.keys(messages).filter((message) => !used.has(`${module} ${message}`))).toEqual([]);
  });

  test('has typographic quotes, apostrophes and ellipses', () => {
    expect(literals.filter(({ text }) => /\w'|"|\.\.\./u.test(text))).toEqual([]);
  });

  test('has no empty message', () => {
    expect(literals.filter(({ text }) => text === '')).toEqual([]);
  });
});
