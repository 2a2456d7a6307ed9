import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEdition } from '../../../src/press/model/read-edition.ts';
import { openDraftCaches, type DraftCaches } from '../../../src/press/serve/draft-caches.ts';
import { initialDevState, nextDevState, type DevState } from '../../../src/press/serve/dev-state.ts';
import { editionFiles } from '../../generate-edition.ts';

const root = mkdtempSync(join(tmpdir(), 'broadsheet-drafts-'));
const storiesFolder = join(root, 'stories');
const config = {
  storiesFolder,
  siteUrl: undefined,
  language: undefined,
  now: undefined,
  precompress: false,
  offline: true,
  showsUnpublished: true,
};
const write = (name: string, content: unknown) => writeFileSync(join(storiesFolder, name), JSON.stringify(content));

const files = new Map(editionFiles(40, 120, { sections: 3, related: 2, front: 5, url: undefined }));
beforeAll(() => {
  for (const folder of [storiesFolder, join(root, 'src')]) mkdirSync(folder);
  for (const [name, content] of files) write(name, content);
});
afterAll(() => rmSync(root, { recursive: true }));

const [changed = '', removed = '', copied = ''] = [...files.keys()].filter((name) => /-(?:7|9|12)\.json$/u.test(name));
const read = (last: DevState, caches?: DraftCaches) =>
  nextDevState(last, () => readEdition(config, root, '', undefined, caches?.memo, { ...caches }), caches);
const dataOf = ({ draft }: DevState) =>
  new Map([...(draft?.publication.files ?? [])].map(([address, make]) => [address, JSON.stringify(make())]));
const story = (name: string) =>
  JSON.parse(readFileSync(join(storiesFolder, name), 'utf8')) as { readonly body: unknown };

test('after each change, the draft is what it would be without the caches', async () => {
  const caches = await openDraftCaches(root, config);
  let state = await read(initialDevState, caches);
  const edits = [
    () => {},
    () => write(changed, { ...story(changed), headline: 'A lighthouse is painted' }),
    () => write(changed, { ...story(changed), body: ['The lamp was lit again.'] }),
    // The two are versions of one text then.
    () => write(changed, { ...story(changed), body: story(copied).body }),
    () => write('new.json', { headline: 'A bridge opens', about: ['Bridges'] }),
    () => write('new.json', { headline: '' }),
    () => write('new.json', { headline: 'A bridge closes', about: ['Bridges'] }),
    () => rmSync(join(storiesFolder, removed)),
    () => write(changed, { ...story(changed), headline: 'A lighthouse is painted again' }),
  ];
  for (const edit of edits) {
    edit();
    // oxlint-disable-next-line no-await-in-loop -- one edit after another
    state = await read(state, caches);
    // oxlint-disable-next-line no-await-in-loop -- the same
    const anew = await read(initialDevState);
    expect(state.faults?.faults).toEqual(anew.faults?.faults);
    // Of an edition with a fault there is no draft without the caches, and the last one with them.
    expect(dataOf(anew.faults === undefined ? state : anew)).toEqual(dataOf(anew));
  }
  expect(dataOf(state).size).toBeGreaterThan(50);
});
