import { expect, test } from 'vitest';
import { hash } from '../../../src/text/hash.ts';
import { useImportProject } from '../import-project.ts';

const { project, write, importItems, story, faults, names, report, read } = useImportProject();

const item = { id: 'urn:tarn:ferry', headline: 'Ferry sails' };

test.each([
  ['a draft', { is: 'draft', as: 'private' }, { creativeWorkStatus: 'Draft' }, 'Its source says "private"'],
  [
    'an embargo',
    { is: 'embargoed', until: '2999-03-09T06:00:00+0100' },
    { embargo: '2999-03-09T06:00:00+01:00' },
    'embargo until',
  ],
  [
    'an embargo that is over',
    { is: 'embargoed', until: '2020-03-09T06:00:00+01:00' },
    { embargo: '2020-03-09T06:00:00+01:00' },
    undefined,
  ],
  [
    'an embargo without a zone',
    { is: 'embargoed', until: '2999-03-09 06:00' },
    { creativeWorkStatus: 'Draft' },
    'no time with a zone',
  ],
  ['an end', { is: 'expired', at: '2026-03-09T06:00:00Z' }, { expires: '2026-03-09T06:00:00Z' }, undefined],
  ['an end without a zone', { is: 'expired', at: '2026-03-09' }, {}, 'Write "expires"'],
  [
    'a withdrawal',
    { is: 'killed', reason: 'The *ferry* did not sail' },
    {
      creativeWorkStatus: 'Draft',
      body: [{ type: 'note', text: String.raw`Withdrawn by its source: The \*ferry\* did not sail` }],
    },
    'withdrawn it',
  ],
] as const)('%s is respected', async (_what, status, fields, note) => {
  const { stories } = await importItems([{ ...item, status }]);
  expect(story('ferry-sails')).toEqual({ headline: 'Ferry sails', ...fields });
  expect(stories[0]?.notes ?? []).toHaveLength(note === undefined ? 0 : 1);
  expect(stories[0]?.notes?.join() ?? '').toContain(note ?? '');
  expect(await faults()).toEqual([]);
});

test.each([
  ['2026-03-09', '2026-03-09'],
  ['2026-03-09T14:30:00.5+0100', '2026-03-09T14:30:00.5+01:00'],
  ['2026-03-09 14:30:00Z', '2026-03-09T14:30:00Z'],
  // No zone is made up.
  ['2026-03-09T14:30:00', '2026-03-09'],
  ['2026-02-30T14:30:00Z', undefined],
  ['0000-00-00T00:00:00Z', undefined],
  ['yesterday', undefined],
])('the date %s becomes %s', async (datePublished, written) => {
  const { stories } = await importItems([{ ...item, datePublished }]);
  expect(story('ferry-sails')['datePublished']).toBe(written);
  const isKept = written !== undefined && written.length >= datePublished.length - 1;
  expect(stories[0]?.losses.map(({ element }) => element)).toEqual(isKept ? [] : ['datePublished']);
  expect(stories[0]?.carried).toBe(true);
});

test('what would be a fault is left out, and the report says so', async () => {
  const { stories } = await importItems([
    {
      ...item,
      datePublished: '2026-03-09T14:30:00Z',
      dateModified: '2026-03-08T14:30:00Z',
      urgency: 12,
      language: 'english',
      authors: [{ name: ' ' }, { name: 'Ada Quill', url: 'javascript:alert(1)', sameAs: ['ftp://x.example/'] }],
      sponsor: { name: 'Tarn Bank', url: 'tarn' },
      address: 'file:///etc/passwd',
      license: 'Free *for all*',
      series: { name: '???', position: 1 },
      tags: [{ name: '!!!' }, { name: 'Carrow', sameAs: 'nowhere' }],
      corrections: [{ text: 'It was <em>two</em>.', datePublished: 'today' }, { text: '' }],
    },
  ]);
  expect(story('ferry-sails')).toEqual({
    headline: 'Ferry sails',
    sponsor: { name: 'Tarn Bank' },
    author: [{ name: 'Ada Quill' }],
    datePublished: '2026-03-09T14:30:00Z',
    about: ['Carrow'],
    keywords: ['!!!'],
    license: 'Free *for all*',
    correction: [{ text: String.raw`It was \<em>two\</em>.` }],
  });
  expect(stories[0]?.losses.map(({ element, made }) => [element, made])).toEqual([
    ['urgency', 'dropped'],
    ['language', 'dropped'],
  ]);
  expect(await faults()).toEqual([]);
});

test('parts of a series are written in one way, and no position is taken twice', async () => {
  write('stories/first.json', { headline: 'First', isPartOf: { name: 'The Long Quay', position: 1 } });
  await importItems([
    { ...item, series: { name: 'The long quay', position: 1 } },
    { id: 'urn:tarn:b', headline: 'Second', series: { name: 'THE LONG QUAY', position: 2 } },
    { id: 'urn:tarn:c', headline: 'Also second', series: { name: 'The Long Quay', position: 2 } },
    { id: 'urn:tarn:d', headline: 'Zweiter', language: 'de', series: { name: 'The Long Quay', position: 2 } },
  ]);
  expect(story('ferry-sails')['isPartOf']).toEqual({ name: 'The Long Quay' });
  expect(story('second')['isPartOf']).toEqual({ name: 'The Long Quay', position: 2 });
  expect(story('also-second')['isPartOf']).toEqual({ name: 'The Long Quay' });
  expect(story('zweiter')['isPartOf']).toEqual({ name: 'The Long Quay', position: 2 });
  expect(await faults()).toEqual([]);
});

