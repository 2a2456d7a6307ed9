import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  unusedFeatures,
  withoutUnusedFeatures,
  withQueriesOnly,
  withRemovableComponents,
} from '../../../../src/press/build/bundling/removable-parts.ts';

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
