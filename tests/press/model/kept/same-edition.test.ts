import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatFault } from '../../../../src/press/copy/faults.ts';
import type { Edition, PressStory } from '../../../../src/press/model/edition.ts';
import { openEditionCache } from '../../../../src/press/model/kept/edition-cache.ts';
import { readEdition } from '../../../../src/press/model/read-edition.ts';
import { openMemo } from '../../../../src/press/reuse/memo.ts';

const edition = {
  name: 'T',
  inLanguage: 'en',
  timeZone: 'Europe/Dublin',
  sections: [{ slug: 'world', name: 'World' }],
  topics: [{ name: 'Pier', description: 'A pier.', alias: ['Old pier'] }],
  front: { lead: 'flood', package: ['harbour'], stories: ['quay'] },
};
const flood = {
  headline: 'Flood',
  description: 'The *harbour* is full.',
  articleSection: 'world',
  about: [{ name: 'Old pier', type: 'Place' }, 'Rain'],
  author: [{ name: 'Ana Lima', jobTitle: 'Reporter' }],
  datePublished: '2026-03-02T08:00:00Z',
  body: ['Water, as [in the harbour](story:harbour).', 'É was there.'],
};
const harbour = {
  headline: 'Harbour',
  about: ['Pier'],
  isPartOf: { name: 'The coast', position: 2 },
  body: ['Boats.'],
};
const others = {
  'quay.json': { headline: 'Quay', isPartOf: { name: 'The coast', position: 1 }, related: ['flood'], urgency: 2 },
  'old.json': { headline: 'Old', expires: '2026-01-01T00:00:00Z', body: ['Gone.'] },
  'later.json': { headline: 'Later', embargo: '2036-03-09T07:00:00Z', body: ['Not yet.'] },
  'sub/note.md': '---\nheadline: Note\n---\n\nA text in Markdown.\n',
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-same-'));
  write('edition.json', edition);
  write('flood.json', flood);
  write('harbour.json', harbour);
  for (const [name, content] of Object.entries(others)) write(name, content);
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

function write(name: string, content: unknown): void {
  mkdirSync(dirname(join(root, 'stories', name)), { recursive: true });
  writeFileSync(join(root, 'stories', name), typeof content === 'string' ? content : JSON.stringify(content));
}

/** Reads the edition as a build does, seconds after the last change. */
async function read(cache = 'build') {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  const folder = join(root, 'node_modules/.cache/broadsheet');
  const memo = await openMemo(folder, cache, 'v1');
  const editions = openEditionCache(folder, cache, 'v1');
  const made = await readEdition(
    { storiesFolder: join(root, 'stories'), siteUrl: undefined },
    root,
    join(root, 'public'),
    undefined,
    memo,
    { editions },
  );
  await memo.close();
  await editions.close();
  return made;
}
/** What a build without any earlier one reads. */
let clean = 0;
const readAnew = () => read(`clean-${(clean += 1)}`);

type Read = Awaited<ReturnType<typeof read>>;

/** Whether an edition is the kept one: the fields of its stories are read when they are used. */
const isKept = (made: Read): boolean =>
  made.kind === 'edition' && made.edition.stories.every((story) => !Object.hasOwn(story, 'keywords'));

const fields = `slug digest facts headline alternativeHeadline description standfirst alternativeDescription genre
  translations status expires urgency sponsor language authors dateline datePublished publishedAt dateModified body
  image corrections keywords related aliases basedOn license copyrightHolder`.split(/\s+/u) as (keyof PressStory)[];

/** All data of an edition, with slugs in place of what stories belong to. */
function dataOf(made: Read): unknown {
  if (made.kind === 'faulty') return made.faults.map(formatFault);
  const slugs = (stories: readonly PressStory[]) => stories.map(({ slug }) => slug);
  const storyOf = (story: PressStory) => [
    fields.map((field) => [field, story[field]]),
    story.section?.slug,
    story.topics.map(({ slug }) => slug),
    story.about.map(({ topic, ...stated }) => [topic.slug, stated]),
    story.series && [story.series.series.slug, story.series.position],
  ];
  const { stories, expired, bySlug, lead, front, topics, series, authors, ...own }: Edition = made.edition;
  const data = [
    own,
    [stories, expired].map((list) => list.map(storyOf)),
    [[...bySlug.keys()].toSorted(), lead?.slug, Object.values(front).map((slot) => slugs([slot ?? []].flat()))],
    [topics, series, authors].map((groups) => groups.map((group) => [group, slugs(group.stories)])),
  ];
  // The stories of a group have the group.
  return JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'stories' ? undefined : value)));
}

