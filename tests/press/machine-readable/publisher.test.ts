import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { locateAt } from '../../../src/edition/addresses.ts';
import { logoOf, publisherOf } from '../../../src/press/machine-readable/publisher.ts';
import { structuredData } from '../../../src/press/machine-readable/structured-data.ts';
import { editionOf } from '../../fixtures/copy.ts';
import { siteFile } from '../../fixtures/machine-readers.ts';

const locate = locateAt('https://tester.example/');
const story = { headline: 'A', image: { src: 'quay.jpg', alt: 'A quay', width: 4, height: 3 } };

describe('the publisher', () => {
  test('is the edition itself if it names none', () => {
    expect(publisherOf(editionOf({}), locate)).toEqual({ name: 'The Tester', url: 'https://tester.example/' });
  });

  test('has the address that the edition gives, or none', () => {
    const publisher = (fields: object) =>
      publisherOf(editionOf({ 'edition.json': { ...siteFile, publisher: { name: 'The Press', ...fields } } }), locate);
    expect(publisher({ url: 'https://press.example' })).toEqual({ name: 'The Press', url: 'https://press.example/' });
    expect(publisher({})).toEqual({ name: 'The Press' });
  });
});

describe('the publisher’s logo', () => {
  test.each([
    ['/pictures/logo.png', 'https://tester.example/pictures/logo.png'],
    ['https://press.example/logo.png', 'https://press.example/logo.png'],
    // A file in the stories' folder is published only if a story shows it.
    ['logo.png', undefined],
    ['quay.jpg', expect.stringMatching(/^https:\/\/tester\.example\/edition\/pictures\/[0-9a-f]{16}\.jpg$/u)],
    ['javascript:alert(1)', undefined],
    ['//evil.example/x.png', undefined],
    ['', undefined],
  ])('can be fetched, or is absent: %s', (logo, expected) => {
    const edition = editionOf(
      { 'edition.json': { ...siteFile, publisher: { name: 'The Press', logo } }, 'a.json': story },
      { pictures: ['quay.jpg', 'logo.png'] },
    );
    expect(logoOf(edition, locate)).toEqual(expected);
    const [site] = structuredData(edition, locate).front({ groups: [] });
    expect(v.parse(v.object({ publisher: v.object({ logo: v.optional(v.string()) }) }), site).publisher.logo).toEqual(
      expected,
    );
  });
});
