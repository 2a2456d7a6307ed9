import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  functionOf,
  unusedFeatures,
  unusedReactFunctions,
  withoutUnusedFeatures,
  withoutUnusedReact,
  withQueriesOnly,
  withRemovableComponents,
} from '../../../src/press/build/removable-parts.ts';

test('components and contexts may be removed if nothing uses them, and have no names', () => {
  const code = [
    'var Link = React10.forwardRef(',
    '  function LinkWithRef() {}',
    ');',
    'Link.displayName = "Link";',
    'const RouteContext = React.createContext({});',
    'RenderErrorBoundary.contextType = RouteContext;',
  ].join('\n');
  expect(withRemovableComponents(code)).toBe(
    [
      'var Link = /* @__PURE__ */ React10.forwardRef(',
      '  function LinkWithRef() {}',
      ');',
      '',
      'const RouteContext = /* @__PURE__ */ React.createContext({});',
      'RenderErrorBoundary.contextType = RouteContext;',
    ].join('\n'),
  );
});

describe('react-router is written as this expects', () => {
  const folder = 'node_modules/react-router/dist/production/';
  const sources = readdirSync(folder)
    .filter((file) => /^chunk-.*\.mjs$/u.test(file))
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'));

  test('its components may be removed', () => {
    const code = sources.map(withRemovableComponents).join('\n');
    for (const name of ['Link', 'NavLink', 'Form']) expect(code.includes(`var ${name} = /* @__PURE__ */ `)).toBe(true);
    expect(code.includes('\nLink.displayName')).toBe(false);
  });

  test.each(unusedFeatures)('it contains %j', (found) => {
    expect(sources.some((code) => code.includes(found))).toBe(true);
  });

  test('nothing is left of its unused features', () => {
    const code = sources.map(withoutUnusedFeatures).join('\n');
    expect(
      unusedFeatures.filter(([found, replacement]) => !replacement.includes(found) && code.includes(found)),
    ).toEqual([]);
  });
});

test('query-core is written as this expects', () => {
  const moduleOf = (name: string) =>
    withQueriesOnly(readFileSync(`node_modules/@tanstack/query-core/build/modern/${name}.js`, 'utf8'));
  expect(moduleOf('queryClient').includes('new MutationCache(')).toBe(false);
  expect(moduleOf('queryClient').includes('#mutationCache.')).toBe(false);
  expect(moduleOf('query').includes('infiniteQueryBehavior(')).toBe(false);
});

describe('react-dom is written as this expects', () => {
  const code = readFileSync('node_modules/react-dom/cjs/react-dom-client.production.js', 'utf8');
  const shorter = withoutUnusedReact(code);
  const names = unusedReactFunctions.flatMap(([, functions]) => functions.split(' '));

  test.each(names)('%s is a function, and is empty now', (name) => {
    expect(code).toMatch(functionOf(name));
    expect(functionOf(name).exec(shorter)?.[0]).toMatch(/^function [\w$]+\(\) \{\n(?: {2}return null;\n)?\}$/u);
  });

  test('its other functions stay as they are', () => {
    const others = (all: string) =>
      [...all.matchAll(/^function ([\w$]+)\([^)]*\) \{(?:\}$|.*?^\})/gmsu)].filter(
        ([, name = '']) => !names.includes(name),
      );
    expect(others(shorter).map(([text]) => text)).toEqual(others(code).map(([text]) => text));
  });
});

test('the app uses nothing of React that is removed', () => {
  const removed =
    /\b(?:ViewTransition|SuspenseList|Suspense|useActionState|useFormStatus|useFormState|useOptimistic|addTransitionType)\b|\bon(?:BeforeInput|Select)=|\bformAction=|<(?:script|style)\b[^>]*\b(?:async|precedence)\b|\bprecedence=/u;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => removed.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});
