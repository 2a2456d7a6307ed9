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
    display_override: ['minimal-ui'],
    display: 'standalone',
    icons: [
      { src: '/paper/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/paper/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/paper/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/paper/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: '/paper/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Search', url: '/paper/search/' },
      { name: 'Saved', url: '/paper/saved/' },
    ],
  });
});

test('the web manifest has the colour of the page, and no description if the edition has none', () => {
  const manifest: unknown = JSON.parse(webManifest(editionOf({}), '/'));
  expect(manifest).toMatchObject({ background_color: '#ffffff', theme_color: '#ffffff', dir: 'ltr', start_url: '/' });
  expect(manifest).not.toHaveProperty('description');
  expect(manifest).not.toHaveProperty('screenshots');
});

test('screenshots are listed with their sizes, for phones and wide windows', () => {
  const screenshot = { address: '/edition/screenshots/1.png', width: 780, height: 1688, type: 'image/png' } as const;
  expect(JSON.parse(webManifest(editionOf({}), '/paper/', [{ ...screenshot, form: 'narrow' }]))).toMatchObject({
    screenshots: [
      { src: '/paper/edition/screenshots/1.png', sizes: '780x1688', type: 'image/png', form_factor: 'narrow' },
    ],
  });
});
