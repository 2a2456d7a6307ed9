/**
 * Code, styles and tests look elements up by `data-*` attributes and class names that components write. A name that
 * is looked up must be written somewhere, and an attribute that is written must be looked up somewhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The import looks up what other sites write. */
const isOfOthers = (file: string): boolean => file.startsWith(`import${sep}`);
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !isOfOthers(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));

const sources = filesIn('src', /\.(?:tsx?|css)$/u).map(withoutComments);
const browserTests = filesIn('tests/e2e', /\.ts$/u);

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, '');
}

const namesIn = (texts: readonly string[], pattern: RegExp): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => Array.from(text.matchAll(pattern), (match) => match[1] ?? '')));

/** `[data-x]` in a selector of code, a style or a class name of Tailwind. */
const attributeSelector = /\[(data-[a-z-]+)/gu;
/** `data-x` as an attribute in JSX, or `'data-x'` as a name that code sets. */
const attributeInMarkup = /(?:^|[\s'])(data-[a-z-]+)(?=[\s=>}']|$)/gmu;
const fromDataset = (texts: readonly string[]): string[] =>
  [...namesIn(texts, /dataset\['([a-zA-Z]+)'\]/gu)].map(
    (name) => `data-${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
  );

const written = new Set([...namesIn(sources, attributeInMarkup), ...fromDataset(sources)]);
const lookedUp = new Set([
  ...namesIn([...sources, ...browserTests], attributeSelector),
  ...namesIn(sources, /(?:hasAttribute\('|\battr\()(data-[a-z-]+)/gu),
  ...fromDataset(sources),
]);

test('every attribute that is looked up is written', () => {
  expect([...lookedUp].filter((name) => !written.has(name)).toSorted()).toEqual([]);
});

test('every attribute that is written is looked up', () => {
  const byConstant = namesIn(sources, /const \w+Attribute = '(data-[a-z-]+)'/gu);
  expect([...written].filter((name) => !lookedUp.has(name) && !byConstant.has(name)).toSorted()).toEqual([]);
});

test('every class that code looks up is written', () => {
  const calls = namesIn(sources, /(?:querySelector(?:All)?|closest|matches)(?:<\w+>)?\(\s*['`]([^'`]+)['`]/gu);
  const classes = namesIn([...calls], /(?:^|[\s>)])\.([a-z][a-z-]*)/gu);
  const classNames = new Set([...namesIn(sources, /className="([^"]*)"/gu)].flatMap((names) => names.split(/\s+/u)));
  expect(classes.size).toBeGreaterThan(0);
  expect([...classes].filter((name) => !classNames.has(name))).toEqual([]);
});
