import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { languages, modulesOf } from './catalogues.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const moduleType = (language: string, module: string): string =>
  `typeof import(${JSON.stringify(join(root, 'src/messages', language, module))})`;

/** What the compiler says of types, one line for each error; the empty text if it finds none. */
function errorsOf(statements: readonly string[]): string {
  const file = join(folder, 'check.ts');
  const translation = JSON.stringify(join(root, 'src/messages/translation.ts'));
  writeFileSync(file, [`import type { Translation } from ${translation};`, ...statements].join('\n'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { types: [] },
      files: [file],
      include: [],
    }),
  );
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

/** A statement that compiles if a type is a translation of an English module. */
const isTranslation = (module: string, type: string): string =>
  `(undefined as unknown as ${type}) satisfies Translation<${moduleType('en', module)}>;`;

test('each module of each language has the type that English asks for', () => {
  const statements = languages.flatMap((language) =>
    modulesOf('en').map((module) => isTranslation(module, moduleType(language, module))),
  );
  expect(statements.length).toBeGreaterThan(25 * 25);
  expect(errorsOf(statements)).toBe('');
});

test('the compiler finds a module that does not fit', () => {
  const other = isTranslation('lists.ts', moduleType('de', 'story.ts'));
  const incomplete = isTranslation('lists.ts', `Omit<${moduleType('de', 'lists.ts')}, 'allTopics'>`);
  expect(errorsOf([other]).match(/error TS\d+/gu)).toHaveLength(1);
  expect(errorsOf([incomplete])).toContain('allTopics');
});
