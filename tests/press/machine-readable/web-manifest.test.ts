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
    display: 'minimal-ui',
    icons: [
      { src: '/paper/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/paper/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any maskable' },
      { src: '/paper/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  });
});

test('the web manifest has the colour of the page, and no description if the edition has none', () => {
  const manifest: unknown = JSON.parse(webManifest(editionOf({}), '/'));
  expect(manifest).toMatchObject({ background_color: '#ffffff', theme_color: '#ffffff', dir: 'ltr', start_url: '/' });
  expect(manifest).not.toHaveProperty('description');
});
