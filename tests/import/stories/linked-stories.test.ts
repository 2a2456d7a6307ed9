import { expect, test } from 'vitest';
import { useImportProject } from '../import-project.ts';

const { write, importItems, story, faults, run } = useImportProject();

const to = (address: string) => `<p><a href="${address}">there</a></p>`;
const ferry = { id: 'urn:tarn:ferry', headline: 'Ferry', address: 'https://www.tarn.example/2026/ferry.html' };

test.each([
  ['the address', 'https://www.tarn.example/2026/ferry.html'],
  ['another scheme, a parameter for statistics and a fragment', 'http://tarn.example/2026/ferry.html?utm_source=x#top'],
  ['a path', '/2026/ferry.html'],
  ['a relative path', 'ferry.html'],
  ['the address of its id', 'https://tarn.example/?p=7'],
  ['a former address', 'https://old.example/ferry'],
])('a link to %s of an imported story is a link to the story', async (_what, address) => {
  await importItems([
    { id: 'urn:tarn:quay', headline: 'Quay', address: 'https://tarn.example/2026/quay.html', body: to(address) },
    { ...ferry, id: 'https://tarn.example/?p=7', formerAddresses: ['https://old.example/ferry/'] },
  ]);
  expect(story('quay')['body']).toEqual(['[there](story:ferry)']);
  expect(await faults()).toEqual([]);
});

test('a story of an earlier import is linked too', async () => {
  await importItems([ferry]);
  await importItems([{ id: 'urn:tarn:quay', headline: 'Quay', body: to(ferry.address) }]);
  expect(story('quay')['body']).toEqual(['[there](story:ferry)']);
  write('stories/ferry.json', { headline: 'Ferry', creativeWorkStatus: 'Draft' });
  await importItems([{ id: 'urn:tarn:pier', headline: 'Pier', body: to(ferry.address) }]);
  expect(story('pier')['body']).toEqual([`[there](${ferry.address})`]);
});

test.each([
  ['a draft', { is: 'draft', as: 'pending' }],
  ['a story under embargo', { is: 'embargoed', until: '2999-01-01T00:00:00Z' }],
  ['a withdrawn story', { is: 'killed' }],
] as const)('a link to %s stays what it was, so that it is no fault', async (_what, status) => {
  await importItems([
    { ...ferry, status },
    { id: 'urn:tarn:quay', headline: 'Quay', body: to(ferry.address), related: [ferry.id] },
    { id: 'urn:tarn:pier', headline: 'Pier', status, body: to(ferry.address), related: [ferry.id] },
  ]);
  expect(story('quay')).toMatchObject({ body: [`[there](${ferry.address})`] });
  expect(story('quay')).not.toHaveProperty('related');
  // A story that is published no earlier may link to it.
  expect(JSON.stringify(story('pier')['body'])).toContain('(story:ferry)');
  expect(story('pier')).toMatchObject({ related: ['ferry'] });
  expect(await faults()).toEqual([]);
});

test('a link to the story itself, to a story that nobody has, and a made-up story link are no faults', async () => {
  const body = `${to(ferry.address)}${to('https://tarn.example/2026/none.html')}${to('story:none')}`;
  await importItems([{ ...ferry, body, related: [ferry.id, 'urn:tarn:none'] }]);
  expect(story('ferry')['body']).toEqual(['there', '[there](https://tarn.example/2026/none.html)', 'there']);
  expect(await faults()).toEqual([]);
});

test.each(['2026/the-ferry.html', '2026/the-ferry.txt', '/2026/the-ferry/', '/2026/ferry', '/old/ferries-of-old/'])(
  'a file of a folder that links another by its path %s links the story',
  async (path) => {
    const ferry = { headline: 'Ferry', formerAddresses: ['/old/ferries-of-old/'] };
    write('site/content/2026/the-ferry.txt', `samples\n${JSON.stringify(ferry)}`);
    write('site/content/quay.txt', `samples\n${JSON.stringify({ headline: 'Quay', body: to(path) })}`);
    await run('site');
    expect(story('quay')['body']).toEqual(['[there](story:ferry)']);
    expect(story('ferry')['aliases']).toEqual(['ferries-of-old']);
  },
);
test('translations list each other, if both can', async () => {
  const story1 = { id: 'urn:tarn:en', headline: 'Ferry', language: 'en', translations: ['urn:tarn:fr', 'urn:tarn:de'] };
  const french = { id: 'urn:tarn:fr', headline: 'Le bac', language: 'fr' };
  const german = {
    id: 'urn:tarn:de',
    headline: 'Die Fähre',
    language: 'de',
    status: { is: 'draft', as: 'draft' },
  } as const;
  await importItems([story1, french, german, { ...story1, id: 'urn:tarn:gb', headline: 'The ferry' }]);
  expect(story('ferry')).toMatchObject({ workTranslation: ['le-bac'] });
  expect(story('le-bac')).toMatchObject({ workTranslation: ['ferry', 'the-ferry'] });
  expect(story('die-fähre')).not.toHaveProperty('workTranslation');
  expect(await faults()).toEqual([]);
});