test('if nothing or only texts have changed, the kept edition is the one that is made from nothing', async () => {
  const first = await read();
  expect(isKept(first)).toBe(false);
  const same = await read();
  expect([isKept(same), dataOf(same)]).toEqual([true, dataOf(first)]);
  write('flood.json', { ...flood, body: ['Ł, as [in the harbour](story:harbour) and [on the quay](story:quay).'] });
  write('sub/note.md', '---\nheadline: Note\n---\n\nAnother text in *Markdown*.\n');
  const changed = await read();
  expect([isKept(changed), dataOf(changed)]).toEqual([true, dataOf(await readAnew())]);
  expect(JSON.stringify(dataOf(changed))).toContain('Another text in');
  write('flood.json', flood);
  expect(dataOf(await read())).toEqual(dataOf(await readAnew()));
});

test('remarks are those that are made from nothing, with the places of their fields', async () => {
  const remarksOf = (made: Read) => (made.kind === 'edition' ? made.remarks.map(formatFault) : []);
  await read();
  const future = { ...flood, datePublished: '2962-03-02' };
  write('flood.json', future);
  expect(remarksOf(await read())).toHaveLength(1);
  // The date stands further down now.
  write('flood.json', JSON.stringify({ ...future, body: ['Another text.'] }, undefined, 2));
  const changed = await read();
  expect(remarksOf(changed)).toEqual(remarksOf(await readAnew()));
  expect(remarksOf(changed)).toHaveLength(1);
  // A remark on another story is kept with the edition.
  write('harbour.json', { ...harbour, body: ['Ships.'] });
  const kept = await read();
  expect([isKept(kept), remarksOf(kept)]).toEqual([true, remarksOf(changed)]);
  expect(dataOf(kept)).toEqual(dataOf(await readAnew()));
  vi.setSystemTime('2962-03-03');
  expect(remarksOf(await read())).toEqual([]);
  vi.setSystemTime('2026-11-01');
  write('flood.json', flood);
  expect(remarksOf(await read())).toEqual([]);
});

test.each<[edit: string, name: string, content: unknown]>([
  ['a headline', 'flood.json', { ...flood, headline: 'Flood ends' }],
  ['a standfirst', 'flood.json', { ...flood, description: 'Dry.' }],
  ['a story without its text', 'flood.json', { ...flood, body: [] }],
  ['a link to a story that is not there', 'flood.json', { ...flood, body: ['[No](story:nowhere).'] }],
  ['a link to a story that is published later', 'flood.json', { ...flood, body: ['[No](story:later).'] }],
  ['a link to itself', 'flood.json', { ...flood, body: ['[No](story:flood).'] }],
  ['a fault in a text', 'flood.json', { ...flood, body: ['[No](nowhere).'] }],
  ['a file that is no JSON', 'flood.json', '{'],
  ['a text of a story that has expired', 'old.json', { ...others['old.json'], body: ['Gone for good.'] }],
  ['a text of a story that is published later', 'later.json', { ...others['later.json'], body: ['[No](story:no).'] }],
  ['a new story', 'new.json', { headline: 'New' }],
  ['the edition', 'edition.json', { ...edition, name: 'Other' }],
  ['a file beside the stories', 'notes.txt.json', { headline: 'Notes' }],
])('after another change the edition is made as ever: %s', async (_, name, content) => {
  await read();
  write(name, content);
  const made = await read();
  expect([isKept(made), dataOf(made)]).toEqual([false, dataOf(await readAnew())]);
});

test('at the time when a story is published, the edition is made as ever', async () => {
  await read();
  vi.setSystemTime(Date.parse('2036-03-09T08:00:00Z'));
  const made = await read();
  expect([isKept(made), dataOf(made)]).toEqual([false, dataOf(await readAnew())]);
  expect(JSON.stringify(dataOf(made))).toContain('Not yet.');
});
