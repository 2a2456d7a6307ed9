import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  eventTables,
  functionOf,
  unusedReactFunctions,
  withoutUnusedReact,
} from '../../../../src/press/build/bundling/unused-react.ts';

describe('react-dom is written as this expects', () => {
  const code = readFileSync('node_modules/react-dom/cjs/react-dom-client.production.js', 'utf8');
  const shorter = withoutUnusedReact(code);
  const names = unusedReactFunctions.flatMap(([, functions]) => functions.split(' '));

  test.each(names)('%s is a function, and is empty now', (name) => {
    expect(code).toMatch(functionOf(name));
    expect(functionOf(name).exec(shorter)?.[0]).toMatch(/^function [\w$]+\(\) \{\n(?: {2}return null;\n)?\}$/u);
  });

  test.each(eventTables)('it contains %s', (found) => {
    expect(code).toMatch(found);
  });

  test('its other functions stay as they are', () => {
    const others = (all: string) =>
      [...all.matchAll(/^function ([\w$]+)\([^)]*\) \{(?:\}$|.*?^\})/gmsu)].filter(
        ([, name = '']) => !names.includes(name),
      );
    expect(others(shorter).map(([text]) => text)).toEqual(
      others(code).map(([text]) => text.replace('listenToNativeEvent("selectionchange", !1, ownerDocument)', '0')),
    );
  });
});

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));

test('the app uses nothing of React that is removed', () => {
  const removed = [
    /\b(?:ViewTransition|SuspenseList|Suspense|addTransitionType)\b/u,
    /\buse(?:ActionState|FormStatus|FormState|Optimistic)\b|\bformAction=/u,
    /<(?:script|style)\b[^>]*\b(?:async|precedence)\b|\bprecedence=/u,
  ];
  expect(components.length).toBeGreaterThan(100);
  expect(
    components.filter(({ code }) => removed.some((feature) => feature.test(code))).map(({ file }) => file),
  ).toEqual([]);
});

/** The properties of the events that React's client listens to. */
function registeredEvents(code: string): Set<string> {
  const [simple = ''] = /(?<=simpleEventPluginEvents =\s+")[\w ]+(?=")/u.exec(code) ?? [];
  return new Set([
    ...simple.split(' ').map((name) => `on${name.slice(0, 1).toUpperCase()}${name.slice(1)}`),
    ...[...code.matchAll(/^register\w+Event\([^)]*?"(on[A-Z]\w+)"/gmu)].map(([, name = '']) => name),
  ]);
}

test('React listens to each event that components listen to', () => {
  const react = readFileSync('node_modules/react-dom/cjs/react-dom-client.production.js', 'utf8');
  const [all, kept] = [registeredEvents(react), registeredEvents(withoutUnusedReact(react))];
  const used = new Set(
    components.flatMap(({ code }) =>
      [...code.matchAll(/(?<=\s)on[A-Z]\w+?(?=(?:Capture)?=\{)/gu)].map(([name]) => name),
    ),
  );
  expect(all.size).toBeGreaterThan(80);
  expect(kept.size).toBeLessThan(12);
  expect([...used].filter((name) => all.has(name) && !kept.has(name))).toEqual([]);
  expect(used).toContain('onCompositionEnd');
});
