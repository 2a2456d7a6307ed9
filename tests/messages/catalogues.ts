import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { nodesIn, type SyntaxNode } from '../../src/press/words/syntax.ts';

const root = new URL('../../src/messages/', import.meta.url);

/** The folders of the catalogue: the tags of its languages. */
export const languages = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** The modules of a language, as paths from its folder, in alphabetical order. */
export const modulesOf = (language: string): string[] =>
  readdirSync(new URL(`${language}/`, root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .toSorted();

export const codeOf = (language: string, module: string): string =>
  readFileSync(new URL(`${language}/${module}`, root), 'utf8');

const trees = new Map<string, readonly SyntaxNode[]>();

function nodesOf(language: string, module: string): readonly SyntaxNode[] {
  const key = `${language}/${module}`;
  const known = trees.get(key) ?? [...nodesIn(parseSync(module, codeOf(language, module)).program)];
  trees.set(key, known);
  return known;
}

/** The plural categories of each object of a module that has a text for `other`. */
export const pluralFormsIn = (language: string, module: string): string[][] =>
  nodesOf(language, module)
    .filter(({ type }) => type === 'ObjectExpression')
    .map(({ properties }) =>
      (properties as { readonly key?: { readonly name?: string } }[]).flatMap(({ key }) => key?.name ?? []),
    )
    .filter((names) => names.includes('other'));

interface Definition extends SyntaxNode {
  readonly id?: { readonly name?: string };
  readonly init?: SyntaxNode;
}

/**
 * The type of each parameter of an exported function, as it is written: `number`, `readonly T[]`. Of a function that
 * another one makes, as in `all = withCount('All')`, those of the function that the other one returns.
 */
export function parameterTypes(language: string, module: string, name: string): string[] {
  const code = codeOf(language, module);
  const nodes: readonly Definition[] = nodesOf(language, module);
  const definition = (wanted: unknown) => nodes.find(({ id }) => id?.name !== undefined && id.name === wanted);
  const found = definition(name);
  const maker = definition((found?.init?.['callee'] as SyntaxNode | undefined)?.['name'])?.init?.['body'];
  const params = found?.['params'] ?? found?.init?.['params'] ?? (maker as SyntaxNode | undefined)?.['params'];
  return ((params ?? []) as readonly SyntaxNode[]).map(({ typeAnnotation }) => {
    const { start, end } = typeAnnotation as { readonly start: number; readonly end: number };
    return code.slice(start + 1, end).trim();
  });
}
