import { expect, test } from 'vitest';
import { stateElement } from '../../src/app/state.ts';
import { asKept, readPage } from '../../src/service-worker/kept-page.ts';

const page = (base: string, state: string) =>
  `<!doctype html>\n<html lang="en"><head><script type="module" crossorigin src="${base}assets/boot-1.js"></script></head><body>${state}</body></html>`;

test.each(['/', '/paper/'])('a page below %s has its script and its data', (base) => {
  const data = { headline: '</script><b>&\u2028' };
  const state = stateElement([
    ['/edition/v1/front.json', data],
    ['/edition/v1/masthead.json', { name: 'A' }],
  ]);
  expect(readPage(page(base, state))).toEqual({
    script: `${base}assets/boot-1.js`,
    files: [
      ['/edition/v1/front.json', JSON.stringify(data)],
      ['/edition/v1/masthead.json', '{"name":"A"}'],
    ],
  });
});

test('what a host says in place of a page is none', () => {
  expect(readPage('<!doctype html><title>Back soon</title>')).toBeUndefined();
});

test.each([
  '',
  '<script type="application/json" id="state">[{"a":</script>',
  '<script type="application/json" id="state">{}</script>',
])('a page with damaged data (%s) is kept without', (state) => {
  expect(readPage(page('/', state))?.files).toEqual([]);
});

test('a kept page says since when', () => {
  expect(asKept(page('/', ''), 0)).toContain('<html data-kept="1970-01-01T00:00:00.000Z" lang="en">');
});
