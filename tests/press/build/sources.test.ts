import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sources, withCompleteApp } from '../../../src/press/build/sources.ts';
import { createTemplate } from '../../../src/press/build/template.ts';

test.each([...Object.values(sources), ...withCompleteApp])('the source file %s exists', (path) => {
  expect(existsSync(path)).toBe(true);
});

test('index.html loads the scripts, and has a place for all that a page has', () => {
  const html = readFileSync(sources.template, 'utf8');
  for (const script of [sources.boot, sources.beforePaint])
    expect(html).toContain(`<script type="module" src="/${script}"></script>`);
  expect(() => createTemplate(html, { lang: 'en', dir: 'ltr' })).not.toThrow();
});
