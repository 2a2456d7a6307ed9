import { describe, expect, test } from 'vitest';
import { editionOf, faultsOf } from '../../fixtures/copy.ts';
import { feedFiles, feedLists } from '../../../src/press/machine-readable/feeds.ts';
import { isoDuration } from '../../../src/press/blocks/values/duration.ts';
import { pathOf } from './block-path.ts';

const media = ['quay.mp4', 'quay.en.vtt', 'quay.sv.vtt', 'tide.mp3', '/sounds/tide.m4a'];
const options = { pictures: ['quay.jpg'], media };
const film = {
  type: 'video',
  src: 'quay.mp4',
  poster: 'quay.jpg',
  width: 1280,
  height: 720,
  caption: 'The *quay*',
  credit: 'Ann Byrne',
  duration: '3:20',
  tracks: [{ src: 'quay.en.vtt' }, { src: 'quay.sv.vtt', inLanguage: 'sv' }],
};
const recording = {
  type: 'audio',
  src: 'tide.mp3',
  title: 'The tide',
  duration: '0:40',
  transcript: ['A *wave*.', 'B.'],
};

describe('a video', () => {
  const path = pathOf([film], options);

  test('has the address of its file, its poster and its captions', () => {
    expect(path.published).toMatchObject({
      src: expect.stringMatching(/^\/edition\/media\/[\da-f]{16}\.mp4$/u) as string,
      format: 'video/mp4',
      poster: { src: expect.stringMatching(/quay\.jpg|\/edition\/pictures\//u) as string },
      duration: 'PT3M20S',
      tracks: [
        { kind: 'captions', lang: 'en', label: 'English', src: expect.stringMatching(/\.vtt$/u) as string },
        { kind: 'subtitles', lang: 'sv', label: 'svenska' },
      ],
    });
    expect(
      editionOf({ 'a.json': { headline: 'x', body: [film] } }, options)
        .media.map(({ file }) => file)
        .toSorted(),
    ).toEqual(['quay.en.vtt', 'quay.mp4', 'quay.sv.vtt']);
  });

  test('is silent, found by its caption, and kept offline as its poster alone', () => {
    expect(path.spoken).toEqual([]);
    expect(path.found).toEqual(['The quay', 'Ann Byrne']);
    expect(path.files).toHaveLength(1);
    expect(path.files[0]).not.toMatch(/mp4$/u);
  });

  test('is a video in feeds and in the structured data', () => {
    expect(path.feed.replaceAll(/https:[^"]+(?=\.)/gu, '…')).toMatch(
      /^<figure><video controls="" preload="none" width="1280" height="720" poster="….\w+"><source src="….mp4" /u,
    );
    expect(path.feed).toMatch(/<figcaption>The <em>quay<\/em> Ann Byrne<\/figcaption><\/figure>$/u);
    expect(path.data).toMatchObject({
      video: [{ '@type': 'VideoObject', name: 'The quay', duration: 'PT3M20S', width: 1280, height: 720 }],
    });
  });
});

describe('an audio', () => {
  const path = pathOf([recording], options);

  test('is read aloud by its title, and found by what is said', () => {
    expect(path.published).toMatchObject({ format: 'audio/mpeg', bytes: 1000, duration: 'PT0M40S' });
    expect(path.spoken).toEqual(['The tide']);
    expect(path.found).toEqual(['The tide\nA wave.\nB.']);
    expect(path.files).toEqual([]);
  });

  test('is in the structured data with its transcript', () => {
    expect(path.data).toMatchObject({
      audio: [{ '@type': 'AudioObject', name: 'The tide', encodingFormat: 'audio/mpeg', transcript: 'A wave.\nB.' }],
    });
    expect(path.feed).toMatch(/<audio controls="" preload="none"><source src="[^"]+" type="audio\/mpeg"\/><\/audio>/u);
  });

  test('is an enclosure of its story in each feed', () => {
    const edition = editionOf(
      {
        'a.json': {
          headline: 'x',
          datePublished: '2026-03-09',
          body: [{ type: 'box', title: 'y', body: [recording] }],
        },
      },
      options,
    );
    const feeds = [
      ...feedFiles(edition, feedLists(edition).slice(0, 1), (address) => `https://tester.example${address}`).values(),
    ].map((make) => make());
    const address = /https:[^"]+\.mp3/u.exec(feeds.join(''))?.[0] ?? '';
    expect(feeds.find((feed) => feed.includes('<rss'))).toContain(
      `<enclosure url="${address}" length="1000" type="audio/mpeg"/>`,
    );
    expect(feeds.find((feed) => feed.includes('<feed'))).toContain(
      `<link rel="enclosure" type="audio/mpeg" length="1000" title="The tide" href="${address}"/>`,
    );
    expect(feeds.find((feed) => feed.startsWith('{'))).toContain(
      JSON.stringify([
        { url: address, mime_type: 'audio/mpeg', title: 'The tide', size_in_bytes: 1000, duration_in_seconds: 40 },
      ]),
    );
  });

  test('may be in the public folder', () => {
    expect(pathOf([{ ...recording, src: '/sounds/tide.m4a' }], options).published).toMatchObject({
      src: '/sounds/tide.m4a',
      format: 'audio/mp4',
    });
  });
});

test.each([
  ['elsewhere', { ...film, src: 'https://films.example/a.mp4' }, 'src', 'is on another site'],
  ['missing', { ...film, src: 'pier.mp4' }, 'src', 'no file "pier.mp4" in stories'],
  ['of another kind', { ...film, src: 'tide.mp3' }, 'src', 'export it as .mp4 or .webm'],
  ['a missing track', { ...film, tracks: [{ src: 'no.vtt' }] }, 'tracks[0].src', 'no file "no.vtt"'],
  ['a missing poster', { ...film, poster: 'no.jpg' }, 'poster', 'no.jpg'],
  ['a wrong length', { ...recording, duration: 'three minutes' }, 'duration', 'write minutes and seconds'],
])('a file that is %s is a fault', (_what, block, field, message) => {
  expect(faultsOf({ 'a.json': { headline: 'x', body: [block] } }, options)).toEqual([
    expect.stringMatching(
      new RegExp(`"body\\[0\\]\\.${field.replaceAll(/[[\].]/gu, String.raw`\$&`)}": .*${message}`, 'u'),
    ),
  ]);
});

test.each([
  ['3:20', 'PT3M20S'],
  ['1:02:30', 'PT1H02M30S'],
  ['PT5M', 'PT5M'],
])('the length %s is %s', (written, iso) => {
  expect(isoDuration(written).replace('H2M', 'H02M')).toBe(iso);
});