test.each([
  [{ slug: 'the-ferry' }, 'the-ferry'],
  [{ slug: '%D0%BF%D0%BE%D1%80%D1%82-%D0%BE%D1%82%D0%BA%D1%80%D1%8B%D1%82' }, 'порт-открыт'],
  [{ slug: 'The_Ferry' }, 'the-ferry'],
  [{ slug: '../../etc/passwd' }, 'etc-passwd'],
  [{ slug: 'con' }, 'con-news'],
  [{ slug: '1234' }, 'ferry-sails'],
  [{ slug: '---' }, 'ferry-sails'],
  [{ headline: '../../../ferry' }, 'ferry'],
  [{ headline: '船が港に戻る' }, '船が港に戻る'],
  [{ headline: 'a'.repeat(3000) }, `${'a'.repeat(58)}-${hash('a'.repeat(3000))}`],
  [{ headline: '!!!' }, expect.stringMatching(/^story-[\da-f]{8}$/u)],
  [{ headline: '\u0000\u202eevil', slug: '\u0000' }, 'evil'],
])('of %j the file gets a safe name', async (facts, slug) => {
  const { stories } = await importItems([{ ...item, ...facts }]);
  const written = names().flatMap((name) => /^(?!edition)(.+)\.json$/u.exec(name)?.[1] ?? []);
  expect(written).toEqual([slug]);
  expect(stories.map((one) => one.slug)).toEqual(written);
  expect(await faults()).toEqual([]);
});

test('former addresses become former names; the report lists those that can not', async () => {
  const formerAddresses = [
    '/old/the-quay/',
    '/new/the-quay',
    '/old/first/',
    '/2019/moor/',
    '/',
    '/?p=5',
    '/ferry-sails/',
  ];
  const { stories } = await importItems([
    { ...item, formerAddresses },
    { id: 'b', headline: 'Moor', slug: 'moor', formerAddresses: ['/moor.html', 'https://tarn.example/the-quay/'] },
  ]);
  expect(stories.map(({ losses }) => losses.map(({ element, text }) => `${element} ${text}`))).toEqual([
    ['alias /old/first/', 'alias /2019/moor/'],
    ['alias https://tarn.example/the-quay/'],
  ]);
  expect(stories.map(({ carried }) => carried)).toEqual([true, true]);
  expect(story('ferry-sails')['aliases']).toEqual(['the-quay']);
  expect(story('moor')['aliases']).toBeUndefined();
});

test('stories of one headline have names of their own', async () => {
  await importItems([item, { ...item, id: 'b' }, { ...item, id: 'c', slug: 'ferry-sails' }]);
  expect(names().slice(2)).toEqual(['ferry-sails-2.json', 'ferry-sails-3.json', 'ferry-sails.json']);
});

test('an item without a headline begins with its text, and one without text is refused', async () => {
  const { stories, refused } = await importItems([
    { id: 'a', body: '<p>The ferry sails. It is late.</p>' },
    { id: 'b', body: '<p> </p><img src="x.jpg">' },
  ]);
  expect(story('the-ferry-sails')).toEqual({
    headline: 'The ferry sails',
    body: ['The ferry sails. It is late.'],
  });
  expect(stories[0]?.notes).toEqual(['It has no headline in its source. The beginning of its text is one now.']);
  expect(refused).toEqual([{ source: 'samples.txt:3', reason: 'it has neither a headline nor a text' }]);
});

test('pictures without a description are counted wherever they stand', async () => {
  const img = (name: string, alt = '') => `<img src="https://tarn.example/${name}.jpg" alt="${alt}">`;
  const gallery = `<div class="gallery">${img('a')}${img('b')}${img('c', 'The quay')}</div>`;
  const box = `<aside><h3>The ferry</h3><p>It sails.</p>${img('d')}${img('f', 'The bow')}${gallery}</aside>`;
  const { stories } = await importItems([{ ...item, body: `<p>Text.</p>${gallery}${box}${img('e')}` }]);
  expect(story('ferry-sails')['body']).toMatchObject([
    'Text.',
    { type: 'gallery' },
    { type: 'box' },
    { type: 'image' },
  ]);
  expect(stories[0]?.notes).toEqual([expect.stringMatching(/^6 pictures have no description/u)]);
});

test('the report says which stories were pages', async () => {
  const { stories } = await importItems([
    { ...item, isPage: true },
    { id: 'b', headline: 'Moor' },
  ]);
  expect(stories.map(({ notes }) => notes)).toEqual([[expect.stringContaining('a page of the site')], undefined]);
});

test('a file of which nothing can be imported ends with status 1', async () => {
  await importItems([{ id: 'a' }]).catch(() => undefined);
  expect(report().refused).toHaveLength(1);
  expect(process.exitCode).toBe(1);
  expect(project.printed).toContain('samples.txt:2: it has neither a headline nor a text');
});

test('a new folder becomes an edition without faults', async () => {
  const items = ['Sport', 'Sport', 'Harbour', 'Uncategorized'].map((section, i) => ({
    id: `${i}`,
    headline: `Ferry ${i}`,
    sections: [section],
    language: 'de',
  }));
  await importItems(items, '--into', 'archive/new');
  expect(read('archive/new/edition.json')).toEqual({
    name: 'My edition',
    inLanguage: 'de',
    sections: [
      { slug: 'sport', name: 'Sport' },
      { slug: 'harbour', name: 'Harbour' },
    ],
  });
  expect(read('archive/new/ferry-2.json')).toMatchObject({ articleSection: 'harbour' });
});
