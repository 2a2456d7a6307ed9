import { expect, test } from 'vitest';
import { webManifest } from '../../../src/press/machine-readable/web-manifest.ts';
import { editionOf } from '../../fixtures/copy.ts';

test('the web manifest has the edition’s name, language and path', () => {
  const edition = editionOf({
    'edition.json': { name: ' الصحيفة ', description: 'أخبار', inLanguage: 'ar' },
    'a.json': { headline: 'A' },
  });
  expect(JSON.parse(webManifest(edition, '/paper/'))).toMatchObject({
    name: 'الصحيفة',
    short_name: 'الصحيفة',
    description: 'أخبار',
    lang: 'ar',
    dir: 'rtl',
    id: '/paper/',
    start_url: '/paper/',
    scope: '/paper/',
    icons: [
      { src: '/paper/favicon.svg' },
      { src: '/paper/icon-192.png', sizes: '192x192' },
      { src: '/paper/icon-512.png', sizes: '512x512' },
    ],
  });
});
