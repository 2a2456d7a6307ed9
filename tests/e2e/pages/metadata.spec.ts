import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../support/editions.ts';

/** Bytes of a page that every link previewer reads. */
const firstBytes = 8192;
/** The largest preview image in bytes that WhatsApp loads. */
const maxImageBytes = 300_000;

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The metadata of a page, by name. */
function metadataOf(html: string): Map<string, string> {
  const found = html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/gu);
  return new Map([...found].map(([, name = '', content = '']) => [name, unescaped(content)]));
}

/** The pages that search engines may index: not the reader's own, such as the list of saved stories. */
const pagesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        file.endsWith('index.html') &&
        !readFileSync(join(folder, file)).includes('<meta name="robots" content="noindex"'),
    )
    .toSorted();

/** The width and height of a PNG, from its header. */
function pixelsOf(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every page has the metadata for sharing', () => {
  const folder = folderOf('first');
  const pages = pagesOf(folder);
  expect(pages.length).toBeGreaterThan(60);
  const wrong: string[] = [];
  const images = new Set<string>();
  for (const page of pages) {
    const whole = readFileSync(join(folder, page));
    const html = whole.subarray(0, firstBytes).toString();
    const metadata = metadataOf(html);
    const canonical = unescaped(/<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? '');
    const image = metadata.get('og:image') ?? '';
    images.add(new URL(image, 'https://none.invalid').pathname);
    const structured = /<script type="application\/ld\+json">([^<]+)<\/script>/u.exec(whole.toString())?.[1];
    const address = decodeURIComponent(new URL(canonical || 'https://none.invalid').pathname);
    const said = (name: string) => (metadata.get(name) ?? '').trim() !== '';
    const faults = [
      ...[
        'description',
        'og:title',
        'og:description',
        'og:type',
        'og:site_name',
        'og:image:alt',
        'twitter:card',
      ].filter((name) => !said(name)),
      ...(`/${page.replace(/index\.html$/u, '')}` === address ? [] : [`canonical ${canonical}`]),
      ...(metadata.get('og:url') === canonical ? [] : ['og:url']),
      ...(image.startsWith('https://') ? [] : [`og:image ${image}`]),
      ...(/<title(?: lang="[^"]+")?>[^<]+<\/title>/u.test(html) ? [] : ['title']),
      ...(structured !== undefined && Array.isArray((JSON.parse(structured) as { '@graph'?: unknown })['@graph'])
        ? []
        : ['structured data']),
    ];
    if (faults.length > 0) wrong.push(`${page}: ${faults.join(', ')}`);
  }
  expect(wrong.slice(0, 20)).toEqual([]);

  const unsuitable = [...images].filter((image) => {
    const file = join(folder, image);
    const [width, height] = pixelsOf(file);
    return width !== 1200 || height !== 630 || statSync(file).size > maxImageBytes;
  });
  expect(unsuitable).toEqual([]);
  expect(images.size).toBe(readdirSync(join(folder, 'cards')).length);
});
