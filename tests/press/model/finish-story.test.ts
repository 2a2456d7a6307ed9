import { describe, expect, test } from 'vitest';
import { editionFile, editionOf } from '../../fixtures/copy.ts';

const drought = { 'drought.json': { headline: 'Drought' } };

describe('a story', () => {
  test('may be in any folder, with a name in any script', () => {
    const { bySlug } = editionOf({
      '2026/март/наводнение.json': { headline: 'Наводнение' },
      '2026/edition.json': { headline: 'Edition' },
    });
    expect([...bySlug.keys()].toSorted()).toEqual(['edition', 'наводнение']);
  });

  test('is found by links in any Unicode form of its name', () => {
    const { bySlug, lead } = editionOf({
      'edition.json': { ...editionFile, front: { lead: 'cafe\u0301' }, sections: [{ slug: 'the\u0301', name: 'Thé' }] },
      'cafe\u0301.json': { headline: 'Café', articleSection: 'th\u00e9' },
      'flood.json': {
        headline: 'x',
        related: ['cafe\u0301'],
        body: ['[a](story:cafe\u0301)'],
        articleSection: 'the\u0301',
      },
    });
    expect([...bySlug.keys()]).toContain('caf\u00e9');
    expect(lead?.slug).toBe('caf\u00e9');
    expect(bySlug.get('flood')?.section?.name).toBe('Thé');
    expect(lead?.section?.slug).toBe('th\u00e9');
  });

  test('is not a schema in the same folder', () => {
    expect(
      editionOf({ ...drought, 'story.schema.json': '{}', 'sub/edition.schema.json': 'not even JSON' }).stories,
    ).toHaveLength(1);
  });

  test('has its blocks parsed, with their markup', () => {
    const { body } =
      editionOf({
        'flood.json': {
          headline: 'x',
          body: [
            'A *b*',
            { type: 'heading', text: 'H' },
            { type: 'quote', text: 'Q', cite: 'C' },
            { type: 'list', items: ['I'] },
            { type: 'list', items: ['I'], ordered: true },
            { type: 'note', text: '`N`' },
          ],
        },
      }).bySlug.get('flood') ?? {};
    expect(body).toEqual([
      { type: 'paragraph', text: ['A ', { type: 'emphasis', content: ['b'] }] },
      { type: 'heading', text: ['H'] },
      { type: 'quote', text: ['Q'], cite: 'C' },
      { type: 'list', ordered: false, items: [['I']] },
      { type: 'list', ordered: true, items: [['I']] },
      { type: 'note', text: [{ type: 'code', text: 'N' }] },
    ]);
  });
});

describe('a finished story', () => {
  const decomposed = ' Cafe\u0301\n  bar ';
  const line = 'Caf\u00e9 bar';

  test('has every short text in one line and in NFC', () => {
    const image = { src: 'https://example.org/x.png', alt: decomposed, width: 1, height: 1 };
    const { bySlug } = editionOf({
      'flood.json': {
        headline: decomposed,
        alternativeHeadline: decomposed,
        description: decomposed,
        dateline: decomposed,
        author: [{ name: decomposed, url: 'https://example.org' }],
        about: [decomposed],
        keywords: [decomposed],
        image: { ...image, caption: decomposed, credit: decomposed },
        body: [{ type: 'quote', text: 'Q', cite: decomposed }],
        isBasedOn: [decomposed, { name: decomposed }],
        license: decomposed,
        copyrightHolder: { name: decomposed },
      },
    });
    expect(bySlug.get('flood')).toMatchObject({
      headline: line,
      alternativeHeadline: line,
      description: line,
      dateline: line,
      authors: [{ name: line, url: 'https://example.org/' }],
      topics: [{ name: line }],
      keywords: [line],
      image: { alt: line, caption: line, credit: line },
      body: [{ cite: line }],
      basedOn: [{ name: line }, { name: line }],
      license: { name: line },
      copyrightHolder: { name: line },
    });
  });

  test('has text with markup in NFC, with its line breaks', () => {
    const { bySlug } = editionOf({
      'flood.json': {
        headline: 'x',
        body: ['*e\u0301*\ne\u0301', { type: 'list', items: ['e\u0301'] }],
        correction: [{ text: 'e\u0301' }],
      },
    });
    expect(bySlug.get('flood')?.body).toEqual([
      { type: 'paragraph', text: [{ type: 'emphasis', content: ['\u00e9'] }, '\n\u00e9'] },
      { type: 'list', ordered: false, items: [['\u00e9']] },
    ]);
    expect(bySlug.get('flood')?.corrections).toEqual([{ text: ['\u00e9'], datePublished: undefined }]);
  });

  test('has no text in which nothing is visible', () => {
    const { bySlug } = editionOf({
      'flood.json': {
        headline: 'x',
        alternativeHeadline: '\n',
        description: ' ',
        dateline: '',
        keywords: ['', ' \u200b'],
        image: { src: 'https://example.org/x.png', alt: ' ', width: 1, height: 1, caption: '', credit: '\u3164' },
        body: [{ type: 'quote', text: 'Q', cite: '' }],
      },
    });
    expect(bySlug.get('flood')).toMatchObject({
      alternativeHeadline: undefined,
      description: undefined,
      dateline: undefined,
      keywords: [],
      body: [{ type: 'quote', text: ['Q'] }],
    });
    expect(bySlug.get('flood')?.image).toEqual({
      from: 'elsewhere',
      src: 'https://example.org/x.png',
      alt: '',
      width: 1,
      height: 1,
    });
    expect(bySlug.get('flood')?.body[0]).not.toHaveProperty('cite');
  });

  test('names other stories and former slugs in NFC', () => {
    const { bySlug } = editionOf({
      'caf\u00e9.json': { headline: 'x' },
      'flood.json': { headline: 'x', related: ['cafe\u0301'], aliases: ['e\u0301'] },
    });
    expect(bySlug.get('flood')).toMatchObject({ related: ['caf\u00e9'], aliases: ['\u00e9'] });
  });

  test('has the language of the edition where it names none', () => {
    const { bySlug } = editionOf({
      'edition.json': { ...editionFile, inLanguage: 'he' },
      'a.json': { headline: 'x' },
      'b.json': { headline: 'x', inLanguage: 'ga' },
    });
    expect([...bySlug.values()].map(({ language }) => language)).toEqual(['he', 'ga']);
  });

  test('has a date of change only where it differs from the date of publication', () => {
    const { bySlug } = editionOf({
      'a.json': { headline: 'x', datePublished: '2026-03-09', dateModified: '2026-03-09' },
      'b.json': { headline: 'x', datePublished: '2026-03-09', dateModified: '2026-03-10' },
    });
    expect([...bySlug.values()].map(({ dateModified }) => dateModified)).toEqual([undefined, '2026-03-10']);
  });
});
