import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { previewImages } from '../../../src/press/machine-readable/preview-images.ts';

test('text that no font has leaves its images out or makes them shorter, and the pages are named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-previews-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { headOf, total, leftOut, written } = await previewImages({
    cards: new Map([
      ['/', { nameplate: 'ଖବର', headline: 'ଖବର', language: 'or' }],
      ['/stories/a/', { nameplate: 'ଖବର', section: 'World', headline: 'ଓଡ଼ିଶା', language: 'or' }],
      ['/stories/b/', { nameplate: 'The Tester', headline: 'ଓଡ଼ିଶା', language: 'or' }],
    ]),
    url: 'https://tester.example/',
    folder,
    cacheFolder: join(folder, 'cache'),
    onProgress: () => undefined,
  });
  expect(await written).toMatchObject({ cards: 2, failures: [] });
  expect(total).toBe(2);
  expect(leftOut).toEqual({
    characters: ['ଖ', 'ବ', 'ର', 'ଓ', 'ଡ', 'ଶ'],
    pages: ['/', '/stories/a/', '/stories/b/'],
  });
  expect(headOf('/')).toBe('');
  expect(headOf('/stories/a/')).toContain('og:image"');
  expect(headOf('/stories/a/')).not.toContain('og:image:alt');
  expect(headOf('/stories/b/')).toContain('<meta property="og:image:alt" content="The Tester"/>');
});

test('preview images are drawn once for each text, and named in the heads of their pages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-previews-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const copy = { nameplate: 'The Tester', headline: 'Rain & "wind"', language: 'en' };
  let drawn = 0;
  const { headOf, total, written } = await previewImages({
    cards: new Map([
      ['/stories/a/', copy],
      ['/headlines/2/', copy],
      ['/', { ...copy, headline: copy.nameplate }],
    ]),
    url: 'https://tester.example/paper/',
    folder,
    cacheFolder: join(folder, 'cache'),
    onProgress: () => {
      drawn += 1;
    },
  });
  await written;
  expect([total, drawn]).toEqual([2, 2]);
  const files = await readdir(join(folder, 'cards'));
  const imageOf = (address: string) => /og:image" content="([^"]+)"/u.exec(headOf(address))?.[1] ?? '';
  expect(files.map((file) => `https://tester.example/paper/cards/${file}`).toSorted()).toEqual(
    [imageOf('/'), imageOf('/stories/a/')].toSorted(),
  );
  expect(imageOf('/headlines/2/')).toBe(imageOf('/stories/a/'));
  expect(headOf('/stories/a/')).toContain('content="The Tester: Rain &amp; &quot;wind&quot;"');
  expect(headOf('/')).toContain('<meta property="og:image:alt" content="The Tester"/>');
  expect(headOf('/saved/')).toBe('');
  for (const tag of [
    `<meta property="og:image:type" content="image/${imageOf('/').endsWith('.png') ? 'png' : 'jpeg'}"/>`,
    '<meta property="og:image:width" content="1200"/>',
    '<meta property="og:image:height" content="630"/>',
    '<meta name="twitter:card" content="summary_large_image"/>',
  ])
    expect(headOf('/')).toContain(tag);
});
