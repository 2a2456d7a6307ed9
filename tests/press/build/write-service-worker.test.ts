import { expect, test } from 'vitest';
import { pressedFor } from '../../../src/press/build/write-service-worker.ts';

const assets = [
  'boot-1.js',
  'keep-for-offline-1.js',
  'newsreader-latin-1.woff2',
  'newsreader-latin-ext-1.woff2',
  'newsreader-latin-italic-1.woff2',
  'rolldown-runtime-1.js',
  'search-1.js',
  'takeover--1.js',
];

test('what every page needs is apart from what is loaded later, and from what is kept when it is used', () => {
  expect(pressedFor('/paper/', assets, '<html>')).toMatchObject({
    kind: 'working',
    base: '/paper/',
    first: [
      '/assets/boot-1.js',
      '/assets/keep-for-offline-1.js',
      '/assets/newsreader-latin-1.woff2',
      '/assets/rolldown-runtime-1.js',
      '/assets/takeover--1.js',
    ],
    later: ['/assets/search-1.js'],
  });
});

test('another script or another shell is another version', () => {
  const versions = [
    pressedFor('/', assets, '<html>'),
    pressedFor('/', assets, '<html>'),
    pressedFor('/', [...assets, 'act-1.js'], '<html>'),
    pressedFor('/', assets, '<html lang>'),
  ].map((pressed) => 'version' in pressed && pressed.version);
  expect(versions[0]).toBe(versions[1]);
  expect(new Set(versions).size).toBe(3);
});
