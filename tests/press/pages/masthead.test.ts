import { describe, expect, test } from 'vitest';
import { mastheadFile } from '../../../src/edition/addresses.ts';
import { editionFile, publicationOf, published } from '../../fixtures/copy.ts';

describe('the masthead', () => {
  test('has the name, sections and count of stories that every page shows', () => {
    const publication = publicationOf({
      'edition.json': {
        ...editionFile,
        name: 'The\n Tester',
        description: 'News.',
        inLanguage: 'he',
        url: 'https://t.example',
      },
      'a.json': { headline: 'A' },
    });
    expect(published(publication, mastheadFile)).toEqual({
      name: 'The Tester',
      description: 'News.',
      url: 'https://t.example/',
      language: { lang: 'he', dir: 'rtl' },
      sections: [
        { slug: 'world', name: 'World' },
        { slug: 'trade', name: 'Trade' },
      ],
    });
  });

  test('has the publisher as the edition names it', () => {
    const publisher = { name: 'The Press', url: 'https://press.example/', logo: '/logo.svg' };
    const publication = publicationOf({ 'edition.json': { ...editionFile, publisher } });
    expect(published(publication, mastheadFile)).toMatchObject({
      publisher: { name: 'The Press', url: 'https://press.example/' },
    });
  });
});
