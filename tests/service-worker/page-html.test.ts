import { describe, expect, test } from 'vitest';
import { frontFile, mastheadFile, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import { stateElement } from '../../src/edition/page-state.ts';
import { beginsAsPage, hasGoodData, parsePage, withCachedAt } from '../../src/service-worker/page-html.ts';
import { front, htmlResponse, masthead, pageHtml, storyData, storyHtml } from '../fixtures/service-worker.ts';

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
      ['/edition/v1/front.json', data],
      ['/edition/v1/masthead.json', { name: 'A' }],
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
])('a page with damaged data (%s) is none', (state) => {
  expect(parsePage(page('/', state))).toBeUndefined();
});

test('a page that is cut off anywhere is none', () => {
  const whole = storyHtml('flood');
  expect(parsePage(whole)).toBeDefined();
  for (let end = 0; end < whole.length; end++) expect(parsePage(whole.slice(0, end))).toBeUndefined();
});

test('a comment that a host adds at the end is allowed', () => {
  expect(parsePage(`${storyHtml('flood')}\n<!-- from the host's cache -->`)).toBeDefined();
});

test.each([
  ['of the page itself', storyAddress('flood'), storyHtml('flood'), true],
  ['of another page, as hosts send the front page at any address', storyAddress('flood'), storyHtml('quay'), false],
  ['of an unknown address', '/nowhere/', storyHtml('flood'), false],
  ['of the masthead alone, where there is no other', '/saved/', pageHtml([[mastheadFile, masthead]]), true],
  ['without the masthead', '/', pageHtml([[frontFile, front]]), false],
  [
    'with a wrong shape',
    storyAddress('flood'),
    pageHtml([
      [mastheadFile, masthead],
      [storyFile('flood'), { ...storyData('flood'), story: 5 }],
    ]),
    false,
  ],
])('data %s', (_what, address, html, isGood) => {
  const parsed = parsePage(html);
  expect(parsed !== undefined && hasGoodData(address, parsed)).toBe(isGood);
});

describe('a response begins as a page', () => {
  const html = storyHtml('flood');
  test('once its heading is there; the rest is not waited for', async () => {
    const endless = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode(html.slice(0, html.indexOf('</h1>') + 5))),
    });
    expect(await beginsAsPage(new Response(endless, { headers: { 'content-type': 'text/html' } }))).toBe(true);
  });

  test('also where its heading is split between two chunks', async () => {
    const middle = html.indexOf('</h1>') + 2;
    const chunks = [html.slice(0, middle), html.slice(middle)];
    const stream = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        controller.close();
      },
    });
    expect(await beginsAsPage(new Response(stream, { headers: { 'content-type': 'text/html' } }))).toBe(true);
  });

  test.each([
    ['it is empty', htmlResponse('')],
    ['it is cut off before its heading', htmlResponse(html.slice(0, html.indexOf('</h1>')))],
    ['it is a page of the host', htmlResponse('<!doctype html><h1>Back soon</h1>')],
    ['it is no HTML', new Response(html, { headers: { 'content-type': 'text/plain' } })],
    ['it has no body', new Response(null, { headers: { 'content-type': 'text/html' } })],
    [
      'the connection breaks off',
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) }), {
        headers: { 'content-type': 'text/html' },
      }),
    ],
  ])('but not where %s', async (_what, response) => {
    expect(await beginsAsPage(response)).toBe(false);
  });
});

test('the time is written into the root element', () => {
  expect(withCachedAt(page('/', ''), 0)).toContain('<html data-cached-at="1970-01-01T00:00:00.000Z" lang="en">');
});
