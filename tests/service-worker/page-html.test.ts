import { expect, test } from 'vitest';
import { stateElement } from '../../src/edition/page-state.ts';
import { parsePage, withCachedAt } from '../../src/service-worker/page-html.ts';

const page = (base: string, state: string) =>
  `<!doctype html>\n<html lang="en"><head>` +
  `<script type="module" crossorigin src="${base}assets/boot-1.js"></script></head><body>${state}</body></html>`;

test.each(['/', '/paper/'])('the script and the data files of a page below %s are found', (base) => {
  const data = { headline: '</script><b>&\u2028' };
  const state = stateElement([
    ['/edition/v1/front.json', data],
    ['/edition/v1/masthead.json', { name: 'A' }],
  ]);
  expect(parsePage(page(base, state))).toEqual({
    script: `${base}assets/boot-1.js`,
    files: [
      ['/edition/v1/front.json', JSON.stringify(data)],
      ['/edition/v1/masthead.json', '{"name":"A"}'],
    ],
  });
});

test('an error page of a host is no page of the edition', () => {
  expect(parsePage('<!doctype html><title>Back soon</title>')).toBeUndefined();
});

test.each([
  '',
  '<script type="application/json" id="state">[{"a":</script>',
  '<script type="application/json" id="state">{}</script>',
])('damaged data (%s) gives no files', (state) => {
  expect(parsePage(page('/', state))?.files).toEqual([]);
});

test('the time is written into the root element', () => {
  expect(withCachedAt(page('/', ''), 0)).toContain('<html data-cached-at="1970-01-01T00:00:00.000Z" lang="en">');
});
