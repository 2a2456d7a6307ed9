import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharp } from '../../../../src/press/pictures/library.ts';
import { useImportProject } from '../../import-project.ts';
import { sampleText } from '../../sample-format.ts';
import { useServers } from '../../test-server.ts';

const { at, write, importItems, run, story, names, faults, project } = useImportProject();
const serve = useServers();

const draw = (red: number) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: { r: red, g: 90, b: 90 } } })
    .jpeg()
    .toBuffer();

const item = { id: 'urn:tarn:ferry', headline: 'Ferry' };
const img = (src: string, alt = 'The ferry') => `<p>Text.</p><img src="${src}" alt="${alt}">`;

test('pictures of the imported folder are copied beside the story, with the extension of their content', async () => {
  write('archive/static/img/Big Ferry.png', await draw(10));
  write('archive/posts/quay.jpg', await draw(120));
  write(
    'archive/posts/ferry.txt',
    sampleText([
      {
        ...item,
        picture: { src: 'quay.jpg', alt: 'The quay', caption: 'Seen <em>today</em>', credit: 'Ada Quill' },
        body: `<img src="quay.jpg" alt="">${img('/img/Big%20Ferry.png')}`,
      },
    ]),
  );
  const report = await run('archive');
  expect(story('ferry')).toEqual({
    headline: 'Ferry',
    image: { src: 'ferry-quay.jpg', alt: 'The quay', caption: 'Seen *today*', credit: 'Ada Quill' },
    body: ['Text.', { type: 'image', src: 'ferry-big-ferry.jpg', alt: 'The ferry' }],
  });
  expect(report?.stories[0]?.pictures).toEqual([
    { src: 'quay.jpg', is: 'copied', file: 'ferry-quay.jpg' },
    { src: '/img/Big%20Ferry.png', is: 'copied', file: 'ferry-big-ferry.jpg' },
  ]);
  expect(await faults()).toEqual([]);
  const again = await run('archive');
  expect(again?.stories[0]?.result).toBe('unchanged');
});

test('no picture from outside the folder is copied', async () => {
  write('secret/quay.jpg', await draw(10));
  mkdirSync(at('archive'));
  symlinkSync(at('secret/quay.jpg'), at('archive/link.jpg'));
  const sources = ['../secret/quay.jpg', at('secret/quay.jpg'), 'link.jpg', 'none.jpg', '..%2Fsecret/quay.jpg'];
  write(
    'archive/ferry.txt',
    sampleText([{ ...item, picture: { src: 'file:///etc/passwd' }, body: sources.map((src) => img(src)).join('') }]),
  );
  const report = await run('archive');
  expect(report?.stories[0]?.pictures?.map(({ is, reason }) => [is, reason])).toEqual([
    ['lost', 'it has no web address that can be opened'],
    ['lost', 'it is outside the folder that is imported'],
    ['lost', 'there is no such file'],
    ['lost', 'it is outside the folder that is imported'],
    ['lost', 'there is no such file'],
    ['lost', 'it is outside the folder that is imported'],
  ]);
  expect(report?.stories[0]).toMatchObject({ carried: false });
  expect(names().filter((name) => name.endsWith('.jpg'))).toEqual([]);
  expect(await faults()).toEqual([]);
});

test('what is no picture is not copied', async () => {
  write('archive/a.jpg', '<script>alert(1)</script>');
  write('archive/b.jpg', (await draw(10)).subarray(0, 200));
  write('archive/c.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('archive/ferry.txt', sampleText([{ ...item, body: img('a.jpg') + img('b.jpg') + img('c.svg') }]));
  const report = await run('archive');
  expect(report?.stories[0]?.pictures?.map(({ is }) => is)).toEqual(['lost', 'lost', 'lost']);
  expect(await faults()).toEqual([]);
});

test('a picture that somebody has changed stays, and one that changed in the source is copied again', async () => {
  const [first, second, own] = [await draw(10), await draw(120), await draw(240)];
  write('archive/quay.jpg', first);
  write('archive/ferry.txt', sampleText([{ ...item, body: img('quay.jpg') }]));
  await run('archive');
  write('archive/quay.jpg', second);
  await run('archive');
  expect(readFileSync(at('stories/ferry-quay.jpg'))).toEqual(second);
  write('stories/ferry-quay.jpg', own);
  write('archive/quay.jpg', first);
  await run('archive');
  expect(readFileSync(at('stories/ferry-quay.jpg'))).toEqual(own);
  expect(await faults()).toEqual([]);
});

test('a file of the editor is not replaced by a picture with its name', async () => {
  const own = await draw(240);
  write('stories/ferry-quay.jpg', own);
  write('archive/quay.jpg', await draw(10));
  write('archive/ferry.txt', sampleText([{ ...item, body: img('quay.jpg') }]));
  await run('archive');
  expect(readFileSync(at('stories/ferry-quay.jpg'))).toEqual(own);
  expect(JSON.stringify(story('ferry'))).toContain('"ferry-quay-2.jpg"');
  expect(await faults()).toEqual([]);
});

test('pictures of the web are linked and listed, and fetched if that is wanted', async () => {
  const quay = await draw(10);
  const { address, asked } = await serve(({ url }, response) => {
    if (url === '/quay') response.end(quay);
    else if (url === '/page') response.end('<p>Not found</p>');
    else response.writeHead(404).end();
  });
  const sources = ['quay', 'page', 'gone'].map((path) => `${address}/${path}`);
  const items = [{ ...item, body: sources.map((src) => img(src)).join('') }];
  const linked = await importItems(items);
  expect(linked.stories[0]?.pictures?.map(({ is }) => is)).toEqual(['linked', 'linked', 'linked']);
  expect(linked.stories[0]?.carried).toBe(true);
  expect(story('ferry')['body']).toContainEqual({ type: 'image', src: `${address}/quay`, alt: 'The ferry' });
  expect(project.printed).toContain('Pictures: 3 linked (--fetch-pictures fetches them).');
  expect(await faults()).toEqual([]);
  expect(asked).toEqual([]);

  const refused = await importItems(items, '--fetch-pictures');
  expect(refused.stories[0]?.pictures?.[0]?.reason).toContain('is a private address');
  expect(asked).toEqual([]);

  const { host } = new URL(address);
  const fetched = await importItems(items, '--fetch-pictures', '--allow-host', host);
  expect(project.printed).toContain(
    'Pictures: 1 fetched, 2 linked, since they could not be fetched (the report says why).',
  );
  expect(fetched.stories[0]?.pictures?.[1]?.reason).toBe(
    'it is no picture that can be shown: JPEG, PNG, WebP, AVIF, GIF or TIFF',
  );
  expect(fetched.stories[0]?.pictures).toMatchObject([
    { is: 'fetched', file: 'ferry-quay.jpg' },
    { is: 'linked', reason: expect.stringContaining('JPEG') as string },
    { is: 'linked', reason: 'its server answers with status 404' },
  ]);
  expect(readFileSync(at('stories/ferry-quay.jpg'))).toEqual(quay);
  expect(existsSync(at('stories/.import/downloads'))).toBe(false);
  expect(await faults()).toEqual([]);

  // It is not fetched again, also if nobody asks for pictures.
  const before = asked.length;
  const again = await importItems(items);
  expect(again.stories[0]).toMatchObject({ result: 'unchanged', pictures: [{ is: 'fetched' }, {}, {}] });
  expect(asked).toHaveLength(before);
  // The link takes the place of a picture that was deleted.
  rmSync(at('stories/ferry-quay.jpg'));
  await importItems(items);
  expect(await faults()).toEqual([]);
});
