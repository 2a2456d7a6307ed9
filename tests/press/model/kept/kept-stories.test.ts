import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatFault } from '../../../../src/press/copy/faults.ts';
import type { Edition } from '../../../../src/press/model/edition.ts';
import { readEdition } from '../../../../src/press/model/read-edition.ts';
import { openMemo } from '../../../../src/press/reuse/memo.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-kept-'));
  write('edition.json', { name: 'T', inLanguage: 'en', sections: [{ slug: 'world', name: 'World' }] });
  write('flood.json', {
    headline: 'Flood',
    articleSection: 'world',
    body: ['Water, as [in the harbour](story:harbour).', 'É was there.'],
  });
  write('harbour.json', { headline: 'Harbour', about: ['Pier'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

function write(name: string, content: unknown): void {
  mkdirSync(dirname(join(root, 'stories', name)), { recursive: true });
  writeFileSync(join(root, 'stories', name), JSON.stringify(content));
}

/** Reads the edition as a build does, seconds after the last change. */
async function read(code = 'v1') {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  const memo = await openMemo(join(root, 'node_modules/.cache/broadsheet'), 'stories', code);
  const made = await readEdition(
    { storiesFolder: join(root, 'stories'), siteUrl: undefined },
    root,
    join(root, 'public'),
    undefined,
    memo,
  );
  await memo.close();
  return made.kind === 'faulty' ? made.faults.map(formatFault) : made.edition;
}

/** All data of the stories, with their texts. */
const storiesOf = (edition: Edition | readonly string[]) =>
  'stories' in edition
    ? edition.stories.map((story) => ({
        ...story,
        topics: story.topics.map(({ name }) => name),
        about: [],
        body: story.body,
      }))
    : edition;

test('a story is the same when it is kept, and has its text', async () => {
  const first = storiesOf(await read());
  const second = storiesOf(await read());
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  expect(JSON.stringify(second)).toContain('É was there.');
});

test('faults that another file causes are found in a story that is kept, at their places', async () => {
  await read();
  rmSync(join(root, 'stories/harbour.json'));
  const found = await read();
  expect(found).toEqual(await read('v2'));
  expect(found).toEqual([expect.stringMatching(/^stories\/flood\.json:1:\d+ .*harbour/u)]);
  write('harbour.json', { headline: 'Harbour' });
  write('edition.json', { name: 'T', inLanguage: 'en', sections: [{ slug: 'sport', name: 'Sport' }] });
  const other = await read();
  expect(other).toEqual(await read('v3'));
  expect(other).toEqual([expect.stringContaining('flood.json:1:')]);
});

test('another language of the edition finishes a story again', async () => {
  await read();
  write('edition.json', { name: 'T', inLanguage: 'de', sections: [{ slug: 'world', name: 'World' }] });
  const found = storiesOf(await read());
  expect(JSON.stringify(found)).toContain('"language":"de"');
  expect(JSON.stringify(found)).toBe(JSON.stringify(storiesOf(await read('v2'))));
});
